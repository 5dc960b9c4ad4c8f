import { type Because, because, cited } from '../because/index.ts'
import { aDay, aWhole, type FactsOf, listOf, maybe, MOST_PEOPLE } from '../fact/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { type Refusal, type RefusalCode, rule } from '../rule/index.ts'
import { type Day, monthOf, monthsBetween, type Rupiah, rupiah } from '../words/index.ts'
import {
  aChild,
  type Child,
  schoolLawOn,
  type SchoolLaw,
  type SchoolYear,
  schoolYearOf,
  schoolYearsOf,
  sparedWork,
} from './jadwal-sekolah.ts'

export const BEASISWA_FACTS = {
  /** Death, or the day total disability was found. */
  eventOn: aDay,
  children: listOf(aChild),
  /** Which two, counted from 1, where the family has chosen; else the two with the largest sums. */
  chosen: maybe(listOf(aWhole(MOST_PEOPLE))),
  /** What remains is counted from the school year of this day. */
  asOf: maybe(aDay),
}
export type BeasiswaFacts = FactsOf<typeof BEASISWA_FACTS>

export type ChildSchedule = {
  readonly child: number
  readonly years: readonly SchoolYear[]
  readonly total: Rupiah
}

const sumFrom = (years: readonly SchoolYear[], begins: number): number => {
  let sum = 0
  for (const year of years) if (year.begins >= begins) sum += year.amount
  return sum
}

/** The years of each stage together, as steps; a schedule holds the years of a stage side by side. */
const stagesOf = (years: readonly SchoolYear[], { table, rows }: SchoolLaw): Because<Rupiah>[] => {
  const steps: Because<Rupiah>[] = []
  for (const row of rows) {
    let [count, sum] = [0, 0]
    for (const { stage, amount } of years)
      if (stage === row.stage) {
        count++
        sum += amount
      }
    if (count === 0) continue
    const facts = { stage: row.stage, years: count, yearly: row.yearly }
    steps.push(because('beasiswa.jenjang', rupiah(sum), { facts, law: [cited(table, row)] }))
  }
  return steps
}

const ofChild = ({ child, years, total }: ChildSchedule, said: Child, law: SchoolLaw): Because<Rupiah> => {
  const spared = sparedWork(said)
  return because('beasiswa.anak', total, {
    facts: { child, bornOn: said.bornOn },
    law: spared === null ? [law.ageLimit, law.perChild] : [law.ageLimit, law.perChild, spared],
    from: stagesOf(years, law),
  })
}

/** Ten months after a death no child of the dead is born. */
const MONTHS_TO_BIRTH = 10

const mistakesOf = (child: Child, eventOn: Day): RefusalCode[] => {
  const { bornOn, marriedOn, workingFrom, workingUntil } = child
  const codes: RefusalCode[] = []
  if (monthsBetween(monthOf(eventOn), monthOf(bornOn)) > MONTHS_TO_BIRTH) codes.push('beasiswa.born_too_late')
  if ((marriedOn !== null && marriedOn < bornOn) || (workingFrom !== null && workingFrom < bornOn))
    codes.push('beasiswa.before_birth')
  if (workingUntil !== null && (workingFrom === null || workingUntil < workingFrom))
    codes.push('beasiswa.work_backwards')
  return codes
}

const chosenWrongly = ({ children, chosen }: BeasiswaFacts, most: number): boolean =>
  chosen !== null &&
  (chosen.length > most ||
    new Set(chosen).size < chosen.length ||
    chosen.some((n) => n < 1 || n > children.length))

/** Everything that stands against a scholarship for these children. */
export function beasiswaRefusals(facts: BeasiswaFacts): readonly Refusal[] {
  const { eventOn, children } = facts
  if (lawIfAny(eventOn, 'beasiswa.jenjang') === null)
    return [{ code: 'beasiswa.before_law', facts: { day: eventOn } }]
  const most = lawOn(eventOn, 'beasiswa.anak').value
  const refusals: Refusal[] = []
  if (children.length === 0) refusals.push({ code: 'beasiswa.no_children' })
  for (let i = 0; i < children.length; i++)
    for (const code of mistakesOf(children[i]!, eventOn)) refusals.push({ code, facts: { child: i + 1 } })
  if (chosenWrongly(facts, most)) refusals.push({ code: 'beasiswa.chosen_wrongly', facts: { most } })
  return refusals
}

const choose = (schedules: readonly ChildSchedule[], chosen: readonly number[] | null, most: number) =>
  chosen === null
    ? [...schedules].sort((a, b) => b.total - a.total).slice(0, most)
    : schedules.filter(({ child }) => chosen.includes(child))

/**
 * The scholarship of at most two children, school year by school year, until 23, marriage or work (PP 82/2019, table of
 * the scholarship). Assumes that every year is passed; what is paid is what the school confirms each year.
 */
export const beasiswa = rule(BEASISWA_FACTS, (facts) => {
  const { eventOn, children, chosen, asOf } = facts
  const refusals = beasiswaRefusals(facts)
  if (refusals.length > 0) return { refusals }
  const most = lawOn(eventOn, 'beasiswa.anak')
  const family = lawOn(eventOn, 'beasiswa.batas_keluarga')
  const law = schoolLawOn(eventOn)
  const schedules = children.map((child, i): ChildSchedule => {
    const years = schoolYearsOf(child, eventOn, law)
    return { child: i + 1, years, total: rupiah(sumFrom(years, 0)) }
  })
  const picked = choose(schedules, chosen, most.value)
  const since = schoolYearOf(asOf ?? eventOn, law)
  let [sum, left] = [0, 0]
  for (const { years, total } of picked) {
    sum += total
    left += sumFrom(years, since)
  }
  const whole = rupiah(Math.min(sum, family.value))
  return {
    answer: { total: whole, children: picked, remaining: rupiah(Math.min(whole, left)) },
    because: because('beasiswa', whole, {
      facts: { children: children.length },
      law: [most, family],
      from: picked.map((one) => ofChild(one, children[one.child - 1]!, law)),
    }),
  }
})
