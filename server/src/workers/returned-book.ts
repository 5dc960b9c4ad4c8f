import { rowInBook } from '@naungan/rules/sheet'
import { type Ctx, Download } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { type Marking, returnBook, type RowMarks, XLSX_TYPE } from '../sheets/index.ts'
import { getImport } from './get-import.ts'
import type { ImportRecord, ImportState } from './import.sql.ts'
import { isReason, marksOf, REASON_HEADING } from './returned-marks.ts'
import { listTwins } from './pair.sql.ts'
import { listRows } from './row.sql.ts'
import { sheetsOf } from './sheets-of-list.ts'

const PORTION = 5_000
const JUDGED: readonly ImportState[] = ['ready', 'taking', 'taken', 'undone']
const TYPES = {
  xlsx: XLSX_TYPE,
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
}

/** The marks of the rows of one sheet of a list in their order, a portion at a time. */
async function* marksOfSheet(
  { db, keys, scope }: Ctx,
  list: ImportRecord,
  nth: number,
): AsyncGenerator<RowMarks> {
  const { id, kab } = list
  const several = sheetsOf(list).length > 1
  const end = several ? rowInBook(nth + 1, 0) : Number.POSITIVE_INFINITY
  const twins = await listTwins(db, { id, kab, scope })
  for (let after = several ? rowInBook(nth, 0) : 0; ; ) {
    const rows = await listRows(db, { id, kab, scope }, { after, limit: PORTION })
    for (const row of rows) {
      if (row.row > end) return
      yield marksOf(keys, list, { record: row, twin: twins.get(row.row) })
    }
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
  const { state, counts } = list
  const sheets = sheetsOf(list)
  if (!JUDGED.includes(state) || sheets.length === 0) throw new Problem('import.wrong_state', { state })
  const marking: Marking = {
    heading: REASON_HEADING,
    isReason,
    stamp: id,
    anyMark: (counts.verdicts?.warned ?? 0) + (counts.verdicts?.rejected ?? 0) > 0,
    sheets: sheets.map(({ sheet, plan }, nth) => ({
      name: sheet,
      headerRow: plan.headerRow,
      rows: () => marksOfSheet(ctx, list, nth),
    })),
  }
  const { made, body } = await ctx.files.withFile(id, (from) =>
    ctx.files.make((to) => returnBook(from, to, marking)),
  )
  return new Download(nameOf(list.fileName, made), TYPES[made], body)
}
