import { expect, test } from 'vitest'
import { readMonthText } from './month-cell.ts'
import { planMembers } from './plan.ts'
import { type MemberListFacts, readMemberRow } from './read-member-row.ts'
import { TEST_AREAS } from './test-areas.ts'
import { sheet } from './test-rows.ts'

const HEADINGS = ['NIK', 'KPJ', 'NAMA', 'SEGMEN', 'PROGRAM', 'BLTH', 'STATUS', 'PEMBAYAR', 'KODE DESA']
const FACTS: MemberListFacts = { areas: TEST_AREAS }

function read(values: (string | number)[], headings = HEADINGS, facts = FACTS) {
  const rows = sheet(headings, values)
  return readMemberRow(planMembers(rows), rows[1]!, facts)
}

const codes = (values: (string | number)[], headings = HEADINGS, facts = FACTS) =>
  read(values, headings, facts)?.issues.map(({ code }) => code)

test('reads a row of a member list', () => {
  const row = [
    '3524110101809001',
    '12345678901',
    'Sutrisno',
    'BPU',
    'JKK, JKM',
    '10-2026',
    'Aktif',
    'APBD',
    '3524142008',
  ]
  expect(read(row)).toMatchObject({
    verdict: 'ok',
    member: {
      kpj: '12345678901',
      segmen: 'BPU',
      programs: ['JKK', 'JKM'],
      bulan: '2026-10',
      kepesertaan: 'aktif',
      pembayar: 'APBD',
      desa: '35.24.14.2008',
    },
  })
})

test('counts nobody as active whose row does not say so', () => {
  const row = (status: string) => [
    '3524110101809001',
    '12345678901',
    'Sutrisno',
    'PU',
    'JKK',
    '10-2026',
    status,
  ]
  expect(read(row('Non Aktif'))?.member.kepesertaan).toBe('nonaktif')
  for (const grace of ['Menunggak', 'AKTIF MENUNGGAK 2 BULAN', 'masa tenggang'])
    expect(read(row(grace))?.member.kepesertaan).toBe('tenggang')
  expect(codes([...row(''), '', '35.24.14.2008'])).toEqual(['kepesertaan.unknown'])
  expect(codes([...row('16800'), '', '35.24.14.2008'])).toEqual(['kepesertaan.unknown'])
})

test('takes a programme for a yes in its column and never for a sum of money', () => {
  const headings = ['NIK', 'KPJ', 'NAMA', 'SEGMEN', 'JKK', 'JKM', 'JHT', 'BLTH', 'STATUS']
  const row = ['3524110101809001', '12345678901', 'Sutrisno', 'PU', 'Y', 'ya', 36_800, '2026-10', 'aktif']
  expect(read(row, headings)?.member.programs).toEqual(['JKK', 'JKM'])
})

test('lets a person say once what every row leaves out', () => {
  const headings = ['NIK', 'KPJ', 'NAMA', 'SEGMEN']
  const row = ['3524110101809001', '12345678901', 'Sutrisno', 'Bukan Penerima Upah']
  expect(codes(row, headings)).toEqual(['program.unknown', 'bulan.missing', 'kepesertaan.unknown'])
  const facts: MemberListFacts = {
    ...FACTS,
    bulan: '2026-10',
    kepesertaan: 'aktif',
    programs: ['JKK', 'JKM'],
  }
  expect(read(row, headings, facts)).toMatchObject({ verdict: 'ok', member: { segmen: 'BPU', desa: null } })
})

test('reads a month in every way BPJS and treasuries write it', () => {
  for (const text of [
    '10-2026',
    '2026-10',
    '202610',
    '102026',
    'Okt 2026',
    'Oktober 2026',
    '01/10/2026',
    'Okt-26',
    '10/26',
  ])
    expect([text, readMonthText(text)]).toEqual([text, '2026-10'])
  for (const text of ['', '-', '13-2026', 'tidak', '2026'])
    expect([text, readMonthText(text)]).toEqual([text, null])
})
