/** The door of targets: how many should be covered, and by when. */
export { areasAbove } from './list-figures.ts'
export { targetsApi } from './targets.api.ts'
export {
  denominatorsDeepBelow,
  denominatorsWithin,
  insertDenominators,
  insertTargets,
  type NewDenominator,
  type NewTarget,
  type StandingDenominator,
  standingDenominators,
  standingTargets,
  type StandingTarget,
  targetsAround,
  withdrawFile,
} from './targets.sql.ts'
