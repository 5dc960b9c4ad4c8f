import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LedgerEntry, ledgerOf, rupiahOf, STAGES } from './index.ts'

const amount = fc.nat(1_000_000_000)
const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  kind: fc.constantFrom(...STAGES),
  month: fc.constantFrom('2027-01' as const, '2027-02' as const, '2027-11' as const),
  jkk: amount,
  jkm: amount,
  jht: amount,
  personMonths: fc.nat(100_000),
})
const entries = fc.array(entry, { maxLength: 30 })

test('the parts of a ledger add up exactly, and what is left is the ceiling minus what is used', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), entries, (ceiling, booked) => {
      const ledger = ledgerOf(ceiling, booked)
      for (const stage of STAGES) {
        const of = booked.filter(({ kind }) => kind === stage)
        expect(rupiahOf(ledger[stage])).toBe(of.reduce((sum, one) => sum + rupiahOf(one), 0))
        expect(ledger.months.reduce((sum, month) => sum + rupiahOf(month[stage]), 0)).toBe(
          rupiahOf(ledger[stage]),
        )
      }
      expect(ledger.months.reduce((sum, { used }) => sum + used, 0)).toBe(ledger.used)
      expect(ledger.remaining).toBe(ceiling - ledger.used)
    }),
  )
})

test('no stage takes more than is said to be used, and nothing is used that no stage took', () => {
  fc.assert(
    fc.property(entries, (booked) => {
      const ledger = ledgerOf(null, booked)
      const all = STAGES.map((stage) => rupiahOf(ledger[stage]))
      expect(ledger.used).toBeGreaterThanOrEqual(Math.max(...all))
      expect(ledger.used).toBeLessThanOrEqual(all.reduce((sum, one) => sum + one, 0))
      expect(ledger.remaining).toBeNull()
    }),
  )
})

test('a plan that was bound and paid is counted once, and another month beside it', () => {
  const one = { jkk: 10_000, jkm: 6_800, jht: 0, personMonths: 1 }
  const ledger = ledgerOf(100_000, [
    { kind: 'planned', month: '2027-01', ...one },
    { kind: 'committed', month: '2027-01', ...one },
    { kind: 'realised', month: '2027-01', ...one },
    { kind: 'realised', month: '2027-02', ...one },
  ])
  expect(ledger).toMatchObject({ used: 33_600, remaining: 66_400 })
})
