import { expect, test } from 'vitest'
import { mendableFields, type RowIssue, seenAt, toneAt } from './row-issues.ts'

const short = { field: 'nik', code: 'nik.length', seen: '35•••••••••••12' }
const otherDay = { field: 'nik', code: 'nik.birth_date_differs', seen: '07-06-1988' }
const unknownWork = { field: 'pekerjaan', code: 'pekerjaan.unknown', seen: 'Ngarit' }
const alike = { field: 'nama', code: 'register.possible_duplicate', seen: '' }
const moved = { field: 'status', code: 'status.moved', seen: 'PINDAH' }

const row = (issues: RowIssue[], effect = 'doubtful') => ({ issues, effect })

test('a cell takes the colour of the worst found in it', () => {
  expect(toneAt('nik', row([short, otherDay]))).toBe('bad')
  expect(toneAt('pekerjaan', row([unknownWork]))).toBe('note')
  expect(toneAt('nama', row([alike]))).toBe('doubt')
  expect(toneAt('nama', row([alike], 'updated'))).toBe('note')
  expect(toneAt('desa', row([short]))).toBeUndefined()
})

test('a birth date that differs from the NIK is shown at the birth date and mended at either', () => {
  expect(toneAt('nik', row([otherDay]))).toBeUndefined()
  expect(seenAt('tanggalLahir', [otherDay])).toBe('07-06-1988')
  expect(mendableFields([otherDay])).toEqual(['nik', 'tanggalLahir'])
})

test('what the register or a status says cannot be mended in a cell', () => {
  expect(mendableFields([alike, moved])).toEqual([])
  expect(mendableFields([alike, unknownWork])).toEqual(['pekerjaan'])
})
