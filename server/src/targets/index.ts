/** The door of targets: how many should be covered, and by when. */
export { areasAbove } from './list-figures.ts'
export { targetsApi } from './targets.api.ts'
export {
  denominatorsDeepBelow,
  denominatorsWithin,
  type StandingDenominator,
  type StandingTarget,
  targetsAround,
} from './targets.sql.ts'
