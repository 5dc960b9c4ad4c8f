import { type Rupiah, rupiah } from '../words/index.ts'

/** Rates stand in parts of it. */
const MILLION = 1_000_000

/**
 * A rate in parts of a million of an amount, to the nearest rupiah, half up. In two steps, so that a contract of
 * thousands of milliards stays exact.
 */
export const partOf = (amount: number, ppm: number): Rupiah => {
  const millions = Math.floor(amount / MILLION)
  return rupiah(
    millions * ppm + Math.floor((2 * (amount - millions * MILLION) * ppm + MILLION) / (2 * MILLION)),
  )
}

/** What a discount in parts of a million leaves of an amount or of a rate. */
export const lessen = (amount: number, ppm: number): Rupiah => partOf(amount, MILLION - ppm)
