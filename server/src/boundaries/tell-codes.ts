import { BoundaryProblem } from './boundary-problem.ts'
import type { CodeSystem, Named } from './boundary-report.ts'
import { type CodeColumn, codeColumns, isBps } from './code-columns.ts'
import { namesAlone, namesBeside } from './name-columns.ts'
import type { Outline } from './outline.ts'
import type { World } from './world.ts'

/** Which area each shape is, by what, and where its name said otherwise. */
export type Told = {
  system: CodeSystem
  field: string
  codes: (string | null)[]
  known: number
  namesDiffer: (Named & { written: string })[]
  /** Codes from before 2022 that were read as those of today. */
  moved: number
}

const MOST_CONTRADICT = 0.1
/** So few codes that fit are chance: the column is of another system. */
const LEAST_KNOWN = 0.5

const byNames = (outlines: readonly Outline[], world: World, bps: CodeColumn | undefined): Told | null => {
  const named = namesAlone(outlines, world)
  if (named === null || named.known === 0) return null
  const all = named.codes.every((code) => code !== null)
  const enough = bps ? all : named.known >= outlines.length / 5
  if (!enough) return null
  return { ...named, system: bps ? 'nama_bps' : 'nama', namesDiffer: [], moved: 0 }
}

const writtenAt = (outlines: readonly Outline[], field: string, at: number): string =>
  outlines[at]!.properties.get(field) ?? ''

const refuseForNames = (
  { field, dotted }: CodeColumn,
  first: { code: string; written: string; name: string },
): never => {
  if (dotted === 0) throw new BoundaryProblem('boundary.bps', { field })
  throw new BoundaryProblem('boundary.names_disagree', { field, ...first })
}

/** Holds the codes against the names beside them; a shape whose name is another area's is left out. */
const checked = (outlines: readonly Outline[], column: CodeColumn, world: World): Told => {
  const names = namesBeside(outlines, column.codes, world)
  const short = column.codes.some((code) => code !== null && code.length <= 5 && world.byCode.has(code))
  if (names === null && short && column.dotted === 0)
    throw new BoundaryProblem('boundary.bps_or_not', { field: column.field })
  const differing = [...(names?.contradict ?? []), ...(names?.differ ?? [])].map((at) => {
    const code = column.codes[at]!
    const written = writtenAt(outlines, names!.field, at)
    return { code, name: world.byCode.get(code)!.name, written }
  })
  const known = column.codes.filter((code) => code !== null && world.byCode.has(code)).length
  if (names && names.contradict.length > known * MOST_CONTRADICT) refuseForNames(column, differing[0]!)
  const wrong = new Set(names?.contradict)
  return {
    system: column.dotted > 0 ? 'kemendagri' : 'kemendagri_tanpa_titik',
    field: column.field,
    codes: column.codes.map((code, at) => (wrong.has(at) ? null : code)),
    known: column.known,
    namesDiffer: differing,
    moved: column.moved,
  }
}

/** Codes within the area of the file, of those that begin like it. */
const fits = ({ codes, known, dotted }: CodeColumn, { area }: World): boolean => {
  if (dotted > 0 || area.code === 'ID') return known > 0
  const here = codes.filter((code) => code?.startsWith(`${area.code}.`)).length
  return known > 0 && known >= here * LEAST_KNOWN
}

/** Tells which area each shape is. Codes of BPS are never taken for those of Kemendagri. */
export const tellCodes = (outlines: readonly Outline[], world: World): Told => {
  const columns = codeColumns(outlines, world)
  const own = columns.filter((column) => !isBps(column))
  const [best] = own.filter((column) => fits(column, world))
  const bps = columns.find(isBps)
  if (best && !(bps && bps.filled >= outlines.length / 2 && best.known < outlines.length / 2))
    return checked(outlines, best, world)
  const named = byNames(outlines, world, bps)
  if (named) return named
  if (bps) throw new BoundaryProblem('boundary.bps', { field: bps.field })
  const elsewhere = own.find(({ codes }) => codes.some((code) => code !== null && code.length > 2))
  const code = elsewhere?.codes.find((one) => one !== null)
  if (code) throw new BoundaryProblem('boundary.elsewhere', { area: world.area.name, code })
  throw new BoundaryProblem('boundary.no_codes', { area: world.area.name })
}
