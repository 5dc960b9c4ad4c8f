import {
  type AreaFacts,
  type Issue,
  readWorkerRow,
  type ReadWorkerRow,
  verdictOf,
} from '@naungan/rules/sheet'
import type { Day } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaKnowledgeOf } from './area-knowledge.ts'
import { copyPortion } from './binary-copy.ts'
import { getImport } from './get-import.ts'
import { holdImport, type ImportRecord } from './import.sql.ts'
import { type Cells, mendedCells, type Mending, rowOfCells } from './mend-cells.ts'
import { mendFamily } from './mend-family.ts'
import { findRow, findRowOfNik } from './row.sql.ts'
import { replaceRows } from './replace-rows.ts'
import { rowView, type RowView } from './row-view.ts'
import { planOfRow } from './sheets-of-list.ts'
import { stageRow } from './staged-row.ts'

type Judged = { list: ImportRecord; areas: AreaFacts }

const readAgain = ({ today }: Ctx, { list, areas }: Judged, row: number, cells: Cells): ReadWorkerRow => {
  const { plan, row: sheetRow } = rowOfCells(planOfRow(list, row), row, cells)
  const read = readWorkerRow(plan, sheetRow, { areas, onDay: today as Day, scope: list.area })
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

const mendPerson = async (ctx: Ctx, list: ImportRecord, row: number, cells: Cells): Promise<void> => {
  const areas = await areaKnowledgeOf(ctx.db, list.kab)
  const read = await judgeAgain(ctx, { list, areas }, row, cells)
  const staged = copyPortion(1024)
  staged.add(stageRow(ctx.keys, { read, cells: () => cells, mended: true }))
  await replaceRows(ctx.db, list, [row], staged.bytes())
}

/** Judges a row again with cells that a person has corrected, and compares it with the register again. */
export const mendRow = async (ctx: Ctx, mending: Mending): Promise<RowView> => {
  const { db, keys, scope } = ctx
  await getImport(ctx, mending.id)
  // Two mends at once take turns, and none slips in after a colleague has asked for the list to be taken.
  await holdImport(db, mending.id)
  const list = await getImport(ctx, mending.id)
  if (list.state !== 'ready') throw new Problem('import.wrong_state', { state: list.state })
  const which = { kab: list.kab, id: list.id, scope }
  const record = await findRow(db, which, mending.row)
  if (!record) throw new Problem('import.row_unknown', { row: mending.row })
  const mend = list.kind === 'households' ? mendFamily : mendPerson
  await mend(ctx, list, mending.row, mendedCells(keys, record, mending))
  return rowView(keys, (await findRow(db, which, mending.row))!)
}
