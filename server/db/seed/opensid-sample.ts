import type { AreaCode } from '@naungan/rules/words'
import { outsidePeople } from './bpjs-lists.ts'
import { OPENSID_COLUMNS, openSidExport } from './opensid-export.ts'
import { people } from './people.ts'
import type { SeedSpec } from './seed-spec.ts'

const NIK = OPENSID_COLUMNS.indexOf('nik')
const BORN = OPENSID_COLUMNS.indexOf('tanggallahir')
const NEWCOMERS = 40

/**
 * An OpenSID export of one desa that brings people the register lacks, so that taking it in moves the desa's coverage:
 * those whom the BPJS lists know already, 40 whom nobody knows, and two rows to mend (a NIK without its last digit, a
 * 31 February).
 */
export function openSidSample(spec: SeedSpec, code: AreaCode): string[][] {
  const desa = spec.desa.filter((area) => area.code === code)
  if (desa.length === 0) throw new Error(`made-up files: no desa ${code}`)
  const insured = [...outsidePeople(spec)].filter((person) => person.desa === code)
  const newcomers = people({ ...spec, workers: NEWCOMERS, desa }, 'sample')
  const rows = openSidExport([...insured, ...newcomers], spec.on)
  const [shortNik, noSuchDay] = rows.slice(-2) as [string[], string[]]
  shortNik[NIK] = (shortNik[NIK] as string).slice(0, 15)
  noSuchDay[BORN] = `${(noSuchDay[BORN] as string).slice(0, 4)}-02-31`
  return rows
}
