/** What a rule is asked with: facts read from what somebody said, or all that is wrong with them. */
export * from './fact-shape.ts'
