import { type SheetRow } from '../sheet/index.ts'
import type { AreaCode, Day } from '../words/index.ts'
import type { FundAreas } from './fund-areas.ts'
import { findFundTable } from './fund-columns.ts'
import { type EntryOnSheet, readEntryRow } from './read-entry-row.ts'
import { type FundOnSheet, readFundRow } from './read-fund-row.ts'
import { isEmptyRow, isSumRow, makeRow } from './fund-row.ts'
import type { FundKind } from './fund-kinds.ts'

export const FUND_FORMS = ['funds', 'entries'] as const

/** What the officer says for all rows that do not say it themselves. */
export type FundFileSaid = {
  readonly kind?: FundKind | undefined
  readonly source?: string | undefined
  readonly day?: string | undefined
}

export type FundFileAbout = {
  readonly area: AreaCode
  readonly year: number
  readonly today: Day
  readonly said: FundFileSaid
}

export const FUND_REFUSALS = [
  'area.missing',
  'area.unknown',
  'area.ambiguous',
  'area.outside',
  'kind.missing',
  'kind.unknown',
  'name.too_long',
  'year.other',
  'year.closed',
  'amount.missing',
  'amount.negative',
  'amount.unreadable',
  'amount.not_whole',
  'amount.too_much',
  'amount.nothing',
  'group.unknown',
  'place.unknown',
  'place.elsewhere',
  'month.missing',
  'month.unreadable',
  'month.other_year',
  'months.order',
  'program.unknown',
  'program.missing',
  'payer.unknown',
  'sureness.unknown',
  'source.missing',
  'day.missing',
  'day.unreadable',
  'stage.missing',
  'stage.unknown',
  'persons.unreadable',
  'fund.twice',
  'fund.standing',
  'fund.unknown',
  'fund.ambiguous',
  'fund.closed',
] as const
export type FundRefusalCode = (typeof FUND_REFUSALS)[number]

/** Why a row cannot be taken, and what stood in it. */
export type FundRefusal = {
  readonly row: number
  readonly field: string
  readonly code: FundRefusalCode
  readonly seen: string
}

export type ReadFundSheet = {
  readonly form: (typeof FUND_FORMS)[number]
  readonly funds: readonly FundOnSheet[]
  readonly entries: readonly EntryOnSheet[]
  readonly refused: readonly FundRefusal[]
}

export const sameFund = ({ area, kind, name }: Pick<FundOnSheet, 'area' | 'kind' | 'name'>): string =>
  `${area} ${kind} ${name.toLowerCase()}`

/** Two rows that are one fund are both refused, each naming the rows: which of them is right, only the sender knows. */
function onceEach(funds: readonly FundOnSheet[]): { funds: FundOnSheet[]; refused: FundRefusal[] } {
  const same = Map.groupBy(funds, sameFund)
  const rowsOf = (fund: FundOnSheet) => same.get(sameFund(fund))!.map(({ row }) => row)
  const twice = funds.filter((fund) => rowsOf(fund).length > 1)
  return {
    funds: funds.filter((fund) => rowsOf(fund).length === 1),
    refused: twice.map((fund) => ({
      row: fund.row,
      field: 'nama',
      code: 'fund.twice',
      seen: rowsOf(fund).join(', '),
    })),
  }
}

/** Reads a sheet of funds or of payments; every row is kept or refused with why. 'no_table' where no row heads one. */
export function readFundSheet(
  sheet: readonly SheetRow[],
  areas: FundAreas,
  about: FundFileAbout,
): ReadFundSheet | 'no_table' {
  const table = findFundTable(sheet)
  if (table === null) return 'no_table'
  const rows = table.below
    .map((row) => makeRow(row, table.at))
    .filter((row) => !isEmptyRow(row) && !isSumRow(row))
  if (table.form === 'entries') {
    const read = rows.map((row) => readEntryRow(row, areas, about))
    return {
      form: 'entries',
      funds: [],
      entries: read.flatMap(({ entry }) => entry ?? []),
      refused: read.flatMap(({ refused }) => refused),
    }
  }
  const read = rows.map((row) => readFundRow(row, areas, about))
  const { funds, refused } = onceEach(read.flatMap(({ fund }) => fund ?? []))
  const all = [...read.flatMap((one) => one.refused), ...refused]
  return { form: 'funds', funds, entries: [], refused: all.sort((a, b) => a.row - b.row) }
}

export type { EntryOnSheet, FundOnSheet }
