/** The door of targets: how many should be covered, and by when. */
export { floorsAround, type NewFloor } from './floor.sql.ts'
export { areasAbove } from './list-figures.ts'
export { targetsApi } from './targets.api.ts'
export {
  denominatorsAt,
  denominatorsWithin,
  type StandingDenominator,
  type StandingTarget,
  sumsFromBelow,
  targetsAround,
} from './standing.sql.ts'
export {
  insertDenominators,
  insertTargets,
  type NewDenominator,
  type NewTarget,
  standingDenominators,
  standingTargets,
  withdrawFile,
} from './targets.sql.ts'
