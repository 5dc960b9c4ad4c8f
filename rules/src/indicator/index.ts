/** Ways to count cover, as data: which segments, by home or by work, with grace or not, over which whole. */
export {
  BASES,
  type Basis,
  findIndicator,
  type Indicator,
  INDICATORS,
  MAIN_INDICATOR,
  type Whole,
  WHOLES,
} from './indicators.ts'
export { ALL_SETS, bitsOf, SEGMENT_BITS, setsWithin } from './segment-sets.ts'
