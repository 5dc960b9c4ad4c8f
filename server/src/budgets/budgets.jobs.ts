import type { Jobs } from '../platform/jobs.ts'
import { countPlan } from './count-plan.ts'
import { draftPlan } from './decide-plan.ts'

export const budgetsJobs: Jobs = { 'budgets.plan': countPlan, 'budgets.drafts': draftPlan }
