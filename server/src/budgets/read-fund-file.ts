import { fundAreas, type FundFileSaid, readFundSheet, type ReadFundSheet } from '@naungan/rules/fund'
import type { SheetRow } from '@naungan/rules/sheet'
import { type Day, parseAreaCode } from '@naungan/rules/words'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { openSheets, type Sheet, SheetProblem } from '../sheets/index.ts'
import { listFundAreas } from './fund-file.sql.ts'

const MOST_ROWS = 20_000
const CODE = /^\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$|^\d{4,10}$/

const rowsOf = async (sheet: Sheet): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) {
    if (rows.length === MOST_ROWS) throw new Problem('figure.too_many_rows', { most: MOST_ROWS })
    rows.push(row)
  }
  return rows
}

/** Whatever may be a code of an area, in any cell. */
const codesIn = (rows: readonly SheetRow[]): string[] => {
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split(/[;,\s]+/)))
  return [...new Set(texts.filter((text) => CODE.test(text)).flatMap((text) => parseAreaCode(text) ?? []))]
}

export type FundFileAsked = { area: string; year: number; said: FundFileSaid }

const readOne = async (ctx: Ctx, sheet: Sheet, { area, year, said }: FundFileAsked) => {
  const rows = await rowsOf(sheet)
  const areas = fundAreas(await listFundAreas(ctx.db, { area, codes: codesIn(rows) }))
  return readFundSheet(rows, areas, { area, year, today: ctx.today as Day, said })
}

/** Reads the first sheet that heads a table of funds or payments; a file without one is refused with a sentence. */
export const readFundFile = async (
  ctx: Ctx,
  file: ReceivedFile,
  asked: FundFileAsked,
): Promise<ReadFundSheet> => {
  try {
    return await ctx.files.withFile(file.id, async (path) => {
      const { sheets } = await openSheets(path, { name: file.name })
      for (const sheet of sheets) {
        const read = await readOne(ctx, sheet, asked)
        if (read !== 'no_table') return read
      }
      throw new Problem('fund_file.no_table')
    })
  } catch (error) {
    if (error instanceof SheetProblem) throw new Problem('figure.unreadable', { reason: error.message })
    throw error
  } finally {
    await ctx.files.remove(file.id)
  }
}
