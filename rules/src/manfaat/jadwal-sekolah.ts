import { aDay, aWhole, type FactsOf, maybe, oneOf, orElse, recordOf } from '../fact/index.ts'
import { lawIfAny, lawOn, type LawShape, type LawValue } from '../law/index.ts'
import {
  ageOn,
  type Day,
  earlierDay,
  monthsAfter,
  numberAt,
  type Rupiah,
  rupiah,
  twoDigits,
} from '../words/index.ts'

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
  /** The last day of that work, where it has ended: a short time of work does not end the scholarship. */
  workingUntil: maybe(aDay),
}
export type Child = FactsOf<typeof CHILD_FACTS>
export const aChild = recordOf(CHILD_FACTS)

/** One school year of one child, named by the year in which it begins. */
export type SchoolYear = {
  readonly begins: number
  readonly stage: Stage
  readonly year: number
  readonly amount: Rupiah
}

type Value<I extends keyof LawShape> = LawValue<LawShape[I]>
type Row = LawShape['beasiswa.jenjang'][number]

/** The law of a scholarship, and the school year of its event. */
export type SchoolLaw = {
  readonly table: Value<'beasiswa.jenjang'>
  /** A row of the table for each stage, in order. */
  readonly rows: readonly Row[]
  readonly ages: Value<'beasiswa.usia_masuk'>
  readonly ageLimit: Value<'beasiswa.usia_batas'>
  readonly perChild: Value<'beasiswa.batas_anak'>
  readonly early: Value<'beasiswa.tk_sd_tahun'>
  readonly firstMonth: number
}

/** The law of the day of an event on which there was one. */
export const schoolLawOn = (eventOn: Day): SchoolLaw => {
  const table = lawOn(eventOn, 'beasiswa.jenjang')
  return {
    table,
    rows: STAGES.map((stage) => table.value.find((row) => row.stage === stage)!),
    ages: lawOn(eventOn, 'beasiswa.usia_masuk'),
    ageLimit: lawOn(eventOn, 'beasiswa.usia_batas'),
    perChild: lawOn(eventOn, 'beasiswa.batas_anak'),
    early: lawOn(eventOn, 'beasiswa.tk_sd_tahun'),
    firstMonth: lawOn(eventOn, 'beasiswa.tahun_ajaran_bulan').value,
  }
}

const yearOf = (day: Day): number => numberAt(day, 0, 4)

/** The year in which the school year of a day began. */
export const schoolYearOf = (day: Day, { firstMonth }: SchoolLaw): number =>
  yearOf(day) - (numberAt(day, 5, 7) < firstMonth ? 1 : 0)

const beginningOf = (year: number, { firstMonth }: SchoolLaw): Day =>
  `${year}-${twoDigits(firstMonth)}-01` as Day

/** The law by which a short time of work does not end the scholarship, where this child's was one. */
export const sparedWork = ({ workingFrom, workingUntil }: Child): LawValue<number> | null => {
  if (workingFrom === null || workingUntil === null) return null
  const most = lawIfAny(workingFrom, 'beasiswa.pulih_kerja_bulan')
  return most !== null && workingUntil < monthsAfter(workingFrom, most.value) ? most : null
}

/** The first day without a right: an age, marriage or work. 29 February sorts between the days beside it. */
const endOf = (child: Child, ageLimit: number): Day => {
  const { bornOn, marriedOn, workingFrom } = child
  const birthday = `${yearOf(bornOn) + ageLimit}${bornOn.slice(4)}` as Day
  const end = marriedOn === null ? birthday : earlierDay(birthday, marriedOn)
  return workingFrom === null || sparedWork(child) !== null ? end : earlierDay(end, workingFrom)
}

/**
 * The last school year with a right, or the one before the event: in the year of the event the day of the event
 * decides, in later ones their first day.
 */
const lastYearOf = (child: Child, eventOn: Day, law: SchoolLaw): number => {
  const first = schoolYearOf(eventOn, law)
  const end = endOf(child, law.ageLimit.value)
  if (end <= eventOn) return first - 1
  const year = yearOf(end)
  return Math.max(first, beginningOf(year, law) < end ? year : year - 1)
}

/** Where a child of no school yet begins: the last stage whose age it has reached when the school year begins. */
const entersAt = (bornOn: Day, on: Day, { ages }: SchoolLaw): number => {
  const age = ageOn(bornOn, on)
  const entered = ages.value.findLast((row) => age >= row.age)
  return STAGES.indexOf(entered?.stage as Stage)
}

const SMP = STAGES.indexOf('SMP')

/** The school years that are paid, if every year is passed: until the right ends or school is over. */
export function schoolYearsOf(child: Child, eventOn: Day, law: SchoolLaw): SchoolYear[] {
  const years: SchoolYear[] = []
  const last = lastYearOf(child, eventOn, law)
  let stage = STAGES.indexOf(child.stage as Stage)
  let { year } = child
  let left = law.perChild.value
  let young = 0
  for (let begins = schoolYearOf(eventOn, law); begins <= last && stage < STAGES.length; begins++) {
    if (stage < 0) stage = entersAt(child.bornOn, beginningOf(begins, law), law)
    if (stage < 0) continue
    const row = law.rows[stage]!
    if (stage >= SMP || ++young <= law.early.value) {
      const amount = rupiah(Math.min(row.yearly, left))
      left -= amount
      years.push({ begins, stage: STAGES[stage]!, year, amount })
    }
    if (year < row.years) year++
    else {
      stage++
      year = 1
    }
  }
  return years
}
