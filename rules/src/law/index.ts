/** Reading a parameter of the law on a day. */
export type { LawId } from './law.generated.ts'
export { lawIfAny, lawOn, lawParameter } from './law.ts'
export type { LawParameter, LawStatus, LawValue } from './law-parameter.ts'
