import { type Cell, cellText } from '../sheet/index.ts'
import { parseDay } from '../words/index.ts'
import { type NumberForm, numberFormOf, readNumber } from './figures-as-written.ts'
import { firstDayAt, type Position, readPosition, readPositionCell, yearOf } from './position.ts'
import type { Defaults } from './read-statistics.ts'
import type { StatisticTable, ValueColumn } from './statistic-table.ts'
import type { Flag, Refusal, RefusalCode, StatisticValue } from './statistic-value.ts'
import { findStatistic, instrumentIn, ownStatistic, type Statistic } from './statistics.ts'
import type { TableRow } from './table-rows.ts'

export type ReadRows = { values: StatisticValue[]; refused: Refusal[]; empty: number }

/** Dashes, dots and the like stand for no figure at all. */
export const isBlank = (text: string): boolean => /^(?:[-–—.…_ ]*|n\/?a|nihil|tad)$/i.test(text)

export type Fault = { field: string; code: RefusalCode; seen: string }
const fault = (field: string, code: RefusalCode, seen: string): Fault => ({ field, code, seen })

/** A number that a spreadsheet holds as one, without the noise of its binary form; a share of one as a percentage. */
const heldNumber = (cell: Cell): string =>
  String(Number((cell.number! * (cell.text.includes('%') ? 100 : 1)).toPrecision(12)))

export function readFigure(cell: Cell | undefined, form: NumberForm, unit: string): string | Fault {
  const seen = cellText(cell)
  const held = cell?.kind === 'number' && cell.number !== undefined
  if (!held && form === 'unclear') return fault('nilai', 'value.unclear', seen)
  const value = held ? readNumber(heldNumber(cell), { decimal: '.' }) : readNumber(seen, form as never)
  if (value === null) return fault('nilai', 'value.unreadable', seen)
  if (value.startsWith('-')) return fault('nilai', 'value.negative', seen)
  if ((unit === 'orang' || unit === 'perusahaan') && value.includes('.'))
    return fault('nilai', 'value.not_whole', seen)
  return value
}

/** The statistic of a column of one sex or of both, under the title's statistic where it has one. */
function ofColumn(
  { statistic, sex }: ValueColumn,
  common: Statistic | null,
  sexes: boolean,
): Statistic | null {
  const population = common === null || common.id === 'penduduk'
  if (sex !== null) return population ? findStatistic(sex)! : ownStatistic(`${common.id} ${sex}`)
  if (statistic !== null) return statistic
  return sexes && population ? findStatistic('penduduk')! : common
}

const unitOf = (statistic: Statistic, word: string): Statistic['unit'] => {
  if (statistic.unit !== 'lain') return statistic.unit
  if (/%|persen|percent/i.test(word)) return 'persen'
  return /orang|jiwa|pekerja|people/i.test(word) ? 'orang' : 'lain'
}

export type Stated = {
  readonly row: TableRow
  readonly statistic: Statistic
  readonly value: string
  readonly position: Position
  readonly unit: Statistic['unit']
}

const OLDEST = 2014

/** A whole or target older than the law is kept to compare with, not to divide by. */
const becomesOf = ({ statistic, position, row }: Stated, source: string): StatisticValue['becomes'] => {
  const { becomes } = statistic
  if (becomes.as === 'observation') return becomes
  if (yearOf(position.at) < OLDEST) return { as: 'observation' }
  if (becomes.as === 'denominator' || becomes.instrument !== null) return becomes
  const instrument = row.text('instrumen') || instrumentIn(`${row.text('definisi')} ${source}`)
  return { ...becomes, instrument }
}

const flagsOf = ({ statistic, value, unit, position, row }: Stated): Flag[] => {
  const flags: Flag[] = []
  if (unit === 'persen' && Number(value) > 100) flags.push('over_100')
  if (findStatistic(statistic.id) === undefined) flags.push('own_name')
  if (statistic.becomes.as !== 'observation' && yearOf(position.at) < OLDEST) flags.push('too_old')
  if ('cut' in row.placed && row.placed.cut) flags.push('code_cut')
  return flags
}

