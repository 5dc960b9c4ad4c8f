import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideWhole, reachOf, type WeighedPart } from './index.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

const partOf = fc.record({
  weight: fc.oneof(fc.nat(9), fc.nat(1_000_000_000)),
  low: fc.nat(20),
  room: fc.oneof(fc.nat(30), fc.constant(2_000_000_000)),
})

/** Parts with bounds, and a whole that finds room in them. */
const divisible = fc
  .tuple(fc.array(partOf, { minLength: 1, maxLength: 8 }), fc.nat(1_000_000))
  .map(([drawn, at]) => {
    const parts = drawn.map(
      ({ weight, low, room }, n): WeighedPart => ({ key: NAMES[n]!, weight, low, high: low + room }),
    )
    const least = parts.reduce((sum, { low }) => sum + low, 0)
    const most = parts.reduce((sum, part) => sum + reachOf(part), 0)
    return { parts, total: least + Math.floor(((most - least) * at) / 1_000_000) }
  })

const amounts = (total: number, parts: readonly WeighedPart[]) =>
  divideWhole(total, parts).shares.map(({ amount }) => amount)

test('the parts sum to the whole exactly and stay within their bounds', () => {
  fc.assert(
    fc.property(divisible, ({ parts, total }) => {
      const given = amounts(total, parts)
      expect(given.reduce((sum, amount) => sum + amount, 0)).toBe(total)
      for (const [n, { low, high }] of parts.entries()) {
        expect(given[n]).toBeGreaterThanOrEqual(low)
        expect(given[n]).toBeLessThanOrEqual(high)
      }
    }),
  )
})

test('every share that is not held is its weight times what is divided, rounded down or up', () => {
  fc.assert(
    fc.property(divisible, ({ parts, total }) => {
      const { divided, divisor, shares } = divideWhole(total, parts)
      const open = shares.filter(({ held }) => held === null)
      expect(open.reduce((sum, { weight }) => sum + weight, 0)).toBe(divisor)
      expect(open.reduce((sum, { amount }) => sum + amount, 0)).toBe(divided)
      for (const { weight, whole, remainder, amount, oneMore } of open) {
        expect(BigInt(weight) * BigInt(divided)).toBe(BigInt(whole) * BigInt(divisor) + BigInt(remainder))
        expect(amount).toBe(whole + (oneMore ? 1 : 0))
        expect(remainder).toBeLessThan(divisor)
      }
      const least = Math.min(...open.filter(({ oneMore }) => oneMore).map(({ remainder }) => remainder))
      for (const { oneMore, remainder } of open) expect(oneMore || remainder <= least).toBe(true)
    }),
  )
})

test('who is held would have fewer than the least or more than the most by weight alone', () => {
  fc.assert(
    fc.property(divisible, ({ parts, total }) => {
      const { divided, divisor, shares } = divideWhole(total, parts)
      for (const [n, { held, weight }] of shares.entries()) {
        if (held === null || weight === 0 || divisor === 0) continue
        const share = BigInt(weight) * BigInt(divided)
        const { low, high } = parts[n]!
        const [least, most] = [BigInt(low) * BigInt(divisor), BigInt(high) * BigInt(divisor)]
        expect(held === 'low' ? share <= least : share >= most).toBe(true)
      }
    }),
  )
})

test('the order of the parts changes nothing', () => {
  fc.assert(
    fc.property(divisible, fc.infiniteStream(fc.nat()), ({ parts, total }, draw) => {
      const [shuffled] = [parts.map((part) => ({ part, at: draw.next().value as number }))]
      const turned = shuffled.toSorted((a, b) => a.at - b.at).map(({ part }) => part)
      const [given, again] = [divideWhole(total, parts), divideWhole(total, turned)]
      const key = (shares: typeof given.shares) => shares.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      expect(key(again.shares)).toEqual(key(given.shares))
    }),
  )
})

