/** The door of workers: lists of workers as they arrive, and the register that grows from them. */
export { type CoverCondition, type CoverFinder, whenCoverIsAsked } from './already-active.ts'
export { foldPersonName } from './fold-person-name.ts'
export { countReferrals } from './referral.sql.ts'
export { askToRenew } from './renew.ts'
export { steppingOut } from './stepping-out.ts'
export { workersApi } from './workers.api.ts'
export { workersJobs } from './workers.jobs.ts'
export { whenWorkersChange, type WorkersListener } from './workers-change.ts'
