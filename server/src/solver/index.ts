/** What solves the linear models of a plan. */
export { loadSolver } from './highs.ts'
