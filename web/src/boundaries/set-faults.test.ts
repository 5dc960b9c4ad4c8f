import { expect, test } from 'vitest'
import { setFaults, type TypedSet } from './set-faults.ts'

const file = (size: number) => ({ size }) as File
const whole: TypedSet = { file: file(10), source: 'Bappeda', licence: 'CC0', day: '2026-03-31', note: '' }

test('a map with file, source, licence and day may be sent; a note need not be', () => {
  expect(setFaults(whole, '2026-11-02')).toEqual({})
})

test('every empty field is named, and a day ahead is none', () => {
  const nothing = { file: null, source: ' ', licence: '', day: '', note: '' }
  expect(setFaults(nothing, '2026-11-02')).toEqual({
    file: 'faultFile',
    source: 'faultSource',
    licence: 'faultLicence',
    day: 'faultDay',
  })
  expect(setFaults({ ...whole, day: '2026-11-03' }, '2026-11-02')).toEqual({ day: 'faultDay' })
})

test('an empty file and one above the limit are told apart', () => {
  expect(setFaults({ ...whole, file: file(0) }, '2026-11-02').file).toBe('faultEmpty')
  expect(setFaults({ ...whole, file: file(351 * 1024 ** 2) }, '2026-11-02').file).toBe('faultLarge')
})
