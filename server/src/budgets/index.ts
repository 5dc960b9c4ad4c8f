/** The door of budgets: funds with their ledgers. */
export { budgetsApi } from './budgets.api.ts'
export { budgetsJobs } from './budgets.jobs.ts'
export { type NewEntry, insertEntries } from './entry.sql.ts'
export { type FundForPlan, fundsForPlan, fundsOverCeiling } from './funds.ts'
