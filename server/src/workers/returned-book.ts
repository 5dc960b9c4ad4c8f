import { type Ctx, Download } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { returnBook, type RowMarks, XLSX_TYPE } from '../sheets/index.ts'
import { getImport } from './get-import.ts'
import type { ImportRecord, ImportState } from './import.sql.ts'
import { isReason, marksOf, REASON_HEADING } from './returned-marks.ts'
import { listTwins } from './pair.sql.ts'
import { listRows } from './row.sql.ts'

const PORTION = 5_000
const JUDGED: readonly ImportState[] = ['ready', 'taking', 'taken', 'undone']
const TYPES = {
  xlsx: XLSX_TYPE,
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
}

/** The marks of a list's rows in the order of its sheet, a portion at a time. */
async function* marksOfList(
  { db, keys, scope }: Ctx,
  { id, kab, plan }: ImportRecord,
): AsyncGenerator<RowMarks> {
  const twins = await listTwins(db, { id, kab, scope })
  for (let after = 0; ; ) {
    const rows = await listRows(db, { id, kab, scope }, { after, limit: PORTION })
    for (const row of rows) yield marksOf(keys, plan!, { record: row, twin: twins.get(row.row) })
    if (rows.length < PORTION) return
    after = rows.at(-1)!.row
  }
}

/** A second return of the same file keeps its name. */
const nameOf = (fileName: string, ending: string): string =>
  `${fileName.replace(/\.[^.]*$/, '').replace(/-diperiksa$/, '')}-diperiksa.${ending}`

/** The list as its sender made it, with wrong cells coloured and every row's reason: theirs, so its NIKs stand open. */
export const returnedBook = async (ctx: Ctx, { id }: { id: string }): Promise<Download> => {
  const list = await getImport(ctx, id)
  const { state, sheet, plan, counts } = list
  if (!JUDGED.includes(state) || plan === null) throw new Problem('import.wrong_state', { state })
  const marking = {
    sheet: sheet ?? '',
    headerRow: plan.headerRow,
    heading: REASON_HEADING,
    isReason,
    stamp: id,
    rows: () => marksOfList(ctx, list),
    anyMark: (counts.verdicts?.warned ?? 0) + (counts.verdicts?.rejected ?? 0) > 0,
  }
  const { made, body } = await ctx.files.withFile(id, (from) =>
    ctx.files.make((to) => returnBook(from, to, marking)),
  )
  return new Download(nameOf(list.fileName, made), TYPES[made], body)
}
