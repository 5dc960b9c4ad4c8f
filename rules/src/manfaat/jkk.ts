import { type Because, because, cited, type Step } from '../because/index.ts'
import {
  aDay,
  aName,
  aWhole,
  type FactsOf,
  listOf,
  maybe,
  oneOf,
  orElse,
  recordOf,
  MOST_INCOME,
  MOST_MONTHS,
} from '../fact/index.ts'
import { partOf } from '../iuran/index.ts'
import { lawIfAny, lawOn, type LawId, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { addRupiah, type Day, type Rupiah, rupiah } from '../words/index.ts'
import { AID_FACTS, aidRefusals, aids } from './alat-bantu.ts'
import { beasiswa, type ChildSchedule } from './beasiswa.ts'
import { aChild } from './jadwal-sekolah.ts'

const OUTCOMES = ['SEMBUH', 'CACAT_SEBAGIAN', 'CACAT_FUNGSI', 'CACAT_TOTAL', 'MENINGGAL'] as const
/** One per cent in parts of a million. */
const PER_CENT = 10_000

export const JKK_FACTS = {
  happenedOn: aDay,
  outcome: oneOf(OUTCOMES),
  /** The reported wage of a month, or the base income of the tier of a BPU worker. */
  wage: aWhole(MOST_INCOME),
  /** Months in which he could not work. */
  monthsUnable: orElse(aWhole(MOST_MONTHS), 0),
  transport: orElse(
    listOf(recordOf({ mode: oneOf(['darat', 'laut', 'udara']), cost: aWhole(MOST_INCOME) })),
    [],
  ),
  /** Parts of the body as the annex names them, and how much of their function is lost, in per cent. */
  injuries: orElse(listOf(recordOf({ part: aName, lossPercent: orElse(aWhole(100), 100) })), []),
  ...AID_FACTS,
  bornOn: maybe(aDay),
  diedOn: maybe(aDay),
  children: orElse(listOf(aChild), []),
}
export type JkkFacts = FactsOf<typeof JKK_FACTS>

export type JkkAnswer = {
  /** Money at once and over the years; medical care as needed and without a ceiling is not in it. */
  readonly total: Rupiah
  readonly parts: readonly { readonly benefit: string; readonly amount: Rupiah }[]
  readonly scholarship: Rupiah
  readonly children: readonly ChildSchedule[]
}

const fixed = (step: Step, day: Day, id: LawId): Because<Rupiah> => {
  const law = lawOn(day, id) as LawValue<number>
  return because(step, rupiah(law.value), { law: [law] })
}

/** Transport up to the ceiling of each way of travel; ways used together add up. */
const transport = ({ happenedOn, transport: trips }: JkkFacts): Because<Rupiah>[] => {
  const table = lawOn(happenedOn, 'jkk.angkut')
  return table.value.flatMap((row) => {
    const cost = trips.filter(({ mode }) => mode === row.mode).reduce((sum, trip) => sum + trip.cost, 0)
    if (cost === 0) return []
    const facts = { mode: row.mode, cost }
    return because('jkk.angkut', rupiah(Math.min(cost, row.cap)), { facts, law: [cited(table, row)] })
  })
}

/** The wage while he could not work: whole in the first months, a part of it after them. */
const unable = ({ happenedOn, monthsUnable, wage }: JkkFacts): Because<Rupiah>[] => {
  const table = lawOn(happenedOn, 'jkk.stmb')
  return table.value.flatMap((row, i) => {
    const until = (table.value[i + 1]?.from_month ?? Number.POSITIVE_INFINITY) - 1
    const months = Math.min(monthsUnable, until) - row.from_month + 1
    if (months <= 0) return []
    const facts = { months, fromMonth: row.from_month, wage, rate: row.rate }
    return because('jkk.stmb', rupiah(partOf(wage, row.rate) * months), { facts, law: [cited(table, row)] })
  })
}

/** A share of eighty wages (PP 44/2015), as `rate` of a million says. */
const ofWages = (
  step: Step,
  { happenedOn, wage }: JkkFacts,
  rate: number,
  law: LawValue,
): Because<Rupiah> => {
  const times = lawOn(happenedOn, 'jkk.upah_kali')
  return because(step, partOf(wage * times.value, rate), { facts: { wage, rate }, law: [law, times] })
}

const died = (facts: JkkFacts): Because<Rupiah>[] => {
  const day = facts.happenedOn
  const rate = lawOn(day, 'jkk.meninggal')
  const least = lawOn(day, 'jkk.meninggal_minimum')
  const counted = ofWages('jkk.meninggal.hitung', facts, rate.value, rate)
  const sum = rupiah(Math.max(counted.value, least.value))
  return [
    because('jkk.meninggal', sum, { law: [least], from: [counted] }),
    fixed('jkk.pemakaman', day, 'jkk.pemakaman'),
    fixed('jkk.berkala', day, 'jkk.berkala'),
  ]
}

const disabled = (facts: JkkFacts): Because<Rupiah>[] => {
  const rate = lawOn(facts.happenedOn, 'jkk.cacat_total')
  return [
    ofWages('jkk.cacat_total', facts, rate.value, rate),
    fixed('jkk.berkala', facts.happenedOn, 'jkk.berkala'),
  ]
}

/** Each part of the body at the rate of the annex, and no more of it than was lost. */
const injured = (facts: JkkFacts): Because<Rupiah>[] => {
  const table = lawOn(facts.happenedOn, 'jkk.cacat_tabel')
  return facts.injuries.flatMap(({ part, lossPercent }) => {
    const row = table.value.find((one) => one.part === part)
    if (row === undefined) return []
    const lost = facts.outcome === 'CACAT_FUNGSI' ? lossPercent : 100
    const rate = partOf(row.rate, lost * PER_CENT)
    const found = ofWages('jkk.cacat', facts, rate, cited(table, row))
    return { ...found, facts: { ...found.facts, part, lossPercent: lost } }
  })
}

const OF_OUTCOME: Readonly<Record<JkkFacts['outcome'], (facts: JkkFacts) => Because<Rupiah>[]>> = {
  SEMBUH: () => [],
  CACAT_SEBAGIAN: injured,
  CACAT_FUNGSI: injured,
  CACAT_TOTAL: disabled,
  MENINGGAL: died,
}

const refusalsOf = (facts: JkkFacts): Refusal[] => {
  const { bornOn, diedOn, outcome, injuries, happenedOn } = facts
  const refusals: Refusal[] = aidRefusals(facts)
  if (bornOn !== null && happenedOn < bornOn) refusals.push({ code: 'jkk.before_birth' })
  if (diedOn !== null && diedOn < happenedOn) refusals.push({ code: 'jkk.died_before_accident' })
  const partial = outcome === 'CACAT_SEBAGIAN' || outcome === 'CACAT_FUNGSI'
  if (partial !== injuries.length > 0) refusals.push({ code: 'jkk.injuries_and_outcome' })
  const table = lawOn(happenedOn, 'jkk.cacat_tabel').value
  const strange = injuries.map(({ part }) => part).filter((part) => !table.some((row) => row.part === part))
  if (strange.length > 0) refusals.push({ code: 'jkk.part_not_in_annex', facts: { parts: strange } })
  return refusals
}

const SCHOOLED: readonly JkkFacts['outcome'][] = ['MENINGGAL', 'CACAT_TOTAL']

/** The scholarship of JKK, once there was one, asks no months of iuran: death or total disability is enough. */
const schoolingOf = ({ outcome, children, happenedOn, diedOn }: JkkFacts) => {
  const eventOn = diedOn ?? happenedOn
  const isNone = children.length === 0 || lawIfAny(eventOn, 'beasiswa.jenjang') === null
  if (isNone || !SCHOOLED.includes(outcome)) return null
  return beasiswa.run({ eventOn, children, chosen: null, asOf: null })
}

/**
 * What an accident at work or an occupational disease gives (PP 44/2015, PP 82/2019), in rupiah. Medical care is given
 * as it is needed, without a ceiling, and is no sum of money.
 */
export const jkk = rule(JKK_FACTS, (facts) => {
  const day = facts.happenedOn
  if (lawIfAny(day, 'jkk.stmb') === null) return { refusals: [{ code: 'jkk.before_law', facts: { day } }] }
  const refusals = refusalsOf(facts)
  if (refusals.length > 0) return { refusals }
  const schooling = schoolingOf(facts)
  if (schooling !== null && 'refusals' in schooling) return schooling
  const money = [...transport(facts), ...unable(facts), ...aids(facts), ...OF_OUTCOME[facts.outcome](facts)]
  const scholarship = schooling?.answer.total ?? rupiah(0)
  const total = addRupiah(...money.map(({ value }) => value), scholarship)
  const answer: JkkAnswer = {
    total,
    parts: money.map(({ step, value }) => ({ benefit: step, amount: value })),
    scholarship,
    children: schooling?.answer.children ?? [],
  }
  const from = schooling ? [...money, schooling.because] : money
  return { answer, because: because('jkk', total, { facts: { day, outcome: facts.outcome }, from }) }
})
