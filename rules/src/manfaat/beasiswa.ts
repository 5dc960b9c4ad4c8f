import { type Because, because, cited } from '../because/index.ts'
import { aDay, aWhole, type FactsOf, listOf, maybe, oneOf, orElse, recordOf } from '../fact/index.ts'
import { lawIfAny, lawOn, type LawShape, type LawValue } from '../law/index.ts'
import { type Finding, type Refusal, rule } from '../rule/index.ts'
import { ageOn, type Day, monthOf, monthsBetween, type Rupiah, rupiah } from '../words/index.ts'

export const STAGES = ['TK', 'SD', 'SMP', 'SMA', 'TINGGI'] as const
export type Stage = (typeof STAGES)[number]

export const CHILD_FACTS = {
  bornOn: aDay,
  /** Where the child studies in the school year of the event; `BELUM`: not at school yet. */
  stage: oneOf(['BELUM', ...STAGES]),
  /** Which year of that stage, from 1. */
  year: orElse(aWhole(20, 1), 1),
  marriedOn: maybe(aDay),
  workingFrom: maybe(aDay),
}
export type Child = FactsOf<typeof CHILD_FACTS>
export const aChild = recordOf(CHILD_FACTS)

export const BEASISWA_FACTS = {
  /** Death, or the day total disability was found. */
  eventOn: aDay,
  children: listOf(aChild),
  /** Which two, counted from 1, where the family has chosen; else the two with the largest sums. */
  chosen: maybe(listOf(aWhole(30))),
  /** What remains is counted from the school year of this day. */
  asOf: maybe(aDay),
}
export type BeasiswaFacts = FactsOf<typeof BEASISWA_FACTS>

/** One school year of one child, named by the year in which it begins. */
export type SchoolYear = {
  readonly begins: number
  readonly stage: Stage
  readonly year: number
  readonly amount: Rupiah
}
export type ChildSchedule = {
  readonly child: number
  readonly years: readonly SchoolYear[]
  readonly total: Rupiah
}

type Table = LawValue<LawShape['beasiswa.jenjang']>

const two = (n: number): string => String(n).padStart(2, '0')

/** The year in which the school year of a day began. */
const schoolYearOf = (day: Day, firstMonth: number): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < firstMonth ? 1 : 0)

type Walk = { readonly first: number; readonly begins: (year: number) => Day; readonly eventOn: Day }

/** In the school year of the event the day of the event decides, in later ones their first day. */
const dayThatDecides = ({ first, begins, eventOn }: Walk, year: number): Day =>
  year === first ? eventOn : begins(year)

/** The first day without a right: an age, marriage or work. 29 February sorts between the days beside it. */
const endOf = ({ bornOn, marriedOn, workingFrom }: Child, ageLimit: number): Day => {
  let end = `${Number(bornOn.slice(0, 4)) + ageLimit}${bornOn.slice(4)}` as Day
  if (marriedOn !== null && marriedOn < end) end = marriedOn
  return workingFrom !== null && workingFrom < end ? workingFrom : end
}

/** Where a child of no school yet begins: the first stage whose age it has reached when the school year begins. */
const entersAt = (child: Child, on: Day, ages: LawShape['beasiswa.usia_masuk']): Stage | null =>
  (ages.findLast(({ age }) => ageOn(child.bornOn, on) >= age)?.stage as Stage | undefined) ?? null

type Law = {
  readonly table: Table
  readonly ages: LawValue<LawShape['beasiswa.usia_masuk']>
  readonly ageLimit: LawValue<number>
  readonly perChild: LawValue<number>
  readonly early: LawValue<number>
}

type Place = { readonly begins: number; readonly stage: Stage; readonly year: number }

/** Every school year from the event on, until the last stage is over or `take` has had enough. */
function walkSchool(child: Child, walk: Walk, { ages, table }: Law, take: (place: Place) => boolean): void {
  let stage: Stage | null = child.stage === 'BELUM' ? null : child.stage
  let year = child.year
  for (let begins = walk.first; begins < walk.first + 40; begins++) {
    if (stage === null) stage = entersAt(child, walk.begins(begins), ages.value)
    if (stage === null) continue
    if (!take({ begins, stage, year })) return
    const most = table.value.find((row) => row.stage === stage)!.years
    if (year < most) year++
    else {
      const next: Stage | undefined = STAGES[STAGES.indexOf(stage) + 1]
      if (next === undefined) return
      stage = next
      year = 1
    }
  }
}

const yearsOf = (child: Child, walk: Walk, law: Law): SchoolYear[] => {
  const { table, ageLimit, perChild, early } = law
  const end = endOf(child, ageLimit.value)
  const years: SchoolYear[] = []
  let sum = 0
  let young = 0
  walkSchool(child, walk, law, ({ begins, stage, year }) => {
    if (dayThatDecides(walk, begins) >= end) return false
    if ((stage === 'TK' || stage === 'SD') && ++young > early.value) return true
    const { yearly } = table.value.find((row) => row.stage === stage)!
    const amount = rupiah(Math.min(yearly, perChild.value - sum))
    sum += amount
    if (amount > 0) years.push({ begins, stage, year, amount })
    return amount > 0
  })
  return years
}