/** A figure that stands, or why it cannot: a position still to come (targets may lie ahead), or no source. */
export function valueOf(stated: Stated, defaults: Defaults): StatisticValue | Fault {
  const { row, statistic, value, position, unit } = stated
  if (!('area' in row.placed)) return fault('kode', row.placed.refused, row.placed.seen)
  if (statistic.becomes.as !== 'target' && firstDayAt(position.at) > defaults.today)
    return fault('posisi', 'position.future', position.at)
  const source = row.text('sumber') || defaults.source
  if (source === '') return fault('sumber', 'source.missing', '')
  const period = row.text('periode')
  return {
    row: row.row,
    area: row.placed.area,
    statistic: statistic.id,
    unit,
    value,
    position: position.at,
    definition: row.text('definisi'),
    source,
    url: row.text('url'),
    note: [row.text('catatan'), position.beside, period].filter((words) => words !== '').join('; '),
    day: parseDay(row.text('tanggal')),
    becomes: becomesOf(stated, source),
    flags: flagsOf(stated),
    doubt: row.placed.doubt,
  }
}

const positionOf = (row: TableRow, column: ValueColumn, table: StatisticTable, common: string | null) => {
  if (column.position !== null) return readPosition(column.position)
  const index = table.at.posisi
  const written = row.text('posisi')
  if (written !== '') return readPositionCell(row.cell(index))
  return common === null ? null : { at: common, beside: '' }
}

type Column = { column: ValueColumn; form: NumberForm }

const LONG = { heading: 'nilai', statistic: null, sex: null, position: null }

/** Whose numbers a column holds: of one unit, or of several. */
function columnsOf(table: StatisticTable, rows: readonly TableRow[], { statistic }: Defaults): Column[] {
  const sexes = table.columns.some(({ sex }) => sex !== null)
  const all = table.form === 'long' ? [{ ...LONG, index: table.at.nilai! }] : table.columns
  return all.map((column) => {
    const of = (row: TableRow) =>
      findStatistic(row.text('indikator'))?.unit ?? ofColumn(column, statistic, sexes)?.unit ?? 'lain'
    const units = new Set(rows.map(of))
    const [unit = 'lain'] = units
    const plain = units.size === 1 && (unit === 'orang' || unit === 'persen') ? unit : 'lain'
    const texts = rows.map((row) => row.cell(column.index)).filter((cell) => cell?.kind !== 'number')
    return {
      column,
      form: numberFormOf(
        texts.map(cellText).filter((text) => !isBlank(text)),
        plain,
      ),
    }
  })
}

/** Long and wide forms: one figure for each row and column of figures. */
export function readValueRows(
  table: StatisticTable,
  rows: readonly TableRow[],
  defaults: Defaults,
): ReadRows {
  const sexes = table.columns.some(({ sex }) => sex !== null)
  const columns = columnsOf(table, rows, defaults)
  const read: ReadRows = { values: [], refused: [], empty: 0 }
  const readOne = (row: TableRow, { column, form }: Column): StatisticValue | Fault => {
    const word = row.text('indikator')
    const statistic =
      word === '' ? ofColumn(column, defaults.statistic, sexes) : (findStatistic(word) ?? ownStatistic(word))
    if (!('area' in row.placed)) return fault('kode', row.placed.refused, row.placed.seen)
    if (statistic === null) return fault('indikator', 'statistic.missing', column.heading)
    const unit = unitOf(statistic, row.text('satuan'))
    const value = readFigure(row.cell(column.index), form, unit)
    if (typeof value !== 'string') return { ...value, field: column.heading }
    const position = positionOf(row, column, table, defaults.position)
    const written = row.text('posisi')
    if (position === null)
      return fault('posisi', written === '' ? 'position.missing' : 'position.unreadable', written)
    return valueOf({ row, statistic, value, position, unit }, defaults)
  }
  for (const row of rows) {
    let refusedPlace = false
    for (const column of columns) {
      if (isBlank(cellText(row.cell(column.column.index)))) {
        read.empty++
        continue
      }
      const one = readOne(row, column)
      if (!('code' in one)) read.values.push(one)
      else if (one.field !== 'kode' || !refusedPlace) read.refused.push({ row: row.row, ...one })
      refusedPlace ||= 'code' in one && one.field === 'kode'
    }
  }
  return read
}
