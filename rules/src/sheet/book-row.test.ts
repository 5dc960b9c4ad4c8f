import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsBook, placeInBook, rowInBook, sheetInBook } from './book-row.ts'

const SHEETS = ['Krajan', 'Kesambi', 'Mlati']

test('a row of a list of several sheets is found where it stands', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.integer({ min: 1, max: 1_048_576 }), (nth, row) => {
      const number = rowInBook(nth, row)
      expect(fitsBook(row)).toBe(true)
      expect(sheetInBook(SHEETS.length, number)).toBe(nth)
      expect(placeInBook(SHEETS, number)).toEqual({ sheet: SHEETS[nth], row })
    }),
  )
})

test('a list of one sheet keeps the numbers of its spreadsheet, however long it is', () => {
  expect(placeInBook(['rekaan.csv'], 3_000_000)).toEqual({ sheet: null, row: 3_000_000 })
  expect(placeInBook([], 2)).toEqual({ sheet: null, row: 2 })
  expect(fitsBook(1_048_577)).toBe(false)
})
