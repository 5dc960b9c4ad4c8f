import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberTable } from './number-table.ts'

test('a table of numbers holds what a Map of them would', () => {
  const key = fc.oneof(fc.nat({ max: 30 }), fc.maxSafeNat())
  const entries = fc.array(fc.tuple(key, fc.integer()), { maxLength: 500 })
  fc.assert(
    fc.property(entries, key, (pairs, other) => {
      const table = numberTable()
      for (const [at, value] of pairs) table.set(at, value)
      const map = new Map(pairs)
      for (const at of [...map.keys(), other]) expect(table.get(at)).toBe(map.get(at))
    }),
  )
})
