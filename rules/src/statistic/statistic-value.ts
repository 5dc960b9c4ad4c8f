import type { AreaCode } from '../words/index.ts'
import type { Becomes, Unit } from './statistics.ts'

/** Why a row, or one figure of it, cannot be taken. */
export const REFUSALS = [
  'area.missing',
  'area.unreadable',
  'area.unknown',
  'area.other_name',
  'area.name_unknown',
  'area.name_ambiguous',
  'area.outside',
  'statistic.missing',
  'value.unreadable',
  'value.negative',
  'value.not_whole',
  'value.unclear',
  'position.missing',
  'position.unreadable',
  'position.future',
  'source.missing',
  'denominator.twice',
  'target.twice',
  'denominator.standing',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** What was written, or the rows that contradict each other. */
export type Refusal = {
  readonly row: number
  readonly field: string
  readonly code: RefusalCode
  readonly seen: string
}

/** What a reader should know of a figure that is taken all the same. */
export type Flag = 'over_100' | 'own_name' | 'too_old' | 'code_cut' | 'repeated' | 'known'

export type StatisticValue = {
  readonly row: number
  readonly area: AreaCode
  /** The id of the catalogue, or the file's own word for it. */
  readonly statistic: string
  readonly unit: Unit
  /** Plain decimal text, exact. */
  readonly value: string
  readonly position: string
  readonly definition: string
  readonly source: string
  readonly url: string
  readonly note: string
  /** The day of the source, where the file names one apart from the position. */
  readonly day: string | null
  readonly becomes: Becomes
  readonly flags: readonly Flag[]
  /** The name as written where it is not quite the area's: to be confirmed before it is taken. */
  readonly doubt: string | null
}

/** A percentage, a head count and a whole that were published together and do not agree. */
export type PairWarning = {
  readonly rows: readonly number[]
  readonly area: AreaCode
  readonly position: string
  readonly percentBp: number
  readonly workers: number
  readonly whole: number
  /** What the head count is of the whole. */
  readonly reallyBp: number
}

export type StatisticForm = 'long' | 'wide' | 'figures'

export type ReadStatistics = {
  readonly form: StatisticForm
  readonly values: readonly StatisticValue[]
  readonly refused: readonly Refusal[]
  readonly warnings: readonly PairWarning[]
  /** Cells without a figure. */
  readonly empty: number
  /** Codes that no name in the file confirms. */
  readonly unnamedCodes: boolean
}
