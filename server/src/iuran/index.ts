/** The door of iuran: who is covered in which month, and what the figures stand on. */
export {
  type Heads,
  headsByArea,
  headsByMonth,
  headsOfAreaByMonth,
  type Kabs,
  kabsListed,
  listsOfMonth,
  monthsListed,
  peopleUnder,
} from './coverage.sql.ts'
export { countByFloor, type FloorCount } from './floor-count.sql.ts'
export {
  type Dimension,
  type Group,
  type GroupAtArea,
  type GroupPlace,
  groupsOf,
  groupState,
  occupationsByArea,
} from './group.sql.ts'
export {
  type CoverState,
  headsToPlan,
  peopleToPlan,
  type PersonToPlan,
  type PlanHeads,
  type ToPlan,
} from './people-to-plan.sql.ts'
export { headsOverMonths, type PartMonths } from './months-of-parts.sql.ts'
export { iuranApi } from './iuran.api.ts'
export { iuranJobs } from './iuran.jobs.ts'
