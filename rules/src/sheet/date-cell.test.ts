import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from '../words/index.ts'
import { type DateOrder, dateOrderOf, dayOfSerial, readDate, readDateText } from './date-cell.ts'
import { cell } from './test-rows.ts'

const ON = '2026-11-21'
const lines = readFileSync(new URL('../../fixtures/dates.txt', import.meta.url), 'utf8').split('\n')

for (const line of lines.filter((text) => text !== '' && !text.startsWith('#'))) {
  const [raw = '', meaning] = line.split('  ')
  test(`reads ${raw} as ${meaning}`, () => {
    const read = readDateText(raw, 'dmy', ON)
    expect(typeof read === 'string' ? read : read.day).toBe(meaning)
  })
}

const order = (...texts: string[]): DateOrder => dateOrderOf(texts.map(cell))

test('decides the order of a column by the days above 12', () => {
  expect(order('01/02/1980', '31/01/1980')).toBe('dmy')
  expect(order('01/02/1980', '01/31/80')).toBe('mdy')
  expect(order('31/01/1980', '01/31/1980')).toBe('mixed')
  expect(order('01/02/1980', '1980-12-31', '')).toBe('unknown')
})

test('lets the NIKs speak where no number is above 12', () => {
  const told = (...rows: [date: string, nik: string][]): DateOrder =>
    dateOrderOf(
      rows.map(([date]) => cell(date)),
      rows.map(([, nik]) => cell(nik)),
    )
  expect(told(['01/02/1980', '3524110102809001'])).toBe('dmy')
  expect(told(['02/01/1980', "'3524 1141 0280 9001"])).toBe('mdy')
  expect(told(['01/02/1980', '3524110505809001'], ['02/02/1980', '3524110202809001'])).toBe('unknown')
  const fair = Array.from({ length: 20 }, (): [string, string] => ['03-12-1980', '3524110312809001'])
  expect(told(...fair, ['12-13-1980', ''])).toBe('dmy')
})

test('takes one slip in twenty for a slip', () => {
  expect(order(...Array.from({ length: 20 }, () => '31/01/1980'), '01/31/1980')).toBe('dmy')
  expect(order(...Array.from({ length: 19 }, () => '31/01/1980'), '01/31/1980')).toBe('mixed')
})

test('reads month first where the column does', () => {
  expect(readDateText('01/02/80', 'mdy', ON)).toEqual({ day: '1980-01-02', ambiguous: false })
})

test('marks what can be read two ways only where the column does not tell', () => {
  expect(readDateText('01/02/1980', 'unknown', ON)).toEqual({ day: '1980-02-01', ambiguous: true })
  expect(readDateText('01-02-1980', 'unknown', ON)).toEqual({ day: '1980-02-01', ambiguous: false })
  expect(readDateText('01-02-1980', 'mixed', ON)).toEqual({ day: '1980-02-01', ambiguous: true })
  expect(readDateText('02/02/1980', 'mixed', ON)).toEqual({ day: '1980-02-02', ambiguous: false })
  expect(readDateText('12/31/1980', 'dmy', ON)).toEqual({ day: '1980-12-31', ambiguous: true })
})

test('reads the serial of a date cell and of a bare number', () => {
  expect(dayOfSerial(61)).toBe('1900-03-01')
  expect(readDate({ kind: 'date', text: 'anything', number: 31_233 }, 'dmy', ON)).toMatchObject({
    day: '1985-07-05',
  })
  expect(readDate({ kind: 'number', text: '31233', number: 31_233 }, 'dmy', ON)).toMatchObject({
    day: '1985-07-05',
  })
  expect(
    readDate({ kind: 'number', text: '29771', number: 29_771, serial: 31_233 }, 'dmy', ON),
  ).toMatchObject({
    day: '1985-07-05',
  })
  expect(readDate(undefined, 'dmy', ON)).toBe('missing')
})

test('never throws, and gives only days of the calendar that are not ahead', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/),
    fc.stringMatching(/^\d{1,9}$/),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('dmy', 'mdy', 'mixed', 'unknown'), (text, columnOrder) => {
      const read = readDateText(text, columnOrder as DateOrder, ON)
      const day = typeof read === 'string' ? ON : read.day
      expect(parseDay(day)).toBe(day)
      expect(day <= ON).toBe(true)
    }),
  )
})