test('equal parts differ by one at most, the lesser key first', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 50 }),
      (total, n, weight) => {
        const parts = NAMES.slice(0, n).map((key) => ({ key, weight, low: 0, high: 1_000_000 }))
        const given = amounts(total, parts)
        expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(1)
        expect(given).toEqual(given.toSorted((a, b) => b - a))
      },
    ),
  )
})

/** What each part would have if people could be halved, found by narrowing down the people for each unit of weight. */
function idealOf(total: number, parts: readonly WeighedPart[]): number[] {
  const at = (rate: number) =>
    parts.map(({ weight, low, high }) => Math.min(Math.max(rate * weight, low), high))
  let [less, more] = [0, 1000]
  for (let n = 0; n < 100; n++) {
    const middle = (less + more) / 2
    const sum = at(middle).reduce((all, one) => all + one, 0)
    if (sum < total) less = middle
    else more = middle
  }
  return at(more)
}

const small = fc
  .tuple(
    fc.array(fc.record({ weight: fc.nat(5), low: fc.nat(3), room: fc.nat(5) }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.nat(1000),
  )
  .map(([drawn, at]) => {
    const parts = drawn.map(({ weight, low, room }, n) => ({ key: NAMES[n]!, weight, low, high: low + room }))
    const least = parts.reduce((sum, { low }) => sum + low, 0)
    const most = parts.reduce((sum, part) => sum + reachOf(part), 0)
    return { parts, total: least + Math.floor(((most - least) * at) / 1000) }
  })

const everyWay = (parts: readonly WeighedPart[], total: number): number[][] => {
  const [first, ...rest] = parts
  if (first === undefined) return total === 0 ? [[]] : []
  return Array.from({ length: first.high - first.low + 1 }, (_, n) => first.low + n).flatMap((amount) =>
    everyWay(rest, total - amount).map((way) => [amount, ...way]),
  )
}

test('of all ways to divide there is none nearer to what would be exact, tried one by one', () => {
  fc.assert(
    fc.property(small, ({ parts, total }) => {
      const ideal = idealOf(total, parts)
      const far = (way: readonly number[]) => way.reduce((sum, one, n) => sum + (one - ideal[n]!) ** 2, 0)
      const nearest = Math.min(...everyWay(parts, total).map(far))
      expect(far(amounts(total, parts))).toBeLessThan(nearest + 1e-6)
    }),
  )
})

test('a larger whole can take one from a part, and never more than one', () => {
  const parts = [6, 6, 2].map((weight, n) => ({ key: NAMES[n]!, weight, low: 0, high: 100 }))
  expect(amounts(10, parts)).toEqual([4, 4, 2])
  expect(amounts(11, parts)).toEqual([5, 5, 1])
  fc.assert(
    fc.property(divisible, ({ parts, total }) => {
      if (total >= parts.reduce((sum, part) => sum + reachOf(part), 0)) return
      const [before, after] = [amounts(total, parts), amounts(total + 1, parts)]
      for (const [n, amount] of after.entries()) expect(amount).toBeGreaterThanOrEqual(before[n]! - 1)
    }),
  )
})

test('with what they had as the least, a larger whole takes from nobody', () => {
  fc.assert(
    fc.property(divisible, fc.nat(1000), ({ parts, total }, more) => {
      const before = amounts(total, parts)
      const kept = parts.map((part, n) => ({ ...part, low: before[n]! }))
      const whole = Math.min(
        total + more,
        kept.reduce((sum, part) => sum + reachOf(part), 0),
      )
      for (const [n, amount] of amounts(whole, kept).entries())
        expect(amount).toBeGreaterThanOrEqual(before[n]!)
    }),
  )
})

test('bounds without room for the whole are refused', () => {
  const parts = [{ key: 'a', weight: 1, low: 2, high: 5 }]
  expect(() => divideWhole(1, parts)).toThrow('no room')
  expect(() => divideWhole(6, parts)).toThrow('no room')
  expect(() => divideWhole(3, [{ ...parts[0]!, weight: 0 }])).toThrow('no room')
})
