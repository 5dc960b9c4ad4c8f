import { cellText, dayOfSerial } from '../sheet/index.ts'
import { numberFormOf } from './figures-as-written.ts'
import { readPosition } from './position.ts'
import type { Defaults } from './read-statistics.ts'
import { type Fault, isBlank, readFigure, type ReadRows, valueOf } from './read-value-rows.ts'
import type { StatisticTable } from './statistic-table.ts'
import type { StatisticValue } from './statistic-value.ts'
import { findStatistic, type Statistic } from './statistics.ts'
import type { TableRow } from './table-rows.ts'

const dayOf = (row: TableRow, index: number | undefined): string | null => {
  const cell = row.cell(index)
  if (cell?.kind === 'date' && cell.number !== undefined) return dayOfSerial(cell.number)
  const at = readPosition(cellText(cell))?.at ?? null
  return at?.length === 10 ? at : null
}

const WHOLE_KINDS = new Set(['penyebut', 'denominator', 'seharusnya'])

/** What a row of the sample file states: a target by percentage, head count or both, or one denominator. */
function statedBy(row: TableRow, { persen, orang }: StatisticTable['at']): [Statistic, number][] | Fault {
  const kind = row.text('jenis').toLowerCase()
  if (WHOLE_KINDS.has(kind)) {
    const whole = findStatistic(row.text('definisi'))
    if (whole?.becomes.as !== 'denominator' || orang === undefined)
      return { field: 'definisi', code: 'statistic.missing', seen: row.text('definisi') }
    return [[whole, orang]]
  }
  if (kind !== 'target') return { field: 'jenis', code: 'statistic.missing', seen: row.text('jenis') }
  const stated: [string, number | undefined][] = [
    ['target_pct', persen],
    ['target_peserta', orang],
  ]
  return stated.flatMap(([id, index]): [Statistic, number][] =>
    index === undefined || isBlank(cellText(row.cell(index))) ? [] : [[findStatistic(id)!, index]],
  )
}

/** The rows of our own sample file: kind, area, year, definition, percentage, people, instrument, source, day. */
export function readFigureRows(
  table: StatisticTable,
  rows: readonly TableRow[],
  defaults: Defaults,
): ReadRows {
  const read: ReadRows = { values: [], refused: [], empty: 0 }
  const texts = (index: number | undefined) =>
    rows.map((row) => cellText(row.cell(index))).filter((text) => !isBlank(text))
  const forms = {
    persen: numberFormOf(texts(table.at.persen), 'persen'),
    orang: numberFormOf(texts(table.at.orang), 'orang'),
  }
  const readOne = (row: TableRow, statistic: Statistic, index: number): StatisticValue | Fault => {
    const field = index === table.at.persen ? 'persen' : 'orang'
    const value = readFigure(row.cell(index), forms[field], statistic.unit)
    if (typeof value !== 'string') return { ...value, field }
    const position = readPosition(row.text('posisi'))
    if (position === null) return { field: 'tahun', code: 'position.unreadable', seen: row.text('posisi') }
    const made = valueOf({ row, statistic, value, position, unit: statistic.unit }, defaults)
    return 'code' in made ? made : { ...made, day: dayOf(row, table.at.tanggal) }
  }
  for (const row of rows) {
    const stated = statedBy(row, table.at)
    if ('code' in stated) read.refused.push({ row: row.row, ...stated })
    else if (stated.length === 0)
      read.refused.push({ row: row.row, field: 'persen', code: 'value.unreadable', seen: '' })
    else
      for (const [statistic, index] of stated) {
        const one = readOne(row, statistic, index)
        if ('code' in one) read.refused.push({ row: row.row, ...one })
        else read.values.push(one)
      }
  }
  return read
}
