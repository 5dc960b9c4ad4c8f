/** Answers that carry what they follow from, and their sentences. */
export { type Because, because, cited, type Fact, type Facts, unsureLawOf } from './because.ts'
export { type ExplainedStep, explain, explainStep } from './explain.ts'
export { STEPS, type Step } from './steps.ts'
