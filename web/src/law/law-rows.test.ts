import { type LawId, lawIds } from '@naungan/rules/law'
import { expect, test } from 'vitest'
import { FAMILIES, familyOf, lawRowsOn, rowsWith } from './law-rows.ts'

const rows = lawRowsOn('2026-11-22')

test('every value of the law stands in one part of the page, one that is new in the last', () => {
  const shown = FAMILIES.flatMap((family) => lawIds().filter((id) => familyOf(id) === family))
  expect(shown.toSorted()).toEqual(lawIds().toSorted())
  expect(familyOf('baru.belum_dikenal' as LawId)).toBe('lain')
  expect(familyOf('jkm.santunan')).toBe('jkm')
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
