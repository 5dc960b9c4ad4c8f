import type { accounts } from './id/accounts.ts'
import type { app } from './id/app.ts'
import type { audit } from './id/audit.ts'
import type { boundaries } from './id/boundaries.ts'
import type { calculator } from './id/calculator.ts'
import type { counts } from './id/counts.ts'
import type { difference } from './id/difference.ts'
import type { figure } from './id/figure.ts'
import type { funds } from './id/funds.ts'
import type { groups } from './id/groups.ts'
import type { intake } from './id/intake.ts'
import type { law } from './id/law.ts'
import type { lists } from './id/lists.ts'
import type { persons } from './id/persons.ts'
import type { quality } from './id/quality.ts'
import type { targets } from './id/targets.ts'
import type { views } from './id/views.ts'
import type { ways } from './id/ways.ts'
import type { whence } from './id/whence.ts'
import type { workers } from './id/workers.ts'

/** The same keys, any wording: a text missing in English is a compile error. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

export type AccountsTexts = SameKeys<typeof accounts>
export type AppTexts = SameKeys<typeof app>
export type AuditTexts = SameKeys<typeof audit>
export type BoundariesTexts = SameKeys<typeof boundaries>
export type CalculatorTexts = SameKeys<typeof calculator>
export type CountsTexts = SameKeys<typeof counts>
export type DifferenceTexts = SameKeys<typeof difference>
export type FigureTexts = SameKeys<typeof figure>
export type FundsTexts = SameKeys<typeof funds>
export type GroupsTexts = SameKeys<typeof groups>
export type IntakeTexts = SameKeys<typeof intake>
export type LawTexts = SameKeys<typeof law>
export type ListsTexts = SameKeys<typeof lists>
export type PersonsTexts = SameKeys<typeof persons>
export type QualityTexts = SameKeys<typeof quality>
export type TargetsTexts = SameKeys<typeof targets>
export type ViewsTexts = SameKeys<typeof views>
export type WaysTexts = SameKeys<typeof ways>
export type WhenceTexts = SameKeys<typeof whence>
export type WorkersTexts = SameKeys<typeof workers>
