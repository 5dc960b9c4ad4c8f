import { expect, test } from 'vitest'
import { occupationOf } from '../sheet/index.ts'
import { contractGroups, dearestMonth, expandGroups, FUND_KINDS, fundDefaults, isGroup } from './index.ts'

test.each(FUND_KINDS)('what the shelf proposes for %s are groups that there are, on a named law', (kind) => {
  const { groups, legalSource } = fundDefaults(kind, 2027)
  expect(groups.filter((word) => !isGroup(word))).toEqual([])
  expect(expandGroups(groups, 2027).filter((code) => !occupationOf(code))).toEqual([])
  expect(legalSource).not.toBe('')
})

test('public money gets no discount, gifts do; a wish of the council is public money', () => {
  const payer = (kind: (typeof FUND_KINDS)[number]) => fundDefaults(kind, 2026).payer
  expect(FUND_KINDS.filter((kind) => payer(kind) === 'sendiri')).toEqual([
    'csr',
    'baznas',
    'sertakan',
    'mandiri',
  ])
  expect(payer('pokir')).toBe('pemerintah')
})

test('only money of the APBD is booked on its accounts, and how sure that is stands beside', () => {
  expect(fundDefaults('apbd_kabupaten', 2027)).toMatchObject({ accountJkk: '5.1.02.02.02.0006' })
  expect(fundDefaults('csr', 2027)).toMatchObject({ accountJkk: '', accountJkm: '' })
  expect(fundDefaults('dana_desa', 2026).sureness).toBe('conflict')
})

test('sets are said as sets, and what is beside them by name', () => {
  const all = expandGroups(['pekerja_rentan', 'rt_rw'], 2027)
  expect(contractGroups(all, 2027)).toEqual(['pekerja_rentan', 'rt_rw'])
  expect(contractGroups([], 2027)).toEqual([])
})

test('the dearest month of a fund is one outside the discount', () => {
  const fund = { programs: ['JKK', 'JKM'], firstMonth: '2026-01', lastMonth: '2026-12' } as const
  expect(dearestMonth({ ...fund, payer: 'sendiri' })?.rupiah).toBe(16_800)
  expect(dearestMonth({ ...fund, payer: 'sendiri', firstMonth: '2026-04' })?.rupiah).toBe(8_400)
  expect(dearestMonth({ ...fund, payer: 'pemerintah', firstMonth: '2026-04' })?.rupiah).toBe(16_800)
})
