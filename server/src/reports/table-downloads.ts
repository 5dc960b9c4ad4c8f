import type { z } from 'zod'
import { type Ctx, Download, reading } from '../platform/endpoint.ts'
import { asCsv, asXlsx, CSV_TYPE, type TableCell, XLSX_TYPE } from '../sheets/index.ts'

/** A table to take away, the name of its file without an ending, and that of its sheet. */
export type TableFile = { name: string; sheet: string; table: TableCell[][] }

/** Two endpoints: the same table as CSV and as a workbook. */
export const tableDownloads = <I extends { code: string }>(
  input: z.ZodType<I>,
  file: (ctx: Ctx, asked: I) => Promise<TableFile>,
) => {
  const download = (as: (file: TableFile) => Download) =>
    reading({
      can: 'figure.read',
      input,
      output: 'download',
      area: ({ code }) => code,
      run: async (ctx, asked) => as(await file(ctx, asked)),
    })
  return {
    csv: download(({ name, table }) => new Download(`${name}.csv`, CSV_TYPE, asCsv(table))),
    xlsx: download(({ name, sheet, table }) => new Download(`${name}.xlsx`, XLSX_TYPE, asXlsx(table, sheet))),
  }
}
