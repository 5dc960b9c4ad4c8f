import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bpuAmounts, bpuIuran, bpuPeriod, PAYERS, SECTORS } from '../iuran/index.ts'
import { lawOn } from '../law/index.ts'
import { assess } from '../rule/index.ts'
import { addMonths, dayOfNumber, monthOf } from '../words/index.ts'
import { beasiswa } from './beasiswa.ts'
import { DOUBTS, WARNINGS } from './doubts.ts'
import { STAGES } from './jadwal-sekolah.ts'
import { jkm } from './jkm.ts'
import { KIN, waris } from './waris.ts'

const TODAY = '2026-11-10'

/** The answer of a rule that has one. */
const answerOf = (...asked: Parameters<typeof assess>) => {
  const found = assess(...asked)
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  return found.answer as never
}
const ask = <A>(rule: { run: (facts: never) => unknown }, facts: unknown): A =>
  answerOf(rule as never, facts) as A

const aStage = fc.constantFrom('BELUM', ...STAGES)
const aBirthday = fc.integer({ min: 11_300, max: 20_700 }).map((n) => dayOfNumber(n)!)
const aChild = fc.record({ bornOn: aBirthday, stage: aStage, year: fc.integer({ min: 1, max: 6 }) })
const children = fc.array(aChild, { minLength: 1, maxLength: 5 })

type Schedules = {
  total: number
  remaining: number
  children: { total: number; years: { amount: number }[] }[]
}
type Death = { total: number; cash: number }
type Amount = { total: number }

test('a scholarship never exceeds what the law gives a child and a family, and is the sum of its years', () => {
  const perChild = lawOn(TODAY, 'beasiswa.batas_anak').value
  const family = lawOn(TODAY, 'beasiswa.batas_keluarga').value
  fc.assert(
    fc.property(children, (some) => {
      const found = ask<Schedules>(beasiswa, { eventOn: TODAY, children: some })
      const sums = found.children.map(({ years }) => years.reduce((sum, { amount }) => sum + amount, 0))
      expect(sums).toEqual(found.children.map(({ total }) => total))
      expect(found.total).toBe(sums.reduce((all, sum) => all + sum, 0))
      expect(Math.max(...sums)).toBeLessThanOrEqual(perChild)
      expect(found.total).toBeLessThanOrEqual(family)
      expect(found.remaining).toBe(found.total)
      expect(found.children.length).toBeLessThanOrEqual(2)
    }),
  )
})

test('no two children give more than the two that are taken', () => {
  fc.assert(
    fc.property(children, (some) => {
      const best = ask<Schedules>(beasiswa, { eventOn: TODAY, children: some }).total
      for (let i = 1; i < some.length; i++) {
        const chosen = ask<Schedules>(beasiswa, { eventOn: TODAY, children: some, chosen: [i, i + 1] }).total
        expect(chosen).toBeLessThanOrEqual(best)
      }
    }),
  )
})

test('what remains never grows as the years go by', () => {
  fc.assert(
    fc.property(children, fc.integer({ min: 0, max: 24 }), (some, years) => {
      const left = (year: number) =>
        ask<Schedules>(beasiswa, { eventOn: TODAY, children: some, asOf: `${2026 + year}-11-10` }).remaining
      expect(left(years + 1)).toBeLessThanOrEqual(left(years))
    }),
  )
})

test('a longer paid period never lowers what a family receives', () => {
  const month = monthOf(TODAY)
  const received = (months: number, some: unknown): Death =>
    ask(jkm, {
      diedOn: TODAY,
      segment: 'BPU',
      payments: [{ from: addMonths(month, 1 - months), to: month }],
      children: some,
    })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), children, (months, some) => {
      const [shorter, longer] = [received(months, some), received(months + 1, some)]
      expect(longer.cash).toBeGreaterThanOrEqual(shorter.cash)
      expect(longer.total).toBeGreaterThanOrEqual(shorter.total)
    }),
  )
})

const aMonth = fc.integer({ min: 0, max: 160 }).map((n) => addMonths('2015-07', n))
const worker = fc.record({
  income: fc.integer({ min: 0, max: 25_000_000 }),
  sector: fc.constantFrom(...SECTORS),
  payer: fc.constantFrom(...PAYERS),
  programs: fc.constantFrom(['JKK', 'JKM'] as const, ['JKK', 'JKM', 'JHT'] as const),
})

test('a period costs the same however it is split', () => {
  const months = fc.integer({ min: 1, max: 24 })
  fc.assert(
    fc.property(worker, aMonth, months, months, (facts, from, first, second) => {
      const cost = (begins: string, of: number): number =>
        ask<Amount>(bpuPeriod, { ...facts, from: begins, months: of, people: 3 }).total
      expect(cost(from, first) + cost(addMonths(from, first), second)).toBe(cost(from, first + second))
    }),
  )
})

test('iuran without its tree is the iuran with it', () => {
  fc.assert(
    fc.property(worker, aMonth, fc.boolean(), (facts, month, employs) => {
      const employer = employs && facts.programs.length === 3
      const amounts = bpuAmounts({ ...facts, month, employer })!
      const found = assess(bpuIuran, { ...facts, month, employer })
      expect(found).toMatchObject({ kind: 'answer', answer: { total: amounts.total } })
      expect(found.kind === 'answer' && found.because.value).toBe(amounts.total)
    }),
  )
})

test('every income falls in one tier, and a larger one never costs less', () => {
  const tiers = lawOn(TODAY, 'bpu.tingkat').value
  const cost = (income: number) => ask<Amount>(bpuIuran, { month: '2025-06', income }).total
  for (const [i, { from, base }] of tiers.entries()) {
    const next = tiers[i + 1]?.from ?? from + 1_000_000
    for (const income of [from, next - 1001, next - 1000, next - 999, next - 1])
      expect(cost(income)).toBe(base / 100 + 6_800)
  }
})

test('heirs of one rank stand together, ranks stand in order, and the first rank alone is first', () => {
  const claimants = fc.array(fc.record({ kin: fc.constantFrom(...KIN), alive: fc.boolean() }), {
    maxLength: 9,
  })
  fc.assert(
    fc.property(claimants, (some) => {
      const found = ask<{ claimants: { rank: number; first: boolean; kin: string; claimant: number }[] }>(
        waris,
        {
          diedOn: TODAY,
          claimants: some,
        },
      )
      const ranks = found.claimants.map(({ rank }) => rank)
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      expect(found.claimants.map(({ first }) => first)).toEqual(ranks.map((rank) => rank === ranks[0]))
      expect(found.claimants).toHaveLength(some.filter(({ alive }) => alive).length)
      for (const { kin, claimant } of found.claimants) expect(some[claimant - 1]!.kin).toBe(kin)
    }),
  )
})

test('doubts and warnings are whole sentences', () => {
  for (const { id, en } of [...Object.values(DOUBTS), ...Object.values(WARNINGS)])
    for (const words of [id, en]) expect(words).toMatch(/^[A-Z].{10,}\.$/)
})
