import { expect, test } from 'vitest'
import { lawIfAny, lawOn, lawParameter } from './law.ts'

test('finds the value in force on the day and from the day it took effect', () => {
  expect(lawOn('2026-11-21', 'peserta.usia_batas').value).toBe(65)
  expect(lawOn('2021-04-01', 'peserta.usia_batas').value).toBe(65)
  expect(lawIfAny('2021-03-31', 'peserta.usia_batas')).toBeNull()
})

test('calls the silence of the law a bug', () => {
  expect(() => lawOn('1999-01-01', 'peserta.usia_minimum')).toThrow('no value on 1999-01-01')
})

test('names its source', () => {
  expect(lawOn('2026-11-21', 'peserta.usia_minimum').ref).not.toBe('')
  expect(lawParameter('peserta.usia_batas').label.en).toContain('Age')
})
