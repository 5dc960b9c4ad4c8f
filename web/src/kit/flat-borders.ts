import { type Line, pathThrough } from './flat-line.ts'

/** An arc of the topology in pixels, with the one or two areas that share it. */
export type Edge = { line: Line; codes: string[] }

/** A stretch of border and the areas on its sides; the outside has none. */
export type Border = { line: Line; one: string; other: string | null }

const ROW = 65_536
const pixelOf = (x: number, y: number): number => y * ROW + x

/** Calls for every pixel that a line passes. */
const walk = (line: Line, visit: (x: number, y: number) => void): void => {
  visit(line[0]!, line[1]!)
  for (let at = 2; at < line.length; at += 2) {
    const [fromX, fromY] = [line[at - 2]!, line[at - 1]!]
    const [dx, dy] = [line[at]! - fromX, line[at + 1]! - fromY]
    const steps = Math.max(Math.abs(dx), Math.abs(dy))
    for (let step = 1; step <= steps; step += 1)
      visit(fromX + Math.round((dx * step) / steps), fromY + Math.round((dy * step) / steps))
  }
}

type Passed = ReadonlyMap<number, string>

/** Which area passes each pixel, of two that do the first and the second. */
const passing = (edges: readonly Edge[]): [Passed, Passed] => {
  const first = new Map<number, string>()
  const second = new Map<number, string>()
  for (const { line, codes } of edges) {
    const code = codes[0]!
    walk(line, (x, y) => {
      const pixel = pixelOf(x, y)
      const known = first.get(pixel)
      if (known === undefined) first.set(pixel, code)
      else if (known !== code) second.set(pixel, code)
    })
  }
  return [first, second]
}

/** Another area that runs along a point, one pixel away at most. */
const besides = (x: number, y: number, code: string, passed: readonly Passed[]): string | null => {
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1)
      for (const pixels of passed) {
        const other = pixels.get(pixelOf(x + dx, y + dy))
        if (other !== undefined && other !== code) return other
      }
  return null
}

/** A line of one area cut wherever another begins or ends to run along it. */
const cut = ({ line, codes }: Edge, passed: readonly Passed[]): Border[] => {
  const one = codes[0]!
  const borders: Border[] = []
  let before: string | null | undefined
  for (let at = 2; at < line.length; at += 2) {
    const middle = [
      Math.round((line[at - 2]! + line[at]!) / 2),
      Math.round((line[at - 1]! + line[at + 1]!) / 2),
    ]
    const other = besides(middle[0]!, middle[1]!, one, passed)
    const last = borders.at(-1)
    if (last && other === before) last.line.push(line[at]!, line[at + 1]!)
    else borders.push({ line: line.slice(at - 2, at + 2), one, other })
    before = other
  }
  return borders
}

/**
 * Who lies on both sides of every edge. Outlines drawn by hand leave gaps and overlaps between neighbours, which share
 * no arc then; where two run along each other within a pixel, they are neighbours all the same.
 */
export const bordersOf = (edges: readonly Edge[]): Border[] => {
  const alone = edges.filter(({ codes, line }) => codes.length === 1 && line.length > 2)
  const passed = passing(alone)
  return [
    ...edges.flatMap(({ line, codes: [one, other] }) =>
      one !== undefined && other !== undefined ? [{ line, one, other }] : [],
    ),
    ...alone.flatMap((edge) => cut(edge, passed)),
  ]
}

type Mapped = { borders: readonly Border[] }
type GroupOf = (code: string) => string

/** The borders between groups of areas and around them all, as one path. */
export const bordersBetween = ({ borders }: Mapped, groupOf: GroupOf): string =>
  borders
    .filter(({ one, other }) => other === null || groupOf(one) !== groupOf(other))
    .map(({ line }) => pathThrough(line, ''))
    .join('')

/** The line around one group, as one path. */
export const borderAround = ({ borders }: Mapped, groupOf: GroupOf, group: string): string =>
  borders
    .filter(({ one, other }) => (groupOf(one) === group) !== (other !== null && groupOf(other) === group))
    .map(({ line }) => pathThrough(line, ''))
    .join('')
