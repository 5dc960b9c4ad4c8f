import type { SheetRow } from '../sheet/index.ts'
import { type AreaCode, type Day, NATION } from '../words/index.ts'
import { contradictions } from './contradictions.ts'
import { pairWarnings } from './pair-warnings.ts'
import { positionInTitle, readPosition } from './position.ts'
import { readFigureRows } from './read-figure-rows.ts'
import { readValueRows } from './read-value-rows.ts'
import { areaInTitle, type StatisticAreas } from './statistic-areas.ts'
import { findStatisticTable } from './statistic-table.ts'
import type { ReadStatistics } from './statistic-value.ts'
import { findStatistic, ownStatistic, type Statistic, statisticInTitle } from './statistics.ts'
import { tableRows } from './table-rows.ts'

/** What the officer says where the file does not. */
export type Said = {
  readonly statistic?: string | undefined
  readonly position?: string | undefined
  readonly source?: string | undefined
}

export type StatisticsAbout = {
  /** The area whose page the file was sent from; names without codes are sought in it unless a title says otherwise. */
  readonly area: AreaCode
  readonly today: Day
  /** Name of the sheet and of the file, which may say what a table is about. */
  readonly names: readonly string[]
  readonly said: Said
}

/** What holds for all rows of a table that do not say it themselves. */
export type Defaults = {
  readonly statistic: Statistic | null
  readonly position: string | null
  readonly source: string
  readonly today: Day
}

/** Codes of another area of the same province in this share of the rows are codes of BPS, not slips. */
const STRANGE_SHARE = 5

const statisticSaid = (word: string | undefined): Statistic | null =>
  word === undefined || word === '' ? null : (findStatistic(word) ?? ownStatistic(word))

const inFirst = <T>(titles: readonly string[], find: (title: string) => T | null | undefined): T | null => {
  for (const title of titles) {
    const found = find(title)
    if (found !== null && found !== undefined) return found
  }
  return null
}

/**
 * Reads a sheet of published figures in any form. The answer keeps every figure or says why not; 'no_table' where no
 * row heads one, 'bps_codes' where the codes are those of BPS, which mean other areas here.
 */
export function readStatistics(
  sheet: readonly SheetRow[],
  areas: StatisticAreas,
  { area, today, names, said }: StatisticsAbout,
): ReadStatistics | 'no_table' | 'bps_codes' {
  const table = findStatisticTable(sheet)
  if (table === null) return 'no_table'
  const titles = [table.title, ...names.map((name) => name.replaceAll('_', ' '))]
  const about = inFirst([table.title], (title) => areaInTitle(title, areas)) ?? area ?? NATION
  const placed = tableRows(table, about, areas)
  if (placed.strangeCodes > 1 && placed.strangeCodes * STRANGE_SHARE >= placed.rows.length) return 'bps_codes'
  const defaults: Defaults = {
    statistic: statisticSaid(said.statistic) ?? inFirst(titles, statisticInTitle),
    position: readPosition(said.position ?? '')?.at ?? inFirst(titles, positionInTitle),
    source: said.source?.trim() || placed.source,
    today,
  }
  const read =
    table.form === 'figures'
      ? readFigureRows(table, placed.rows, defaults)
      : readValueRows(table, placed.rows, defaults)
  const { values, refused } = contradictions(read.values)
  return {
    form: table.form,
    values,
    refused: [...read.refused, ...refused].sort((a, b) => a.row - b.row),
    warnings: pairWarnings(values),
    empty: read.empty,
    unnamedCodes: placed.unnamedCodes,
  }
}
