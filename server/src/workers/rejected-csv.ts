import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { type Ctx, Download, type Language } from '../platform/endpoint.ts'
import { asCsv, CSV_TYPE } from '../sheets/index.ts'
import { getImport } from './get-import.ts'
import { listRows } from './row.sql.ts'
import { type RowView, rowView } from './row-view.ts'

const HEADINGS = {
  id: ['Baris', 'NIK (disamarkan)', 'Nama', 'Alasan dan cara memperbaikinya'],
  en: ['Row', 'NIK (masked)', 'Name', 'Reason and what to do'],
}
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
  const lines = [HEADINGS[language]]
  const which = { kab: list.kab, id, scope, verdict: 'rejected' as const }
  for (let after = 0; ; ) {
    const rows = await listRows(db, which, { after, limit: PORTION })
    for (const record of rows) {
      const view = rowView(keys, record)
      lines.push([String(view.row), view.nik, view.name, reasons(view, language)])
    }
    if (rows.length < PORTION) break
    after = rows.at(-1)!.row
  }
  const name = `${list.fileName.replace(/\.[^.]*$/, '')}-${language === 'id' ? 'ditolak' : 'rejected'}.csv`
  return new Download(name, CSV_TYPE, asCsv(lines))
}
