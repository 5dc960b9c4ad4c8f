/** Arithmetic over areas: how far from what should be, and how fast. */
export { coverageBp, gapOf, impliedDenominator, targetWorkers } from './coverage.ts'
export {
  countAfter,
  countBefore,
  type Movement,
  type MovementStep,
  stepsOf,
  type WayIn,
  type WayOut,
  WAYS_IN,
  WAYS_OUT,
} from './movement.ts'
export { monthsLeft, neededPerMonth, paceOf } from './pace.ts'
export {
  FLOOR_SIDES,
  type FloorSide,
  isOnSide,
  type OrderedPart,
  PART_ORDER_NAMES,
  PART_ORDERS,
  type PartOrder,
  partsInOrder,
  USUAL_ORDER,
  usualDirection,
} from './part-order.ts'
export { growthBp, RANK_SINCE, type Ranking, RANKINGS, type RankSince, ranksOf } from './ranking.ts'
export { readHeadCount, readPercentBp } from './read-figure.ts'
export { type Bucket, reconcile, type ReconcileStep } from './reconcile.ts'
export { type ChangeParts, type Share, splitChange } from './split-change.ts'
export {
  addsOf,
  BPJS_LESS,
  BPJS_MORE,
  BPJS_PARTS,
  type BpjsPart,
  type CountPart,
  DESA_LESS,
  DESA_MORE,
  DESA_PARTS,
  type DesaPart,
} from './three-counts.ts'
export { type Bridge, bridgeOf, sumOfAll } from './whole-and-parts.ts'
