/** The best plan for the money there is: who is paid by which fund, for which months. */
export { type BestPlan, bestPlan, type PlanLevel, reachedOnLevels } from './best-plan.ts'
export { comparePlans, coverByMonth, type Loss, type PlanDifference } from './compare-plans.ts'
export { greedyPlan } from './greedy.ts'
export { type DesaSum, type FundSum, measure, newcomerMonths, type PlanMeasure } from './measure.ts'
export type { LevelName } from './model.ts'
export {
  type Fund,
  FUND_FACTS,
  type Group,
  GROUP_FACTS,
  type Least,
  type PlanInput,
  type Priority,
} from './plan-facts.ts'
export { PLAN_ISSUES, PLAN_NOTES, type PlanIssue } from './plan-issues.ts'
export type { PlanLine } from './plan-lines.ts'
export { notesOn, type PlanNote } from './plan-notes.ts'
export { type Cost, priceIn, type Prices, pricesOf } from './prices.ts'
export { type Breach, provePlan } from './prove-plan.ts'
export type { LeastReached } from './reached.ts'
export { checkPlan, readPlan } from './read-plan.ts'
export type { Lp, LpAnswer, LpColumn, LpRow, OpenLp, Solver, Weights } from './solver.ts'
export { moreMoney, type MoreMoney, type WhatWouldDo, whatWouldDo } from './what-would-do.ts'
export { GAP_REASONS, type GapReason, whyDesa, type WhyDesa } from './why-desa.ts'
