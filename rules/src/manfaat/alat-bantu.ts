import { type Because, because, type Step } from '../because/index.ts'
import { aWhole, type FactsOf, maybe, orElse, recordOf, MOST_INCOME } from '../fact/index.ts'
import { partOf } from '../iuran/index.ts'
import { type LawId, lawIfAny, type LawValue } from '../law/index.ts'
import type { Refusal } from '../rule/index.ts'
import { type Day, type Rupiah, rupiah } from '../words/index.ts'

const aCost = orElse(aWhole(MOST_INCOME), 0)

/** What care at home and aids have cost; each is given up to its own ceiling. */
export const AID_FACTS = {
  homeCare: aCost,
  glasses: aCost,
  hearingAid: aCost,
  dentures: aCost,
  /** What it cost, and the rate of the hospital that the law measures it by. */
  prosthesis: maybe(recordOf({ cost: aWhole(MOST_INCOME), hospitalRate: aWhole(MOST_INCOME) })),
}
export type AidFacts = FactsOf<typeof AID_FACTS> & { readonly happenedOn: Day }

const CAPPED = [
  ['homeCare', 'jkk.homecare', 'jkk.homecare_batas'],
  ['glasses', 'jkk.kacamata', 'jkk.kacamata'],
  ['hearingAid', 'jkk.alat_dengar', 'jkk.alat_dengar'],
  ['dentures', 'jkk.gigi_tiruan', 'jkk.gigi_tiruan'],
] as const satisfies readonly (readonly [keyof AidFacts, Step, LawId])[]

const prosthesis = ({ happenedOn, prosthesis: one }: AidFacts): Because<Rupiah>[] => {
  const addition = lawIfAny(happenedOn, 'jkk.protese_tambahan')
  if (one === null || addition === null) return []
  const most = one.hospitalRate + partOf(one.hospitalRate, addition.value)
  return [
    because('jkk.protese', rupiah(Math.min(one.cost, most)), {
      facts: { cost: one.cost, hospitalRate: one.hospitalRate },
      law: [addition],
    }),
  ]
}

/** Care at home and aids, each at what it cost and no more than the law gives for it. */
export const aids = (facts: AidFacts): Because<Rupiah>[] => [
  ...CAPPED.flatMap(([fact, step, id]) => {
    const cost = facts[fact]
    const cap = lawIfAny(facts.happenedOn, id)
    if (cost === 0 || cap === null) return []
    const years = fact === 'homeCare' ? lawIfAny(facts.happenedOn, 'jkk.homecare_tahun') : null
    const law: LawValue[] = years === null ? [cap] : [cap, years]
    return because(step, rupiah(Math.min(cost, cap.value)), { facts: { cost }, law })
  }),
  ...prosthesis(facts),
]

/** An aid that the law of that day did not give yet. */
export const aidRefusals = (facts: AidFacts): Refusal[] => {
  const early = CAPPED.filter(([fact, , id]) => facts[fact] > 0 && lawIfAny(facts.happenedOn, id) === null)
  return early.length === 0
    ? []
    : [{ code: 'jkk.aid_before_law', facts: { aids: early.map(([, step]) => step) } }]
}
