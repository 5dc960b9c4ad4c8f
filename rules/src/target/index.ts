/** Arithmetic over areas: how far from what should be, how fast, and what each part of a whole is to reach. */
export { type Achievement, achievementOf, type ScaleStep, stepReached } from './achievement.ts'
export {
  cascade,
  cascadeDown,
  type CascadeDownFound,
  type CascadeFound,
  type CascadeRefused,
} from './cascade.ts'
export {
  type CascadeArea,
  type CascadeBy,
  type CascadeMethod,
  type CascadeParent,
  type CascadeShare,
  type Division,
  type HeldBy,
  type LevelMethods,
  SUM_RULES,
  type SumRule,
} from './cascade-facts.ts'
export {
  CASCADE_CLASHES,
  CASCADE_ISSUES,
  type CascadeClash,
  type CascadeClashCode,
  type CascadeIssue,
  type CascadeIssueCode,
  sayClash,
} from './cascade-problems.ts'
export { CASCADE_METHODS, HELD_BY } from './cascade-words.ts'
export { coverageBp, gapOf, impliedDenominator, targetWorkers } from './coverage.ts'
export { divideWhole, type PartShare, reachOf, type WeighedPart, type WholeDivision } from './divide-whole.ts'
export { explainShare } from './explain-share.ts'
export { type Forecast, forecastOf, type MonthCount } from './forecast.ts'
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
export { type CascadeFile, readCascade } from './read-cascade.ts'
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
export { type Trajectory, type TrajectoryFacts, trajectoryOf } from './trajectory.ts'
export { type YearPoint, yearPath, type YearTarget } from './year-path.ts'
export { type Bridge, bridgeOf, sumOfAll } from './whole-and-parts.ts'
