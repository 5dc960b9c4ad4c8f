import { expect, test } from 'vitest'
import { standsFrom, takenFrom } from './merge-choice.ts'
import type { MergeRow } from './merge-queries.ts'

const row = (field: MergeRow['field'], kept: string | null, other: string | null): MergeRow => ({
  field,
  kept,
  other,
  same: kept === other,
})
const rows = [
  row('name', 'Siti', 'Siti Aminah'),
  row('address', null, 'Dusun Rekaan'),
  row('mother', 'Warsi', null),
  row('sex', 'P', 'P'),
]

test('without a choice the record kept speaks, and the other only where it is silent', () => {
  expect(takenFrom(rows, 'kept', {})).toEqual(['address'])
  expect(takenFrom(rows, 'other', {})).toEqual(['mother'])
})

test('a chosen value of the other record is taken over, one of the own is not', () => {
  expect(takenFrom(rows, 'kept', { name: 'other' })).toEqual(['name', 'address'])
  expect(takenFrom(rows, 'other', { name: 'other' })).toEqual(['mother'])
})

test('an empty value never stands over one that says something', () => {
  expect(standsFrom(rows[1]!, 'kept', { address: 'kept' })).toBe('other')
})
