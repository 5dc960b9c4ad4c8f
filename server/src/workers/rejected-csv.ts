import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { type Ctx, Download, type Language } from '../platform/endpoint.ts'
import { asCsv, CSV_TYPE } from '../sheets/index.ts'
import { getImport } from './get-import.ts'
import { listRows } from './row.sql.ts'
import { type RowView, rowView } from './row-view.ts'
import { placeOfRow, sheetsOf } from './sheets-of-list.ts'

const HEADINGS = {
  id: ['Baris', 'NIK (disamarkan)', 'Nama', 'Alasan dan cara memperbaikinya'],
  en: ['Row', 'NIK (masked)', 'Name', 'Reason and what to do'],
}
/** In front, where the list has several sheets. */
const SHEET = { id: 'Lembar', en: 'Sheet' }
const PORTION = 5_000

const reasons = ({ issues }: RowView, language: Language): string =>
  issues
    .map(({ code }) => ISSUES[code as IssueCode])
    .filter(({ verdict }) => verdict === 'rejected')
    .map(({ text }) => text[language])
    .join(' ')

/** The rows that cannot be taken, for their sender to find and mend: row number, name and reasons; NIK masked. */
export const rejectedCsv = async (ctx: Ctx, { id }: { id: string }): Promise<Download> => {
  const { db, keys, scope, language } = ctx
  const list = await getImport(ctx, id)
  const several = sheetsOf(list).length > 1
  const lines = [[...(several ? [SHEET[language]] : []), ...HEADINGS[language]]]
  const which = { kab: list.kab, id, scope, verdict: 'rejected' as const }
  for (let after = 0; ; ) {
    const rows = await listRows(db, which, { after, limit: PORTION })
    for (const record of rows) {
      const view = rowView(keys, record)
      const { sheet, row } = placeOfRow(list, view.row)
      lines.push([
        ...(sheet === null ? [] : [sheet]),
        String(row),
        view.nik,
        view.name,
        reasons(view, language),
      ])
    }
    if (rows.length < PORTION) break
    after = rows.at(-1)!.row
  }
  const name = `${list.fileName.replace(/\.[^.]*$/, '')}-${language === 'id' ? 'ditolak' : 'rejected'}.csv`
  return new Download(name, CSV_TYPE, asCsv(lines))
}
