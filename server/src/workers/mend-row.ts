import {
  type AreaFacts,
  type Cell,
  EMPTY_CELL,
  type Issue,
  type ReadingPlan,
  readWorkerRow,
  type ReadWorkerRow,
  verdictOf,
  WORKER_FIELDS,
  type WorkerField,
} from '@naungan/rules/sheet'
import type { Day } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import type { Keys } from '../platform/seal.ts'
import { areaKnowledgeOf } from './area-knowledge.ts'
import { copyPortion } from './binary-copy.ts'
import { getImport } from './get-import.ts'
import { holdImport, type ImportRecord } from './import.sql.ts'
import { findRow, findRowOfNik, type RowRecord } from './row.sql.ts'
import { replaceRows } from './replace-rows.ts'
import { openRow, rowView, type RowView } from './row-view.ts'
import { type SealedRow, stageRow } from './staged-row.ts'

export type Mending = {
  id: string
  row: number
  nik?: string | undefined
  nama?: string | undefined
  tanggalLahir?: string | undefined
  jenisKelamin?: string | undefined
  desa?: string | undefined
  pekerjaan?: string | undefined
}

type Cells = SealedRow['cells']

const text = (value: string | null): Cell =>
  value === null || value === '' ? EMPTY_CELL : { kind: 'text', text: value }

/** The cells of a row that had no issue, from what was read of it: reading them again gives the same. */
const cellsOfRecord = (keys: Keys, record: RowRecord): Cells => ({
  nik: text(record.nikSealed && keys.open('nik', record.nikSealed)),
  kk: text(record.kkSealed && keys.open('kk', record.kkSealed)),
  nama: text(record.name),
  tanggalLahir: text(record.birthDate),
  jenisKelamin: text(record.sex),
  kodeDesa: text(record.desa),
  pekerjaan: text(record.occupation),
  alamat: text(record.address),
  ibu: text(record.mother),
  hp: text(record.phoneSealed && keys.open('phone', record.phoneSealed)),
})

/** A desa is mended by its code, which then stands above any name in the sheet. */
const mendedCells = (
  cells: Cells,
  { nik, nama, tanggalLahir, jenisKelamin, desa, pekerjaan }: Mending,
): Cells => {
  const given = Object.entries({ nik, nama, tanggalLahir, jenisKelamin, kodeDesa: desa, pekerjaan })
  const said = given.filter((pair): pair is [string, string] => pair[1] !== undefined)
  return { ...cells, ...Object.fromEntries(said.map(([field, value]) => [field, text(value)])) }
}

/** The plan of the list over a row that has each field in a column of its own. */
const planOver = (plan: ReadingPlan, cells: Cells): ReadingPlan => {
  const fields = WORKER_FIELDS.filter((field) => plan.at[field] !== undefined || cells[field] !== undefined)
  const at = Object.fromEntries(fields.map((field) => [field, WORKER_FIELDS.indexOf(field)]))
  return { ...plan, headerRow: 0, at }
}

type Judged = { list: ImportRecord; areas: AreaFacts }

const readAgain = ({ today }: Ctx, { list, areas }: Judged, row: number, cells: Cells): ReadWorkerRow => {
  const sheetRow = { row, cells: WORKER_FIELDS.map((field: WorkerField) => cells[field] ?? EMPTY_CELL) }
  const facts = { areas, onDay: today as Day, scope: list.area }
  const read = readWorkerRow(planOver(list.plan!, cells), sheetRow, facts)
  if (read === null) throw new Problem('request.invalid', { field: 'nama' })
  return read
}

const withDuplicate = async (
  { db, keys }: Ctx,
  list: ImportRecord,
  read: ReadWorkerRow,
): Promise<ReadWorkerRow> => {
  const { nik } = read.worker
  if (nik === null) return read
  const firstRow = await findRowOfNik(db, list, { nikIndex: keys.index('nik', nik), except: read.row })
  if (firstRow === undefined) return read
  const issue: Issue = { field: 'nik', code: 'nik.duplicate_in_file', seen: nik, firstRow }
  const issues = [...read.issues, issue]
  return { ...read, issues, verdict: verdictOf(issues) }
}

/** What becomes of a row of the list when its cells are these. */
export const judgeAgain = (ctx: Ctx, judged: Judged, row: number, cells: Cells): Promise<ReadWorkerRow> =>
  withDuplicate(ctx, judged.list, readAgain(ctx, judged, row, cells))

/** Judges a row again with cells that a person has corrected, and compares it with the register again. */
export const mendRow = async (ctx: Ctx, mending: Mending): Promise<RowView> => {
  const { db, keys, scope } = ctx
  await getImport(ctx, mending.id)
  // Two mends at once take turns, and none slips in after a colleague has asked for the list to be taken.
  await holdImport(db, mending.id)
  const list = await getImport(ctx, mending.id)
  if (list.state !== 'ready') throw new Problem('import.wrong_state', { state: list.state })
  if (list.kind === 'households') throw new Problem('import.families_whole')
  const which = { kab: list.kab, id: list.id, scope }
  const record = await findRow(db, which, mending.row)
  if (!record) throw new Problem('import.row_unknown', { row: mending.row })
  const original = record.sealed === null ? cellsOfRecord(keys, record) : openRow(keys, record.sealed).cells
  const cells = mendedCells(original, mending)
  const areas = await areaKnowledgeOf(db, list.kab)
  const read = await judgeAgain(ctx, { list, areas }, mending.row, cells)
  const staged = copyPortion(1024)
  staged.add(stageRow(keys, { read, cells: () => cells, mended: true }))
  await replaceRows(db, list, [mending.row], staged.bytes())
  return rowView(keys, (await findRow(db, which, mending.row))!)
}
