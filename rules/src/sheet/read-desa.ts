import { type AreaCode, within } from '../words/index.ts'
import { type AreaFacts, isDesaIssue } from './areas.ts'
import { blank, type Cell } from './cell.ts'
import type { IssueCode } from './issue-catalogue.ts'
import { exactText } from './nik-cell.ts'

type PlaceField = 'kodeDesa' | 'desa' | 'kecamatan' | 'kabupaten'

export type DesaReading = {
  /** The desa of the whole file, for rows that name none. */
  readonly given: AreaCode | null
  readonly scope?: AreaCode
  readonly areas: AreaFacts
  readonly cell: (field: PlaceField) => Cell | undefined
  readonly note: (code: IssueCode, seen: string) => null
}

/** A cell of the column of names may hold a code. */
const CODE_LIKE = /^(?:ID)?\d[\d. ]{8,}$/i

/** The desa of a row by its code, else by its names, else the one of the whole file. Never from the NIK. */
export function readDesa({ given, scope, areas, cell, note }: DesaReading): AreaCode | null {
  const text = (field: PlaceField): string => {
    const seen = exactText(cell(field))
    return blank(seen) ? '' : seen
  }
  const [written, name] = [text('kodeDesa'), text('desa')]
  const code = written === '' && CODE_LIKE.test(name) ? name : written
  const names = { desa: name, kecamatan: text('kecamatan'), kabupaten: text('kabupaten') }
  if (code === '' && name === '' && given === null) return note('desa.missing', '')
  const area = scope ?? given?.slice(0, 5) ?? ''
  const byName = (): string => (name === '' ? (given ?? '') : areas.desaByName(names, area))
  const answer = code === '' ? byName() : areas.desaByCode(code)
  if (isDesaIssue(answer)) return note(answer, code === '' ? name : code)
  if (scope !== undefined && !within(answer, scope)) note('desa.outside_scope', code === '' ? name : code)
  return answer
}
