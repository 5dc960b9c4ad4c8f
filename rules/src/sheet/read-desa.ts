import { type AreaCode, within } from '../words/index.ts'
import type { DesaNames } from './area-names.ts'
import type { AreaFacts, DesaAnswer, DesaIssue } from './areas.ts'
import { blank, type Cell } from './cell.ts'
import type { CodeSystem } from './code-system.ts'
import type { IssueCode } from './issue-catalogue.ts'
import { exactText } from './nik-cell.ts'
import type { TitlePlace } from './title-place.ts'

export type PlaceField = 'kodeDesa' | 'desa' | 'kecamatan' | 'kabupaten'

type CellOf = (field: PlaceField) => Cell | undefined

export type DesaReading = {
  /** The desa of the whole file, for rows that name none, and whose numbers its codes are. */
  readonly plan: {
    readonly desa: AreaCode | null
    readonly codeSystem: CodeSystem
    readonly titles?: TitlePlace
  }
  readonly scope?: AreaCode
  readonly areas: AreaFacts
  readonly cell: CellOf
  /** `near`: the desa that may be meant, where a person must say so. */
  readonly note: (code: IssueCode, seen: string, near?: AreaCode) => null
}

/** A cell of the column of names may hold a code. */
const CODE_LIKE = /^(?:ID)?\d[\d. ]{6,}$/i

/** What a row says of its place: a code, or '' when there is none, and names. */
export type WrittenPlace = { readonly code: string; readonly names: Required<DesaNames> }

export function writtenPlace(cell: CellOf): WrittenPlace {
  const text = (field: PlaceField): string => {
    const seen = exactText(cell(field))
    return blank(seen) ? '' : seen
  }
  const [written, name] = [text('kodeDesa'), text('desa')]
  const coded = written === '' && CODE_LIKE.test(name)
  const names = { desa: coded ? '' : name, kecamatan: text('kecamatan'), kabupaten: text('kabupaten') }
  return { code: coded ? name : written, names }
}

/** What the names say of a code that must not be taken by itself. */
function decidedByName(areas: AreaFacts, names: DesaNames, area: AreaCode): DesaAnswer {
  if (names.desa === '') return { desa: null, issue: 'desa.bps_code' }
  const { desa, issue } = areas.desaByName(names, area)
  if (issue === 'desa.near') return { desa, issue }
  return desa === null ? { desa, issue: 'desa.bps_code' } : { desa, issue: 'desa.bps_code_named' }
}

function byCode({ plan, areas }: DesaReading, { code, names }: WrittenPlace, area: AreaCode): DesaAnswer {
  const answer = areas.desaByCode(code)
  const { desa, issue } = answer
  if (issue === 'desa.old_code') return areas.desaByOldCode(code, names)
  if (issue === 'desa.bps_code') return decidedByName(areas, names, area)
  if (desa === null) return answer
  const confirmed = () =>
    names.desa !== '' && areas.alike(desa, names) && !areas.otherKab(desa, names.kabupaten)
  if (plan.codeSystem === 'bps' || (plan.codeSystem === 'mixed' && !confirmed()))
    return decidedByName(areas, names, area)
  const differs: DesaIssue = 'desa.code_differs'
  return areas.otherKab(desa, names.kabupaten) ? { desa: null, issue: differs } : answer
}

/** A desa by the names of its row; where these leave a doubt, the kecamatan and kabupaten of the title may settle it. */
function byNames({ plan, areas }: DesaReading, names: Required<DesaNames>, area: AreaCode): DesaAnswer {
  const answer = areas.desaByName(names, area)
  const { kecamatan, kabupaten } = plan.titles ?? {}
  if (answer.issue === null || (kecamatan === undefined && kabupaten === undefined)) return answer
  const fuller = {
    desa: names.desa,
    kecamatan: names.kecamatan || (kecamatan ?? ''),
    kabupaten: names.kabupaten || (kabupaten ?? ''),
  }
  const titled = areas.desaByName(fuller, area)
  return titled.desa !== null && (titled.issue === null || answer.desa === null) ? titled : answer
}

/** The desa of a row by its code, else by its names, else the one of the whole file. Never from the NIK. */
export function readDesa(reading: DesaReading): AreaCode | null {
  const { plan, scope, cell, note } = reading
  const place = writtenPlace(cell)
  const { code, names } = place
  if (code === '' && names.desa === '' && plan.desa === null) return note('desa.missing', '')
  const area = scope ?? plan.desa?.slice(0, 5) ?? ''
  const named = (): DesaAnswer =>
    names.desa === '' ? { desa: plan.desa, issue: null } : byNames(reading, names, area)
  const seen = code === '' ? names.desa : code
  const { desa, issue } = code === '' ? named() : byCode(reading, place, area)
  if (issue !== null) note(issue, seen, issue === 'desa.near' ? (desa ?? undefined) : undefined)
  if (desa !== null && scope !== undefined && !within(desa, scope)) note('desa.outside_scope', seen)
  return desa
}
