/** What a rule is asked with: facts read from what somebody said, or all that is wrong with them. */
export * from './bounds.ts'
export { FACT_ISSUES, type FactIssueCode } from './fact-issues.ts'
export * from './fact-shape.ts'
