import { expect, test } from 'vitest'
import { readDesil, readMarital, readRelation } from './family.ts'

test('reads a relation by word and by the number of Dukcapil', () => {
  const reads = ['KEPALA KELUARGA', '3', 'Anak Kandung', 'FAMILI LAIN', '11', 'SDHDK', '0', ''].map((text) =>
    readRelation(text),
  )
  expect(reads).toEqual(['kepala', 'istri', 'anak', 'famili', 'lainnya', null, null, null])
})

test('reads the numbers of BPS, who counts husband and wife as one', () => {
  const bps = (text: string, sex: 'L' | 'P' | null = null) => readRelation(text, { sex, numbers: 'bps' })
  expect([bps('1'), bps('3'), bps('8'), bps('9')]).toEqual(['kepala', 'anak', 'lainnya', null])
  expect([bps('2', 'P'), bps('2', 'L'), bps('2')]).toEqual(['istri', 'suami', null])
  expect([bps('Istri/suami', 'P'), bps('Orang tua/mertua')]).toEqual(['istri', 'orang_tua'])
})

test('takes Y and T for married and not only where SIPP wrote them', () => {
  expect([readMarital('Y', 'sipp'), readMarital('T', 'sipp')]).toEqual(['kawin', 'belum'])
  expect([readMarital('Y'), readMarital('T')]).toEqual([null, null])
  expect(['BK', 'Kawin Tercatat', 'CH', 'Cerai Mati', '1'].map((text) => readMarital(text))).toEqual([
    'belum',
    'kawin',
    'cerai_hidup',
    'cerai_mati',
    'belum',
  ])
})

test('reads a decile, and the tenth of a percentage', () => {
  expect(['3', 'Desil 10', '4.0', '0', '11', '>4', '4+', '-'].map((text) => readDesil(text))).toEqual([
    3,
    10,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
  expect([readDesil('10%'), readDesil('23', 'percentile'), readDesil('40', 'percentile')]).toEqual([1, 3, 4])
})
