import { INDICATORS, WHOLES } from '@naungan/rules/indicator'
import { expect, test } from 'vitest'
import { keepMonth, wayOf, waySearch } from './way.ts'

test('every definition and each of its wholes survives the address', () => {
  for (const { id, wholes } of INDICATORS.slice(1))
    for (const penyebut of wholes)
      expect(wayOf(waySearch({ hitungan: id, penyebut }))).toEqual({ indicator: id, whole: penyebut })
})

test('a definition nobody knows and a whole of another one are dropped', () => {
  expect(waySearch({ hitungan: 'ucj.lain', penyebut: 'potensi_bpu' })).toEqual({})
  expect(wayOf(waySearch({ hitungan: 'ucj.bpu', penyebut: WHOLES[0] }))).toEqual({ indicator: 'ucj.bpu' })
})

test('the main definition needs no word in the address', () => {
  expect(wayOf(waySearch({ hitungan: INDICATORS[0]!.id }))).toEqual({})
})

test('month and way of counting go along to the next page, and nothing else', () => {
  const before = { bulan: '2026-09', hitungan: 'ucj.bpu', urut: 'nama', lihat: 'tabel' }
  expect(keepMonth(before)).toEqual({ bulan: '2026-09', hitungan: 'ucj.bpu' })
  expect(keepMonth({})).toEqual({})
})
