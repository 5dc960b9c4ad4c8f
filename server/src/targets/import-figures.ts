import type { SheetRow } from '@naungan/rules/sheet'
import { areasFor, covers } from '../platform/auth.ts'
import type { Ctx, Language, ReceivedFile } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { openSheets, SheetProblem } from '../sheets/index.ts'
import { listAreas } from '../wilayah/index.ts'
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type FigureIssue,
  type FigureReading,
  readFigureRow,
} from './figure-row.ts'
import { insertDenominators, insertTargets } from './targets.sql.ts'

const MOST_ROWS = 100_000

const REASONS = {
  unknown: {
    id: 'Isi kolom {column} tidak dapat dibaca. Betulkan, lalu unggah lagi.',
    en: 'The column {column} cannot be read. Mend it and upload again.',
  },
  missing: {
    id: 'Kolom {column} kosong. Isi, lalu unggah lagi.',
    en: 'The column {column} is empty. Fill it in and upload again.',
  },
  outside: {
    id: 'Kode wilayah ini tidak ada, atau bukan wilayah tugas Anda. Periksa kolom {column}.',
    en: 'There is no such area, or it is not yours. Check the column {column}.',
  },
} as const

export type RefusedFigure = { row: number; field: string; reason: string }
type Numbered = { row: number; reading: FigureReading }

const reasonOf = ({ column, code }: FigureIssue, language: Language): string =>
  REASONS[code][language].replace('{column}', column)

const textOf = (row: SheetRow, index: number | undefined): string =>
  (row.cells[index ?? -1]?.text ?? '').trim()

const headerOf = (row: SheetRow): Map<FigureColumn, number> | null => {
  const at = new Map<FigureColumn, number>()
  row.cells.forEach((cell, index) => {
    const name = cell.text.trim().toLowerCase() as FigureColumn
    if (FIGURE_COLUMNS.includes(name) && !at.has(name)) at.set(name, index)
  })
  return (['jenis', 'kode', 'tahun'] as const).every((name) => at.has(name)) ? at : null
}

const readRow = (row: SheetRow, at: Map<FigureColumn, number>): FigureReading => {
  const dated = row.cells[at.get('tanggal') ?? -1]
  return readFigureRow({
    text: (column) => textOf(row, at.get(column)),
    serial: dated?.kind === 'date' ? dated.number : undefined,
  })
}

const readRows = async (rows: AsyncIterable<SheetRow>): Promise<Numbered[]> => {
  let at: Map<FigureColumn, number> | null = null
  const read: Numbered[] = []
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.text.trim() === '')) continue
    if (at === null) at = headerOf(row)
    else if (read.length < MOST_ROWS) read.push({ row: row.row, reading: readRow(row, at) })
    else throw new Problem('figure.too_many_rows', { most: MOST_ROWS })
  }
  if (at === null) throw new Problem('figure.no_header', { columns: FIGURE_COLUMNS.join(', ') })
  return read
}

const readFile = async ({ files }: Ctx, file: ReceivedFile): Promise<Numbered[]> => {
  try {
    return await files.withFile(file.id, async (path) => {
      const { sheets } = await openSheets(path, { name: file.name })
      return readRows(sheets[0]!.rows())
    })
  } catch (error) {
    if (error instanceof SheetProblem) throw new Problem('figure.unreadable', { reason: error.message })
    throw error
  } finally {
    await files.remove(file.id)
  }
}

/** A row whose area is not there, or is somebody else's, is refused like one that cannot be read. */
const refuseForeign = async ({ db, actor }: Ctx, rows: readonly Numbered[]): Promise<Numbered[]> => {
  const mine = areasFor(actor, 'figure.write')
  const codes = rows.flatMap(({ reading }) => (reading.figure === 'refused' ? [] : [reading.stated.area]))
  const there = new Set((await listAreas(db, [...new Set(codes)])).map(({ code }) => code))
  return rows.map(({ row, reading }) => {
    if (reading.figure === 'refused') return { row, reading }
    const { area } = reading.stated
    if (there.has(area) && covers(mine, area)) return { row, reading }
    return { row, reading: { figure: 'refused', issue: { column: 'kode', code: 'outside' } } }
  })
}

/** Takes a list of targets and denominators, CSV or spreadsheet; with 'stop', one refused row keeps all of it out. */
export const importFigures = async (
  ctx: Ctx,
  file: ReceivedFile,
  whenRefused: 'stop' | 'skip',
): Promise<{ taken: number; refused: RefusedFigure[] }> => {
  const rows = await refuseForeign(ctx, await readFile(ctx, file))
  const refused = rows.flatMap(({ row, reading }) =>
    reading.figure === 'refused'
      ? [{ row, field: reading.issue.column, reason: reasonOf(reading.issue, ctx.language) }]
      : [],
  )
  if (refused.length > 0 && whenRefused === 'stop') return { taken: 0, refused }
  const targets = rows.flatMap(({ reading }) => (reading.figure === 'target' ? [reading.stated] : []))
  const denominators = rows.flatMap(({ reading }) =>
    reading.figure === 'denominator' ? [reading.stated] : [],
  )
  await insertTargets(ctx.db, targets, ctx.actor)
  await insertDenominators(ctx.db, denominators, ctx.actor)
  return { taken: targets.length + denominators.length, refused }
}
