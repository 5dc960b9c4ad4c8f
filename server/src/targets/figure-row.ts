import { type Whole, WHOLES } from '@naungan/rules/indicator'
import { readHeadCount, readPercentBp } from '@naungan/rules/target'
import { type Day, dayFrom, dayOfNumber, parseAreaCode, parseDay } from '@naungan/rules/words'
import type { NewDenominator, NewTarget } from './targets.sql.ts'

/** Headings of a list of figures, in the order of the template. */
export const FIGURE_COLUMNS = [
  'jenis',
  'kode',
  'tahun',
  'definisi',
  'persen',
  'orang',
  'instrumen',
  'sumber',
  'tanggal',
] as const
export type FigureColumn = (typeof FIGURE_COLUMNS)[number]

export type FigureCells = { text: (column: FigureColumn) => string; serial: number | undefined }

export type FigureIssue = { column: FigureColumn; code: 'unknown' | 'missing' | 'outside' }

export type FigureReading =
  | { figure: 'target'; stated: NewTarget }
  | { figure: 'denominator'; stated: NewDenominator }
  | { figure: 'refused'; issue: FigureIssue }

const KINDS: Record<string, 'target' | 'denominator'> = {
  target: 'target',
  penyebut: 'denominator',
  denominator: 'denominator',
  seharusnya: 'denominator',
}

const isWhole = (text: string): text is Whole => (WHOLES as readonly string[]).includes(text)

const SHEET_EPOCH = 25_569

const readDay = (text: string, serial: number | undefined): Day | null => {
  if (serial !== undefined) return dayOfNumber(Math.floor(serial) - SHEET_EPOCH)
  const [, date = '', month = '', year = ''] = text.match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/) ?? []
  return year === '' ? parseDay(text) : dayFrom(Number(year), Number(month), Number(date))
}

const refused = (column: FigureColumn, code: FigureIssue['code']): FigureReading => ({
  figure: 'refused',
  issue: { column, code },
})

const optional = <T>(text: string, read: (text: string) => T | null): T | null | 'wrong' =>
  text === '' || text === '-' ? null : (read(text) ?? 'wrong')

/** One row of a list of figures; the first cell that cannot stand refuses it. */
export const readFigureRow = ({ text, serial }: FigureCells): FigureReading => {
  const kind = KINDS[text('jenis').toLowerCase()]
  if (kind === undefined) return refused('jenis', 'unknown')
  const area = parseAreaCode(text('kode'))
  if (area === null) return refused('kode', 'unknown')
  const year = Number(text('tahun'))
  if (!Number.isInteger(year) || year < 2014 || year > 2100) return refused('tahun', 'unknown')
  const day = readDay(text('tanggal'), serial)
  if (day === null) return refused('tanggal', 'unknown')
  const source = text('sumber')
  if (source.length < 2) return refused('sumber', 'missing')
  const percentBp = optional(text('persen'), readPercentBp)
  if (percentBp === 'wrong' || (percentBp ?? 0) > 10_000) return refused('persen', 'unknown')
  const workers = optional(text('orang'), readHeadCount)
  if (workers === 'wrong') return refused('orang', 'unknown')
  const placed = { area, year, source, day }
  if (kind === 'target') return targetOf({ ...placed, percentBp, workers, instrument: text('instrumen') })
  const definition = text('definisi').toLowerCase().replaceAll(/\s+/g, '_')
  if (!isWhole(definition)) return refused('definisi', 'unknown')
  if (workers === null) return refused('orang', 'missing')
  return { figure: 'denominator', stated: { ...placed, definition, workers } }
}

const targetOf = (stated: NewTarget): FigureReading => {
  if (stated.percentBp === null && stated.workers === null) return refused('persen', 'missing')
  if (stated.instrument.length < 2) return refused('instrumen', 'missing')
  return { figure: 'target', stated }
}
