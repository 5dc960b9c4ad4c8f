import { lawIds } from '@naungan/rules/law'
import { expect, test } from 'vitest'
import { law as words } from '../messages/id/law.ts'
import { FAMILIES, familyOf, lawRowsOn, rowsWith } from './law-rows.ts'

const rows = lawRowsOn('2026-11-22')

test('every value of the law stands in a part of the page, and every column has a word', () => {
  expect(lawIds().filter((id) => !FAMILIES.includes(familyOf(id)))).toEqual([])
  for (const { parameter } of rows)
    for (const column of Object.keys(parameter.columns ?? {})) expect(words.columns).toHaveProperty(column)
})

test('a value is the one that holds on the day', () => {
  const on = (day: '2026-03-31' | '2026-04-01') =>
    lawRowsOn(day).find(({ id }) => id === 'bpu.diskon.lainnya')?.now?.value
  expect([on('2026-03-31'), on('2026-04-01')]).toEqual([0, 500_000])
})

test('is found by every word of its name, its instrument and its figures, with points or without', () => {
  const found = (sought: string): string[] => rowsWith(rows, sought, 'id').map(({ id }) => id)
  expect(found('santunan KEMATIAN jkm')).toContain('jkm.santunan')
  expect(found('12.000.000')).toEqual(found('12000000'))
  expect(found('PP 82/2019 beasiswa')).toContain('beasiswa.anak')
  expect(found('tidak ada begini')).toEqual([])
  expect(found('')).toHaveLength(rows.length)
})
