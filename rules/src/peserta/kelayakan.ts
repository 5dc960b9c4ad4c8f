import { because, type Because } from '../because/index.ts'
import {
  aDay,
  aFlag,
  aMonth,
  aWhole,
  type FactsOf,
  maybe,
  oneOf,
  orElse,
  MOST_MONTHS,
  MOST_PEOPLE,
} from '../fact/index.ts'
import { lawIfAny, lawOn, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { ageOn, firstDayOf, monthOf } from '../words/index.ts'

/** What somebody works as, where another scheme is his. */
export const EXCLUDED = [
  'CPNS',
  'PNS',
  'PPPK',
  'TNI',
  'POLRI',
  'PEJABAT_NEGARA',
  'SISWA_TNI',
  'SISWA_POLRI',
] as const

const MOST_AGE = 150

export const KELAYAKAN_FACTS = {
  month: aMonth,
  bornOn: maybe(aDay),
  diedOn: maybe(aDay),
  nikValid: aFlag,
  /** Known to the population office; null while nobody has asked. */
  nikFound: maybe(aFlag),
  excludedAs: maybe(oneOf(EXCLUDED)),
  /** How many months a foreigner has worked in Indonesia; null for a citizen. */
  foreignMonths: maybe(aWhole(MOST_MONTHS)),
  /** Already covered this month as somebody who receives a wage. */
  activeAsPu: orElse(aFlag, false),
  /** Another payer has paid, or will pay, this very month. */
  fundedByOther: orElse(aFlag, false),
  domicileInside: maybe(aFlag),
  welfareListed: maybe(aFlag),
  twiceInFile: orElse(aFlag, false),
  /** Already a member in an earlier month: the age limit is for those who register. */
  alreadyMember: orElse(aFlag, false),
  /** What the programme itself asks; stricter than the law, never laxer. */
  ageFrom: maybe(aWhole(MOST_AGE)),
  ageTo: maybe(aWhole(MOST_AGE)),
  asksDomicile: orElse(aFlag, false),
  asksWelfareList: orElse(aFlag, false),
  placesLeft: maybe(aWhole(MOST_PEOPLE)),
}
export type KelayakanFacts = FactsOf<typeof KELAYAKAN_FACTS>

type Ages = { readonly youngest: LawValue<number>; readonly limit: LawValue<number> }

const ageRefusals = (facts: KelayakanFacts, { youngest, limit }: Ages): Refusal[] => {
  const { bornOn, month, ageFrom, ageTo, alreadyMember } = facts
  if (bornOn === null) return [{ code: 'peserta.birth_unknown' }]
  const age = ageOn(bornOn, firstDayOf(month))
  const from = Math.max(youngest.value, ageFrom ?? youngest.value)
  const refusals: Refusal[] = []
  if (age < from) refusals.push({ code: 'peserta.age_low', facts: { age, from } })
  if (age >= limit.value && !alreadyMember)
    refusals.push({ code: 'peserta.age_high', facts: { age, limit: limit.value } })
  else if (ageTo !== null && age > ageTo)
    refusals.push({ code: 'peserta.age_high', facts: { age, limit: ageTo } })
  return refusals
}

const foreignRefusals = ({ foreignMonths }: KelayakanFacts, { value: from }: LawValue<number>): Refusal[] =>
  foreignMonths !== null && foreignMonths < from
    ? [{ code: 'peserta.foreigner_too_short', facts: { months: foreignMonths, from } }]
    : []

/** A reason that stands alone: its code where it holds. */
const WHEN: readonly (readonly [code: Refusal['code'], holds: (facts: KelayakanFacts) => boolean])[] = [
  ['peserta.nik_invalid', ({ nikValid }) => !nikValid],
  ['peserta.nik_not_found', ({ nikFound }) => nikFound === false],
  ['facts.death_before_birth', ({ bornOn, diedOn }) => bornOn !== null && diedOn !== null && diedOn < bornOn],
  ['peserta.deceased', ({ diedOn, month }) => diedOn !== null && monthOf(diedOn) < month],
  ['peserta.other_scheme', ({ excludedAs }) => excludedAs !== null],
  ['peserta.already_active_pu', ({ activeAsPu }) => activeAsPu],
  ['peserta.funded_by_other', ({ fundedByOther }) => fundedByOther],
  ['peserta.outside_domicile', ({ asksDomicile, domicileInside }) => asksDomicile && domicileInside !== true],
  [
    'peserta.not_in_welfare_list',
    ({ asksWelfareList, welfareListed }) => asksWelfareList && welfareListed !== true,
  ],
  ['peserta.twice_in_file', ({ twiceInFile }) => twiceInFile],
  ['peserta.quota_full', ({ placesLeft }) => placesLeft === 0],
]

/** Whether a programme may pay for somebody as a BPU worker in a month: yes, or everything that stands against it. */
export const kelayakan = rule(KELAYAKAN_FACTS, (facts) => {
  const day = firstDayOf(facts.month)
  const [youngest, limit] = [lawIfAny(day, 'peserta.usia_minimum'), lawIfAny(day, 'peserta.usia_batas')]
  if (youngest === null || limit === null)
    return { refusals: [{ code: 'iuran.before_law', facts: { month: facts.month } }] }
  const alone = WHEN.filter(([, holds]) => holds(facts)).map(([code]) => ({ code }))
  const foreign = lawOn(day, 'peserta.asing_bulan')
  const refusals = [...alone, ...foreignRefusals(facts, foreign), ...ageRefusals(facts, { youngest, limit })]
  if (refusals.length > 0) return { refusals }
  const excluded = lawOn(day, 'peserta.dikecualikan')
  const from: Because[] = [
    because('peserta.usia', ageOn(facts.bornOn!, day), {
      facts: { bornOn: facts.bornOn },
      law: [youngest, limit],
    }),
    because('peserta.skema', true, {
      law: facts.foreignMonths === null ? [excluded] : [excluded, foreign],
    }),
  ]
  return {
    answer: { entitled: true },
    because: because('peserta.layak', true, { facts: { month: facts.month }, from }),
  }
})
