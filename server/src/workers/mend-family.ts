import { type Issue, readHouseholdRow, type ReadHouseholdRow, verdictOf } from '@naungan/rules/sheet'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaKnowledgeOf } from './area-knowledge.ts'
import { compareFamilies, keepFamilies } from './family.sql.ts'
import { type ImportRecord, storeCounts } from './import.sql.ts'
import { lockRegister } from './match.sql.ts'
import { type Cells, rowOfCells } from './mend-cells.ts'
import { countRows, deleteRow, findRowOfCard } from './row.sql.ts'
import { planOfRow } from './sheets-of-list.ts'
import { stageCells } from './stage-family.ts'
import { steppingOut } from './stepping-out.ts'

const withDuplicate = async (
  { db, keys }: Ctx,
  list: ImportRecord,
  read: ReadHouseholdRow,
): Promise<ReadHouseholdRow> => {
  const { kk } = read.household
  if (kk === null) return read
  const firstRow = await findRowOfCard(db, list, { kkIndex: keys.index('kk', kk), except: read.row })
  if (firstRow === undefined) return read
  const issue: Issue = { field: 'kk', code: 'kk.duplicate_in_file', seen: kk, firstRow }
  const issues = [...read.issues, issue]
  return { ...read, issues, verdict: verdictOf(issues) }
}

/** Judges a family of a list again with the cells given, and compares it with the families known. */
export const mendFamily = async (
  ctx: Ctx,
  list: ImportRecord,
  number: number,
  cells: Cells,
): Promise<void> => {
  const { db, keys } = ctx
  const { plan, row } = rowOfCells(planOfRow(list, number), number, cells)
  const facts = { areas: await areaKnowledgeOf(db, list.kab), scope: list.area }
  const seen = readHouseholdRow(plan, row, facts)
  if (seen === null) throw new Problem('request.invalid', { field: 'kk' })
  const read = await withDuplicate(ctx, list, seen)
  await steppingOut(db, async () => {
    await lockRegister(db, list.kab, 'compare')
    await deleteRow(db, list, number)
    await keepFamilies(db, list, [stageCells(keys, { read, cells, mended: true })])
    await compareFamilies(db, list, [number])
    await storeCounts(db, list.id, await countRows(db, list, list.counts.rows ?? 0))
  })
}
