import type { Outline } from './outline.ts'
import { foldAreaName } from './fold-name.ts'
import { aboveWithin, type World } from './world.ts'

/** Names of the file beside the codes it gives: those that agree, and those that are another area's. */
export type NamesBeside = {
  field: string
  agree: number
  /** Shapes whose name is that of another area of the same parent: one of the two is wrong. */
  contradict: number[]
  differ: number[]
}

const fieldsOf = (outlines: readonly Outline[]): string[] => [
  ...new Set(outlines.flatMap(({ properties }) => [...properties.keys()])),
]

const parentPart = (code: string): string => code.slice(0, code.lastIndexOf('.') + 1)

const MOST_ARE_NAMES = 0.6

/** Compares codes with the column that holds the names of such areas; null when there is no such column. */
export const namesBeside = (
  outlines: readonly Outline[],
  codes: readonly (string | null)[],
  world: World,
): NamesBeside | null => {
  const coded = codes.flatMap((code, at) => (code !== null && world.byCode.has(code) ? [{ code, at }] : []))
  const sisterOf = (name: string, code: string): string | undefined =>
    world.byName
      .get(name)
      ?.find((other) => other.code.length === code.length && parentPart(other.code) === parentPart(code))
      ?.code
  const withoutKota = (name: string): string => name.replace(/^kota/, '')
  const judge = (field: string): NamesBeside & { names: number } => {
    const judged = { field, agree: 0, contradict: [] as number[], differ: [] as number[], names: 0 }
    for (const { code, at } of coded) {
      const name = foldAreaName(outlines[at]!.properties.get(field) ?? '')
      const own = world.folded.get(code)!
      const sister = sisterOf(name, code)
      if (name === own || sister !== undefined) judged.names += 1
      if (withoutKota(name) === withoutKota(own)) judged.agree += 1
      else if (sister === undefined) judged.differ.push(at)
      else judged.contradict.push(at)
    }
    return judged
  }
  const best = fieldsOf(outlines)
    .map(judge)
    .sort((a, b) => b.names - a.names || b.agree - a.agree)[0]
  return best && coded.length > 0 && best.names >= coded.length * MOST_ARE_NAMES ? best : null
}

/** The one area of a level that a shape names: in one column itself, and all above it somewhere beside. */
const areaNamed = (
  world: World,
  { properties }: Outline,
  { field, level }: { field: string; level: number },
): string | null => {
  const name = foldAreaName(properties.get(field) ?? '')
  const candidates = (world.byName.get(name) ?? []).filter((area) => area.level === level)
  if (candidates.length === 0) return null
  const beside = new Set(
    [...properties].flatMap(([key, text]) => (key === field ? [] : [foldAreaName(text)])),
  )
  const found = candidates.filter(({ code }) =>
    aboveWithin(world, code).every((up) => beside.has(world.folded.get(up.code)!)),
  )
  // Kabupaten Bandung and Kota Bandung: a bare name may mean either.
  const twin = level === 2 && world.byName.has(`kota${name}`) && !/^kab/i.test(properties.get(field)!)
  return found.length === 1 && !twin ? found[0]!.code : null
}

export type NamedColumn = { field: string; codes: (string | null)[]; known: number }

/** The column whose names tell most areas of one level apart within their parents. */
export const namesAlone = (outlines: readonly Outline[], world: World): NamedColumn | null => {
  const levels = [...new Set([...world.byCode.values()].map(({ level }) => level))]
  const read = fieldsOf(outlines).flatMap((field) =>
    levels.map((level) => {
      const codes = outlines.map((outline) => areaNamed(world, outline, { field, level }))
      return { field, codes, known: new Set(codes.filter((code) => code !== null)).size }
    }),
  )
  return read.sort((a, b) => b.known - a.known)[0] ?? null
}
