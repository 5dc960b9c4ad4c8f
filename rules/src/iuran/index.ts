/** What a worker's iuran is, by segment, month and payer. */
export { type BpuFacts, bpuAmounts, bpuIuran, PAYERS, SECTORS } from './bpu.ts'
export {
  aPayment,
  monthsIn,
  monthsUnpaid,
  type Payment,
  type Run,
  runsPaid,
  runsPaidTwice,
  runsUntil,
  stretchesOf,
} from './cover.ts'
export { type CoverState, coverState } from './cover-state.ts'
export { type Iuran, type Program, type Share } from './iuran.ts'
export { puLate } from './denda.ts'
export { jakonIuran } from './jakon.ts'
export { jpCeiling } from './jp-ceiling.ts'
export { lessen, partOf } from './part-of.ts'
export { bpuPeriod, PERIOD_FACTS, prepaidMonths } from './period.ts'
export { pmiIuran } from './pmi.ts'
export { type PuFacts, puIuran, RISKS } from './pu.ts'
