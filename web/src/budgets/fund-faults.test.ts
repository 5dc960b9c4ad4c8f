import { expect, test } from 'vitest'
import { ceilingFaults, entryFaults, fundFaults } from './fund-faults.ts'

const PAPER = { source: 'DPA 2027', day: '2027-01-04' }
const FUND = { ...PAPER, kind: 'csr', name: 'CSR', rupiah: '', first: 1, last: 12, legalSource: 'MoU' }

test('a fund needs no ceiling yet, but a ceiling needs its paper', () => {
  expect(fundFaults({ ...FUND, source: '', day: '' })).toEqual({})
  expect(fundFaults({ ...FUND, rupiah: '1', source: '', day: '2027-02-30' })).toEqual({
    source: true,
    day: true,
  })
  expect(fundFaults({ ...FUND, kind: '', name: 'x', first: 3, last: 2, legalSource: '' })).toEqual({
    kind: true,
    name: true,
    months: true,
    legalSource: true,
  })
})

test('a ceiling states rupiah, and zero is one', () => {
  expect(ceilingFaults({ ...PAPER, rupiah: '' })).toEqual({ rupiah: true })
  expect(ceilingFaults({ ...PAPER, rupiah: '0' })).toEqual({})
})

test('an entry has a month, money and people', () => {
  const nothing = { ...PAPER, month: '', jkk: '0', jkm: '', jht: '', people: '' }
  expect(entryFaults(nothing)).toEqual({ month: true, amounts: true, people: true })
  expect(entryFaults({ ...nothing, month: '2027-01', jkm: '6800', people: '1' })).toEqual({})
})
