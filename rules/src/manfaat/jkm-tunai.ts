import { type Because, because } from '../because/index.ts'
import type { Run } from '../iuran/index.ts'
import { type LawId, lawIfAny, lawOn } from '../law/index.ts'
import {
  addMonths,
  addRupiah,
  type Day,
  firstDayOf,
  monthsAfter,
  type Rupiah,
  rupiah,
} from '../words/index.ts'
import type { Doubt } from './doubts.ts'
import type { JkmFacts } from './jkm.ts'

const CASH = ['jkm.santunan', 'jkm.berkala', 'jkm.pemakaman'] as const satisfies readonly LawId[]

type Boundary = 'awal_bulan' | 'tanggal'

/** The day of the first payment of a stretch of cover, as far as it is known; else the first day of its first month. */
const begunOn = ({ from }: Run, { payments, registeredOn, diedOn }: JkmFacts): Day => {
  let [paid, isFirst]: [Day | null, boolean] = [null, true]
  for (const { from: month, paidOn } of payments) {
    if (month < from) isFirst = false
    if (month === from && paidOn !== null && paidOn <= (paid ?? diedOn)) paid = paidOn
  }
  return paid ?? (isFirst ? registeredOn : null) ?? firstDayOf(from)
}

/** From when the full sum is due to somebody whose cover began with `run`, as the day is reckoned. */
const fullFrom = (run: Run, facts: JkmFacts, boundary: Boundary, months: number): Day =>
  boundary === 'tanggal' ? monthsAfter(begunOn(run, facts), months) : firstDayOf(addMonths(run.from, months))

const full = (diedOn: Day): Because<Rupiah> => {
  const parts = CASH.map((id) => {
    const law = lawOn(diedOn, id)
    return because(id, rupiah(law.value), { law: [law] })
  })
  return because('jkm.penuh', addRupiah(...parts.map(({ value }) => value)), { from: parts })
}

/** The small sum of who has been a member for less than the months that the full one asks (Permenaker 1/2025). */
const limited = (run: Run, facts: JkmFacts, due: Day): Because<Rupiah> => {
  const { diedOn } = facts
  const sum = lawOn(diedOn, 'jkm.terbatas')
  return because('jkm.terbatas', rupiah(sum.value), {
    facts: { first: run.from, begunOn: begunOn(run, facts), fullFrom: due },
    law: [
      sum,
      lawOn(diedOn, 'jkm.penuh_bulan'),
      lawOn(diedOn, 'jkm.penuh_batas'),
      lawOn(diedOn, 'jkm.terbatas_segmen'),
    ],
  })
}

/** Whether the newcomer's sum is for this member at all: since it was law, and for his segment. */
const knowsNewcomers = ({ diedOn, segment }: JkmFacts): boolean =>
  lawIfAny(diedOn, 'jkm.terbatas') !== null &&
  (lawOn(diedOn, 'jkm.terbatas_segmen').value !== 'BPU' || segment === 'BPU')

export type Cash = {
  readonly because: Because<Rupiah>
  readonly limited: boolean
  readonly doubts: readonly Doubt[]
}

const OTHER: Readonly<Record<Boundary, Boundary>> = { awal_bulan: 'tanggal', tanggal: 'awal_bulan' }

/**
 * Money at once. Two things nobody has settled: whether the months of a newcomer begin anew after a lapse, and on which
 * day they are complete. The sum as the shelf reads it, and the other one as a doubt where it would differ.
 */
export const cashOf = (facts: JkmFacts, stretches: readonly Run[]): Cash => {
  const { diedOn } = facts
  if (!knowsNewcomers(facts)) return { because: full(diedOn), limited: false, doubts: [] }
  const boundary = lawOn(diedOn, 'jkm.penuh_batas').value
  const again = lawOn(diedOn, 'jkm.jeda_mengulang').value
  const months = lawOn(diedOn, 'jkm.penuh_bulan').value
  const isSmall = (run: Run, read: Boundary): boolean => diedOn < fullFrom(run, facts, read, months)
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  const begun = again === 'tidak' ? first : last
  const due = fullFrom(begun, facts, boundary, months)
  const small = diedOn < due
  const found = small ? limited(begun, facts, due) : full(diedOn)
  const otherwise = small ? full(diedOn).value : rupiah(lawOn(diedOn, 'jkm.terbatas').value)
  const doubts: Doubt[] = []
  if (again === 'belum_jelas' && isSmall(first, boundary) !== small)
    doubts.push({ code: 'jkm.lapse_restart', otherwise })
  if (isSmall(begun, OTHER[boundary]) !== small) doubts.push({ code: 'jkm.full_boundary', otherwise })
  return { because: found, limited: small, doubts }
}
