/** Rules that can be asked by name with facts, and their answers. */
export { REFUSALS, type RefusalCode } from './refusals.ts'
export { type Assessment, assess, type Finding, type Refusal, type Rule, rule } from './rule.ts'
