import {
  type Cell,
  EMPTY_CELL,
  type ReadingPlan,
  type SheetRow,
  WORKER_FIELDS,
  type WorkerField,
} from '@naungan/rules/sheet'
import type { Keys } from '../platform/seal.ts'
import type { RowRecord } from './row.sql.ts'
import { openRow } from './row-view.ts'
import type { SealedRow } from './staged-row.ts'

export type Mending = {
  id: string
  row: number
  nik?: string | undefined
  kk?: string | undefined
  nama?: string | undefined
  tanggalLahir?: string | undefined
  jenisKelamin?: string | undefined
  desa?: string | undefined
  pekerjaan?: string | undefined
  desil?: string | undefined
}

export type Cells = SealedRow['cells']

const text = (value: string | null): Cell =>
  value === null || value === '' ? EMPTY_CELL : { kind: 'text', text: value }

const number = (value: number | null): Cell => text(value === null ? null : String(value))

/** The cells of a row that had no issue, from what was read of it: reading them again gives the same. */
const cellsOfRecord = (keys: Keys, record: RowRecord): Cells => ({
  nik: text(record.nikSealed && keys.open('nik', record.nikSealed)),
  kk: text(record.kkSealed && keys.open('kk', record.kkSealed)),
  nama: text(record.name),
  tanggalLahir: text(record.birthDate),
  tempatLahir: text(record.birthPlace),
  jenisKelamin: text(record.sex),
  kodeDesa: text(record.desa),
  pekerjaan: text(record.occupation),
  alamat: text(record.address),
  ibu: text(record.mother),
  hp: text(record.phoneSealed && keys.open('phone', record.phoneSealed)),
  hubungan: text(record.relation),
  statusKawin: text(record.marital),
  desil: number(record.desil),
  anggota: number(record.members),
})

/** The cells of a row with those that a person has corrected. A desa is mended by its code, which stands above any name. */
export const mendedCells = (keys: Keys, record: RowRecord, mending: Mending): Cells => {
  const original = record.sealed === null ? cellsOfRecord(keys, record) : openRow(keys, record.sealed).cells
  const { nik, kk, nama, tanggalLahir, jenisKelamin, desa, pekerjaan, desil } = mending
  const given = { nik, kk, nama, tanggalLahir, jenisKelamin, kodeDesa: desa, pekerjaan, desil }
  const said = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return { ...original, ...Object.fromEntries(said.map(([field, value]) => [field, text(value)])) }
}

/** A code with its dots is one of Kemendagri, whatever numbers the column holds: a person chose it here. */
const CHOSEN_DESA = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/

/** The row that has each field in a column of its own, and the plan of the list over it. */
export const rowOfCells = (
  plan: ReadingPlan,
  row: number,
  cells: Cells,
): { plan: ReadingPlan; row: SheetRow } => {
  const says = (field: WorkerField): boolean => (cells[field]?.kind ?? 'empty') !== 'empty'
  // A field that neither the sheet has nor the row says is asked of nobody.
  const fields = WORKER_FIELDS.filter((field) => plan.at[field] !== undefined || says(field))
  const at = Object.fromEntries(fields.map((field) => [field, WORKER_FIELDS.indexOf(field)]))
  return {
    plan: {
      ...plan,
      headerRow: 0,
      at,
      ...(CHOSEN_DESA.test(cells.kodeDesa?.text ?? '') && { codeSystem: 'kemendagri' }),
    },
    row: { row, cells: WORKER_FIELDS.map((field) => cells[field] ?? EMPTY_CELL) },
  }
}
