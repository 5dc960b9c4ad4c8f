/** Whether two records are one person: how likely it is, what speaks for it, and where to look for the other. */
export { type FoldedName, foldName } from './fold-name.ts'
export { KEYS, KEYS_VERSION, type Key, likenessKeys, MEETINGS, MEETINGS_BEYOND } from './keys.ts'
export { type Likeness, likenessOf, type Compared } from './likeness.ts'
export { THRESHOLDS } from './weights.ts'
