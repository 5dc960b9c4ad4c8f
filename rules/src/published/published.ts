import { because, cited } from '../because/index.ts'
import { aDay, aWhole, listOf, maybe, MOST_BUDGET, MOST_PEOPLE, orElse } from '../fact/index.ts'
import { bpuPeriod, PERIOD_FACTS } from '../iuran/index.ts'
import { lawIfAny } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { achievementOf, coverageBp, impliedDenominator, targetWorkers } from '../target/index.ts'

const MOST_BP = 100_000

/** What somebody published of a figure, and to how much it was rounded: 1 when it was not. */
const PUBLISHED = { published: maybe(aWhole(MOST_BUDGET)), roundedTo: orElse(aWhole(MOST_BUDGET), 1) }
type Published = { readonly published: number | null; readonly roundedTo: number }

/** Null when nothing was published; else whether it is what the parts give, but for its rounding. */
const agrees = (counted: number, { published, roundedTo }: Published): boolean | null =>
  published === null ? null : 2 * Math.abs(counted - published) <= roundedTo

/** A sum of parts beside the sum that was published. */
export const publishedSum = rule(
  { parts: listOf(aWhole(MOST_BUDGET)), ...PUBLISHED },
  ({ parts, ...published }) => {
    const sum = parts.reduce((all, part) => all + part, 0)
    if (!Number.isSafeInteger(sum)) return { refusals: [{ code: 'angka.too_much' }] }
    return {
      answer: { sum, agrees: agrees(sum, published) },
      because: because('angka.jumlah', sum, { facts: { parts, published: published.published } }),
    }
  },
)

/** Coverage of a head count, in hundredths of a per cent, beside the percentage that was published. */
export const publishedCoverage = rule(
  { people: aWhole(MOST_PEOPLE), workers: aWhole(MOST_PEOPLE), ...PUBLISHED },
  ({ people, workers, ...published }) => {
    const percentBp = coverageBp(people, workers)
    if (percentBp === null) return { refusals: [{ code: 'angka.no_whole' }] }
    return {
      answer: {
        percentBp,
        gap: workers - people,
        over: people > workers,
        agrees: agrees(percentBp, published),
      },
      because: because('angka.cakupan', percentBp, {
        facts: { people, workers, published: published.published },
      }),
    }
  },
)

/** How many people more a percentage asks for, beside the number that was published. */
export const publishedNeed = rule(
  { people: aWhole(MOST_PEOPLE), workers: aWhole(MOST_PEOPLE), percentBp: aWhole(MOST_BP), ...PUBLISHED },
  ({ people, workers, percentBp, ...published }) => {
    const target = targetWorkers(percentBp, workers)
    const needed = Math.max(0, target - people)
    return {
      answer: { target, needed, agrees: agrees(needed, published) },
      because: because('angka.perlu', needed, { facts: { people, workers, target } }),
    }
  },
)

/** The whole that a percentage and a head count imply together. */
export const publishedWhole = rule(
  { people: aWhole(MOST_PEOPLE), percentBp: aWhole(MOST_BP), ...PUBLISHED },
  ({ people, percentBp, ...published }) => {
    const workers = impliedDenominator(percentBp, people)
    if (workers === null) return { refusals: [{ code: 'angka.no_whole' }] }
    return {
      answer: { workers, agrees: agrees(workers, published) },
      because: because('angka.penyebut', workers, { facts: { people, published: published.published } }),
    }
  },
)

/** How much of a target is reached, and its class by the scale of that day. */
export const achievement = rule(
  { day: aDay, people: aWhole(MOST_PEOPLE), target: aWhole(MOST_PEOPLE) },
  ({ day, people, target }) => {
    const scale = lawIfAny(day, 'target.skala_capaian')
    if (scale === null) return { refusals: [{ code: 'angka.before_law', facts: { day } }] }
    const reached = achievementOf(people, target, scale.value)
    if (reached === null) return { refusals: [{ code: 'angka.no_whole' }] }
    const { percentBp, name } = reached
    const step = scale.value.find((one) => one.name === name)
    const kelas = because('angka.capaian.kelas', name, { law: [cited(scale, step)] })
    return {
      answer: { percentBp, class: name },
      because: because('angka.capaian', percentBp, { facts: { people, target }, from: [kelas] }),
    }
  },
)

/** How far a percentage is from its target: in points, and as a share of it. Hundredths of a per cent. */
export const publishedDistance = rule(
  { actualBp: aWhole(MOST_BP), targetBp: aWhole(MOST_BP), ...PUBLISHED },
  ({ actualBp, targetBp, ...published }) => {
    const shareBp = coverageBp(actualBp, targetBp)
    if (shareBp === null) return { refusals: [{ code: 'angka.no_whole' }] }
    const points = targetBp - actualBp
    return {
      answer: { points, shareBp, agrees: agrees(points, published) },
      because: because('angka.jarak', points, { facts: { actualBp, targetBp } }),
    }
  },
)

/** What the iuran of a programme costs, beside the budget that was published. */
export const publishedBudget = rule(
  { ...PERIOD_FACTS, ...PUBLISHED },
  ({ published, roundedTo, ...facts }) => {
    const found = bpuPeriod.run(facts)
    if ('refusals' in found) return found
    const { total, parts } = found.answer
    return {
      answer: {
        total,
        parts,
        agrees: agrees(total, { published, roundedTo }),
        difference: published === null ? null : published - total,
      },
      because: because('angka.anggaran', total, { facts: { published }, from: [found.because] }),
    }
  },
)

/** How many workers a sum pays for so many months, and how many months of so many workers it pays. */
export const budgetReach = rule(
  { ...PERIOD_FACTS, budget: aWhole(MOST_BUDGET) },
  ({ budget, people, ...facts }) => {
    const one = bpuPeriod.run({ ...facts, people: 1 })
    if ('refusals' in one) return one
    const month = bpuPeriod.run({ ...facts, months: 1, people })
    if ('refusals' in month) return month
    const workers = Math.floor(budget / one.answer.total)
    return {
      answer: {
        workers,
        left: budget - workers * one.answer.total,
        months: Math.floor(budget / month.answer.total),
      },
      because: because('angka.jangkauan', workers, { facts: { budget }, from: [one.because] }),
    }
  },
)
