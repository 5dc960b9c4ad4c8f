/** Published figures: what a file of them states, figure by figure, each with its area, time and source. */
export { hundredthsOf } from './figures-as-written.ts'
export { dayInWords, lastDayAt, readPosition, yearOf } from './position.ts'
export { readStatistics, type Said } from './read-statistics.ts'
export { type NamedArea, statisticAreas, type StatisticAreas } from './statistic-areas.ts'
export {
  type Flag,
  type PairWarning,
  type ReadStatistics,
  type Refusal,
  type RefusalCode,
  REFUSALS,
  type StatisticValue,
} from './statistic-value.ts'
export { type Becomes, findStatistic, type Statistic, STATISTICS, type Unit } from './statistics.ts'
