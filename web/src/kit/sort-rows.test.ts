import { expect, test } from 'vitest'
import { sortRows } from './sort-rows.ts'

type Row = { name: string; gap: number | null }
const rows: Row[] = [
  { name: 'Turi', gap: 1252 },
  { name: 'Babat', gap: null },
  { name: 'sambeng', gap: 4148 },
  { name: 'Modo', gap: 0 },
]
const columns = [
  { key: 'name', sortBy: (row: Row) => row.name },
  { key: 'gap', sortBy: (row: Row) => row.gap },
]
const names = (key: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, columns, { key, direction }).map((row) => row.name)

test('numbers are ordered by size and the unknown stands last both ways', () => {
  expect(names('gap', 'descending')).toEqual(['sambeng', 'Turi', 'Modo', 'Babat'])
  expect(names('gap', 'ascending')).toEqual(['Modo', 'Turi', 'sambeng', 'Babat'])
})

test('words are ordered without regard to capitals', () => {
  expect(names('name', 'ascending')).toEqual(['Babat', 'Modo', 'sambeng', 'Turi'])
})

test('a column that cannot be ordered leaves the rows as they came', () => {
  expect(names('other', 'ascending')).toEqual(['Turi', 'Babat', 'sambeng', 'Modo'])
})
