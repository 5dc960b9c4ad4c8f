export type MapLabel = { key: string; text: string; x: number; y: number }

type Wish = MapLabel & { weight: number }

const LINE = 14
const LETTER = 6.3
const AIR = 3

type Box = { left: number; right: number; top: number; bottom: number }

const boxOf = ({ text, x, y }: MapLabel): Box => {
  const half = (text.length * LETTER) / 2 + AIR
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 }
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Names written from the largest area to the smallest; one that would run into another or over the edge is left out. */
export function placeLabels(wishes: readonly Wish[], width: number, height: number): MapLabel[] {
  const taken: Box[] = []
  return wishes
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ key, text, x, y }) => {
      const label = { key, text, x, y }
      const box = boxOf(label)
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!inside || taken.some((other) => touch(box, other))) return []
      taken.push(box)
      return [label]
    })
}

type Weighed = { x: number; y: number; area: number }

/** The middle of several shapes together, each as heavy as it is large. */
export function middleOf(shapes: readonly Weighed[]): { x: number; y: number; weight: number } {
  const weight = shapes.reduce((sum, { area }) => sum + area, 0)
  const mean = (of: (shape: Weighed) => number) =>
    Math.round(shapes.reduce((sum, shape) => sum + of(shape) * shape.area, 0) / (weight || 1))
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), weight }
}
