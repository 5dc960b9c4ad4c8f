/** Rules by name, and cases that say what they answer. */
export { type Case, type CheckedCase, checkCase, type Difference } from './check-case.ts'
export { type RuleName, RULES } from './rules.ts'
