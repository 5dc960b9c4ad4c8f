/** Reading a parameter of the law on a day. */
export type { LawShape } from './law.generated.ts'
export { type LawId, lawIds, lawIfAny, lawOn, lawParameter } from './law.ts'
export type { LawParameter, LawReading, LawStatus, LawValue } from './law-parameter.ts'
