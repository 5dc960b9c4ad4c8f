/** Arithmetic over areas: how far from what should be, and how fast. */
export { coverageBp, gapOf, impliedDenominator, targetWorkers } from './coverage.ts'
export { monthsLeft, neededPerMonth, paceOf } from './pace.ts'
export { readHeadCount, readPercentBp } from './read-figure.ts'
export { type Bridge, bridgeOf, sumOfAll } from './whole-and-parts.ts'