const total = (years: readonly SchoolYear[]): Rupiah =>
  rupiah(years.reduce((sum, { amount }) => sum + amount, 0))

/** The years of one stage together, as a step. */
const stagesOf = (years: readonly SchoolYear[], { table }: Law): Because[] =>
  STAGES.flatMap((stage) => {
    const mine = years.filter((one) => one.stage === stage)
    const row = table.value.find((one) => one.stage === stage)
    if (mine.length === 0) return []
    return because('beasiswa.jenjang', total(mine), {
      facts: { stage, years: mine.length, yearly: row!.yearly },
      law: [cited(table, row)],
    })
  })

/** Ten months after a death no child of the dead is born. */
const MONTHS_TO_BIRTH = 10

const refusalsOf = ({ children, eventOn, chosen }: BeasiswaFacts, most: number): Refusal[] => {
  const refusals: Refusal[] = []
  if (children.length === 0) refusals.push({ code: 'beasiswa.no_children' })
  for (const [i, { bornOn }] of children.entries())
    if (monthsBetween(monthOf(eventOn), monthOf(bornOn)) > MONTHS_TO_BIRTH)
      refusals.push({ code: 'beasiswa.born_too_late', facts: { child: i + 1 } })
  const strange = chosen?.some((n) => n < 1 || n > children.length) ?? false
  if (chosen !== null && (strange || chosen.length > most || new Set(chosen).size < chosen.length))
    refusals.push({ code: 'beasiswa.chosen_wrongly', facts: { most } })
  return refusals
}

/** A death before there was a scholarship is no mistake: there is none. */
export const isBeforeLaw = (found: Finding<unknown>): boolean =>
  'refusals' in found && found.refusals.every(({ code }) => code === 'beasiswa.before_law')

const choose = (schedules: readonly ChildSchedule[], chosen: readonly number[] | null, most: number) =>
  chosen === null
    ? [...schedules].sort((a, b) => b.total - a.total || a.child - b.child).slice(0, most)
    : schedules.filter(({ child }) => chosen.includes(child))

/**
 * The scholarship of at most two children, school year by school year, until 23, marriage or work (PP 82/2019, table of
 * the scholarship). Assumes that every year is passed; what is paid is what the school confirms each year.
 */
export const beasiswa = rule(BEASISWA_FACTS, (facts) => {
  const { eventOn, children, asOf } = facts
  const table = lawIfAny(eventOn, 'beasiswa.jenjang')
  if (table === null) return { refusals: [{ code: 'beasiswa.before_law', facts: { day: eventOn } }] }
  const most = lawOn(eventOn, 'beasiswa.anak')
  const refusals = refusalsOf(facts, most.value)
  if (refusals.length > 0) return { refusals }
  const family = lawOn(eventOn, 'beasiswa.batas_keluarga')
  const startMonth = lawOn(eventOn, 'beasiswa.tahun_ajaran_bulan').value
  const law: Law = {
    table,
    ages: lawOn(eventOn, 'beasiswa.usia_masuk'),
    ageLimit: lawOn(eventOn, 'beasiswa.usia_batas'),
    perChild: lawOn(eventOn, 'beasiswa.batas_anak'),
    early: lawOn(eventOn, 'beasiswa.tk_sd_tahun'),
  }
  const begins = (year: number): Day => `${year}-${two(startMonth)}-01` as Day
  const walk: Walk = { first: schoolYearOf(eventOn, startMonth), begins, eventOn }
  const schedules = children.map((child, i): ChildSchedule => {
    const years = yearsOf(child, walk, law)
    return { child: i + 1, years, total: total(years) }
  })
  const picked = choose(schedules, facts.chosen, most.value)
  const sum = picked.reduce((all, one) => all + one.total, 0)
  const whole = rupiah(Math.min(sum, family.value))
  const from = picked.map(({ child, years, total: own }) =>
    because('beasiswa.anak', own, {
      facts: { child, bornOn: children[child - 1]!.bornOn },
      law: [law.ageLimit, law.perChild],
      from: stagesOf(years, law),
    }),
  )
  const since = schoolYearOf(asOf ?? eventOn, startMonth)
  const left = picked.flatMap(({ years }) => years.filter(({ begins }) => begins >= since))
  return {
    answer: { total: whole, children: picked, remaining: rupiah(Math.min(whole, total(left))) },
    because: because('beasiswa', whole, {
      facts: { children: children.length },
      law: [most, family],
      from,
    }) as Because,
  }
})
