import {
  aFlag,
  aMonth,
  aName,
  aWhole,
  type FactsOf,
  listOf,
  maybe,
  MOST_INCOME,
  oneOf,
  orElse,
  recordOf,
} from '../fact/index.ts'
import { PAYERS, SECTORS } from '../iuran/index.ts'

const MOST_RUPIAH = 1_000_000_000_000_000
const MOST_PEOPLE = 300_000_000
const MOST_MONTHS = 36

const months = { from: aMonth, to: aMonth }
const words = maybe(listOf(aName))

/** Programmes that a fund may pay. */
export const FUND_PROGRAMS = ['JKK', 'JKM', 'JHT'] as const
export type FundProgram = (typeof FUND_PROGRAMS)[number]

/** Whether many people for few months count for more, or many months of cover. */
export const AIMS = ['people', 'months'] as const

export const SETTING_FACTS = {
  months: recordOf(months),
  /** Nobody new is paid for fewer months in a row. */
  leastMonths: aWhole(MOST_MONTHS, 1),
  aim: orElse(oneOf(AIMS), 'people'),
}

/**
 * A fund: its ceiling in rupiah and what it may pay. Categories, areas and months left out are unbounded; discounts left
 * out are those of the law for its payer, and an empty list says that there is none.
 */
export const FUND_FACTS = {
  id: aName,
  name: maybe(aName),
  payer: oneOf(PAYERS),
  year: aWhole(2200, 1900),
  closed: orElse(aFlag, false),
  ceiling: aWhole(MOST_RUPIAH),
  categories: words,
  areas: words,
  programs: orElse(listOf(oneOf(FUND_PROGRAMS)), ['JKK', 'JKM']),
  months: maybe(recordOf(months)),
  discounts: maybe(listOf(recordOf({ ...months, percent: aWhole(100) }))),
  /** Codes of the budget lines. */
  accounts: maybe(recordOf({ JKK: maybe(aName), JKM: maybe(aName), JHT: maybe(aName) })),
}

/** People of one desa and category, alike in what the funds and the priorities ask. */
export const GROUP_FACTS = {
  desa: aName,
  category: aName,
  desil: maybe(aWhole(10, 1)),
  risk: maybe(aName),
  /** A month, in rupiah; the lowest tier when it is not known. */
  income: orElse(aWhole(MOST_INCOME), 0),
  sector: orElse(oneOf(SECTORS), 'LAINNYA'),
  employer: orElse(aFlag, false),
  /** Eligible and without cover. */
  uncovered: aWhole(MOST_PEOPLE),
  /** Covered now, and paid until a month: cover that must not lapse. */
  active: orElse(listOf(recordOf({ people: aWhole(MOST_PEOPLE), paidUntil: aMonth })), []),
  /** Covered by others until the end. */
  covered: orElse(aWhole(MOST_PEOPLE), 0),
}

/** Who comes first: every condition that is given has to hold. */
export const PRIORITY_FACTS = {
  name: aName,
  categories: words,
  desil: maybe(listOf(aWhole(10, 1))),
  risks: words,
  areas: words,
}

/** At least so many covered people: in every desa of an area (a floor), or in an area as a whole (a target). */
export const LEAST_FACTS = { area: aName, people: aWhole(MOST_PEOPLE) }

export const PLAN_LISTS = {
  priorities: PRIORITY_FACTS,
  floors: LEAST_FACTS,
  targets: LEAST_FACTS,
  funds: FUND_FACTS,
  groups: GROUP_FACTS,
}

export type Setting = FactsOf<typeof SETTING_FACTS>
export type Fund = FactsOf<typeof FUND_FACTS>
export type Group = FactsOf<typeof GROUP_FACTS>
export type Priority = FactsOf<typeof PRIORITY_FACTS>
export type Least = FactsOf<typeof LEAST_FACTS>

/** All that a plan is made from. */
export type PlanInput = Setting & {
  readonly priorities: readonly Priority[]
  readonly floors: readonly Least[]
  readonly targets: readonly Least[]
  readonly funds: readonly Fund[]
  readonly groups: readonly Group[]
}
