import { z } from 'zod'
import { asImporter } from '../platform/db.ts'
import type { JobCtx } from '../platform/jobs.ts'
import { planBook, type PlannedBook, type SheetChoice, type Sheets } from '../sheets/index.ts'
import { areaKnowledge } from './area-knowledge.ts'
import { findImport, findMapping, type ImportRecord, type StoredPlan } from './import.sql.ts'

/** How a list is read, and the list that its file says it mends. */
export type PlannedList = { readonly book: PlannedBook; readonly mends: string | null }

/** The list that a file says it mends; what stands in a file may be anything. */
const mendedList = (stamp: string | null): string | null => (z.uuid().safeParse(stamp).success ? stamp : null)

/** Which sheets to read: as a person said for this list, else for the one whose returned workbook this is. */
const sheetChoice = async (ctx: JobCtx, list: ImportRecord, mends: string | null): Promise<SheetChoice> => {
  const { chosenSheet: sheet, allSheets: all } = list
  if (sheet !== null || mends === null) return { sheet, all }
  const mended = await asImporter(ctx.pool, (db) => findImport(db, mends, ['%']))
  return mended?.kab === list.kab ? { sheet: mended.chosenSheet, all: mended.allSheets } : { sheet, all }
}

/** The sheets to read and how: as a person said for this list, else as one once said for headings like these. */
const chooseSheets = async (
  ctx: JobCtx,
  list: ImportRecord,
  opened: Sheets,
  choice: SheetChoice,
): Promise<PlannedBook> => {
  const given = list.desa ?? (list.area.length === 13 ? list.area : null)
  const desa = given === null ? {} : { desa: given }
  const place = { ...desa, areas: await areaKnowledge(), area: list.area }
  const said = list.mapping === null ? {} : { mapping: list.mapping }
  const book = await planBook(opened, { ...place, ...said }, choice)
  if (list.mapping !== null) return book
  const { fingerprint } = book.parts[0]!.plan
  const mapping = await asImporter(ctx.pool, (db) =>
    findMapping(db, { kab: list.kab, sender: list.sender, fingerprint }),
  )
  return mapping === undefined ? book : planBook(opened, { ...place, mapping }, choice)
}

/** Plans how to read a list that has come. */
export const planList = async (ctx: JobCtx, list: ImportRecord, opened: Sheets): Promise<PlannedList> => {
  const mends = mendedList(opened.stamp)
  return { book: await chooseSheets(ctx, list, opened, await sheetChoice(ctx, list, mends)), mends }
}

/** What a person must still point out in any of the sheets. */
export const missingIn = ({ parts }: PlannedBook): StoredPlan['missing'] => [
  ...new Set(parts.flatMap(({ plan }) => plan.missing)),
]

/** The plan as it is kept with the list. */
export const storedPlan = ({ book, mends }: PlannedList): { sheet: string; plan: StoredPlan } => {
  const [first, ...others] = book.parts.map(({ sheet, plan }) => ({ sheet: sheet.name, plan }))
  const { otherLists: otherSheets, alike } = book
  const plan = { ...first!.plan, missing: missingIn(book), mends, otherSheets, alike }
  return { sheet: first!.sheet, plan: others.length === 0 ? plan : { ...plan, also: others } }
}
