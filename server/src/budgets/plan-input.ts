import { type Fund, type Group, type Least, type PlanInput } from '@naungan/rules/budget'
import type { PAYERS } from '@naungan/rules/iuran'
import { lawOn } from '@naungan/rules/law'
import { OCCUPATIONS } from '@naungan/rules/sheet'
import { addMonths, firstDayOf, type Month, yearsAfter } from '@naungan/rules/words'
import type { FundPayer } from '@naungan/rules/fund'
import type { Db } from '../platform/db.ts'
import { headsToPlan, monthsListed, type PlanHeads, type ToPlan } from '../iuran/index.ts'
import { type FundForPlan, fundsForPlan } from './funds.ts'
import type { PlanFacts } from './plan.sql.ts'
import type { PlanWishes } from './plan-wishes.ts'

const NOT_PLANNED = OCCUPATIONS.filter(({ proposal }) => proposal === 'none' || proposal === 'excluded')
const DRIVERS = ['transportasi', 'sopir', 'ojek']

/** Who pays in the sense of the law on the discount: what the fund says counts, not its kind. */
const PAYER_OF = { sendiri: 'MANDIRI', pemerintah: 'APBD' } as const satisfies Record<
  FundPayer,
  (typeof PAYERS)[number]
>

/** Whom a plan asks about: by age on the day it begins, and by the last lists before it was counted. */
export const whoToPlan = async (
  db: Db,
  { kab, wishes }: { kab: string; wishes: PlanWishes },
): Promise<ToPlan> => {
  const day = firstDayOf(wishes.from)
  const month = (await monthsListed(db, [kab], 'domisili')).at(-1) ?? null
  return {
    kab,
    month,
    bornBy: yearsAfter(day, -lawOn(day, 'peserta.usia_minimum').value),
    newBornAfter: yearsAfter(day, -lawOn(day, 'peserta.usia_batas').value),
    excluded: NOT_PLANNED.map(({ code }) => code),
    desil: [...new Set(wishes.priorities.flatMap(({ desil }) => desil ?? []))],
  }
}

/** Whoever is on the last lists is taken to be paid until the plan begins; lists come after the month they speak of. */
const paidUntil = (month: string, { from }: PlanWishes): Month =>
  month >= from ? (month as Month) : addMonths(from, -1)

/** Rows of one desa, category and decile as one group. */
export const groupsOf = (heads: readonly PlanHeads[], month: string | null, wishes: PlanWishes): Group[] =>
  [...Map.groupBy(heads, ({ desa, grp, desil }) => `${desa} ${grp} ${desil ?? ''}`).values()].map((alike) => {
    const { desa, grp, desil } = alike[0]!
    const people = (state: PlanHeads['state']) => alike.find((one) => one.state === state)?.people ?? 0
    const paid = people('paid')
    return {
      desa,
      category: grp,
      desil,
      risk: null,
      income: 0,
      sector: DRIVERS.includes(grp) ? 'ANGKUTAN' : 'LAINNYA',
      employer: false,
      uncovered: people('uncovered'),
      covered: people('covered'),
      active: paid === 0 || month === null ? [] : [{ people: paid, paidUntil: paidUntil(month, wishes) }],
    }
  })

/** Less than the whole year cannot be known of what was spent: the ceiling that is left is what the plan may use. */
const fundOf = (fund: FundForPlan, year: number): Fund => ({
  id: fund.id,
  name: fund.name,
  payer: PAYER_OF[fund.payer],
  year,
  closed: fund.closed,
  ceiling: Math.max(0, (fund.ceiling ?? 0) - fund.used),
  categories: fund.groups.length === 0 ? null : fund.groups,
  areas: fund.areas.length === 0 ? [fund.area] : fund.areas,
  programs: fund.programs as Fund['programs'],
  months: { from: fund.firstMonth, to: fund.lastMonth },
  discounts: null,
  accounts: null,
})

/** The funds as this plan wishes them: other ceilings, some left out, another discount. */
export const wishedFunds = (funds: readonly Fund[], wishes: PlanWishes): Fund[] =>
  funds
    .filter(({ id }) => !wishes.without.includes(id))
    .map((fund) => ({
      ...fund,
      ceiling: wishes.ceilings[fund.id] ?? fund.ceiling,
      discounts:
        wishes.discount === null
          ? fund.discounts
          : [{ from: wishes.from, to: wishes.to, percent: wishes.discount }],
    }))

/** The row, from 1, of the group that a leg pays for: groups are told apart by desa, category and decile. */
export const rowsOfGroups = (groups: readonly Group[]) => {
  const keyOf = (desa: string, grp: string, desil: number | null): string => `${desa} ${grp} ${desil ?? ''}`
  const rows = new Map(groups.map(({ desa, category, desil }, n) => [keyOf(desa, category, desil), n + 1]))
  return ({ desa, grp, desil }: { desa: string; grp: string; desil: number | null }): number =>
    rows.get(keyOf(desa, grp, desil))!
}

const eligibleIn = (groups: readonly Group[]): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const { desa, uncovered, covered, active } of groups) {
    const people = uncovered + covered + active.reduce((sum, one) => sum + one.people, 0)
    sums.set(desa, (sums.get(desa) ?? 0) + people)
  }
  return sums
}

/** The floor of each desa, no more than the people it has. */
const floorsOf = (groups: readonly Group[], { floor }: PlanWishes): Least[] =>
  floor === null
    ? []
    : [...eligibleIn(groups)].flatMap(([area, people]) =>
        people === 0 ? [] : [{ area, people: Math.min(floor, people) }],
      )

/** What the rules are asked, of these groups and funds under these wishes. */
export const inputOf = (groups: readonly Group[], funds: readonly Fund[], wishes: PlanWishes): PlanInput => ({
  months: { from: wishes.from, to: wishes.to },
  leastMonths: wishes.leastMonths,
  aim: wishes.aim,
  priorities: wishes.priorities.map((one) => ({ ...one, risks: null })),
  floors: floorsOf(groups, wishes),
  targets: [],
  funds: wishedFunds(funds, wishes),
  groups,
})

/** Everything a plan is counted from as it stands now; a scenario stands on what its plan was counted from. */
export const gatherFacts = async (
  db: Db,
  { area, year, wishes }: { area: string; year: number; wishes: PlanWishes },
): Promise<PlanFacts> => {
  const asked = await whoToPlan(db, { kab: area, wishes })
  const groups = groupsOf(await headsToPlan(db, asked), asked.month, wishes)
  const funds = (await fundsForPlan(db, { area, year }))
    .filter(({ wide, closed, ceiling }) => !wide && !closed && ceiling !== null)
    .map((fund) => fundOf(fund, year))
  return { groups, funds, month: asked.month }
}
