import type { SheetRow } from '@naungan/rules/sheet'
import { readStatistics, type ReadStatistics, type Said, statisticAreas } from '@naungan/rules/statistic'
import { type Day, parseAreaCode } from '@naungan/rules/words'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { openSheets, type Sheet, SheetProblem } from '../sheets/index.ts'
import { listNamedAreas } from './statistics.sql.ts'

const MOST_ROWS = 20_000
const DESA = /^(?:\d{2}\.\d{2}\.\d{2}\.\d{4}|\d{10})$/

const rowsOf = async (sheet: Sheet): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) {
    if (rows.length === MOST_ROWS) throw new Problem('figure.too_many_rows', { most: MOST_ROWS })
    rows.push(row)
  }
  return rows
}

const desaIn = (rows: readonly SheetRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ cells }) => {
      const code = cells.map(({ text }) => text.trim()).find((text) => DESA.test(text))
      return code === undefined ? [] : [parseAreaCode(code) ?? '']
    }),
  ),
]

type About = { area: string; said: Said }

const readSheet = async (
  ctx: Ctx,
  sheet: Sheet,
  { area, said, fileName }: About & { fileName: string },
): Promise<ReturnType<typeof readStatistics>> => {
  const rows = await rowsOf(sheet)
  // A table of desa is about a kabupaten or a kecamatan; above that only codes name a desa.
  const within = area.length === 5 || area.length === 8 ? `${area}.%` : ''
  const areas = statisticAreas(await listNamedAreas(ctx.db, { codes: desaIn(rows), within }))
  const names = [...new Set([sheet.name, fileName])]
  return readStatistics(rows, areas, { area, today: ctx.today as Day, names, said })
}

/** Reads the first sheet that heads a table of figures; a file without one is refused with a sentence. */
export const readFile = async (ctx: Ctx, file: ReceivedFile, about: About): Promise<ReadStatistics> => {
  try {
    return await ctx.files.withFile(file.id, async (path) => {
      const { sheets } = await openSheets(path, { name: file.name })
      for (const sheet of sheets) {
        const read = await readSheet(ctx, sheet, { ...about, fileName: file.name })
        if (read === 'bps_codes') throw new Problem('statistic.bps_codes')
        if (read !== 'no_table') return read
      }
      throw new Problem('statistic.no_table')
    })
  } catch (error) {
    if (error instanceof SheetProblem) throw new Problem('figure.unreadable', { reason: error.message })
    throw error
  } finally {
    await ctx.files.remove(file.id)
  }
}
