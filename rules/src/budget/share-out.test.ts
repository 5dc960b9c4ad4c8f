import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxFlow } from './max-flow.ts'
import { liftLowest, shareOut } from './share-out.ts'

const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 })
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

test('shares sum to the whole, none above its weight, each within one of its exact part', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const whole = Math.floor(sum(of) * part)
      const shares = shareOut(whole, of)
      expect(sum(shares)).toBe(whole)
      for (const [n, share] of shares.entries()) {
        expect(share).toBeLessThanOrEqual(of[n]!)
        expect(Math.abs(share - (of[n]! * whole) / Math.max(1, sum(of)))).toBeLessThan(1)
      }
    }),
  )
})

test('lifting the lowest gives all, never above the room, and nobody passes one who still has room by more than one', () => {
  const places = fc.array(
    fc.record({ room: fc.integer({ min: 0, max: 20 }), have: fc.integer({ min: 0, max: 20 }) }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (some, part) => {
      const all = some.map((one) => ({ ...one, of: 40 }))
      const whole = Math.floor(sum(all.map(({ room }) => room)) * part)
      const more = liftLowest(whole, all)
      expect(sum(more)).toBe(whole)
      for (const [a, { have }] of all.entries()) {
        expect(more[a]).toBeLessThanOrEqual(all[a]!.room)
        for (const [b, other] of all.entries())
          expect(more[a]! > 0 && more[b]! < other.room && have + more[a]! - other.have - more[b]! > 1).toBe(
            false,
          )
      }
    }),
  )
})

test('the largest flow is as large as the least cut of a net small enough to try all', () => {
  const net = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 4 }),
      to: fc.integer({ min: 1, max: 5 }),
      most: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(net, (pipes) => {
      const cuts = Array.from({ length: 16 }, (_, bits) => {
        const isNear = (node: number) => node === 0 || (node < 5 && ((bits >> (node - 1)) & 1) === 1)
        return sum(pipes.map(({ from, to, most }) => (isNear(from) && !isNear(to) ? most : 0)))
      })
      const { total, through } = maxFlow(6, pipes)
      expect(total).toBeCloseTo(Math.min(...cuts))
      for (const [n, { most }] of pipes.entries()) expect(through[n]).toBeLessThanOrEqual(most + 1e-9)
    }),
  )
})
