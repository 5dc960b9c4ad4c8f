import { expect, test } from 'vitest'
import { mendableFields, seenAt, toneAt } from './row-issues.ts'

const short = { field: 'nik', code: 'nik.length', seen: '35•••••••••••12' }
const otherDay = { field: 'nik', code: 'nik.birth_date_differs', seen: '07-06-1988' }
const unknownWork = { field: 'pekerjaan', code: 'pekerjaan.unknown', seen: 'Ngarit' }
const alike = { field: 'nama', code: 'register.possible_duplicate', seen: '' }
const moved = { field: 'status', code: 'status.moved', seen: 'PINDAH' }

test('a cell takes the colour of the worst found in it', () => {
  expect(toneAt('nik', [short, otherDay])).toBe('bad')
  expect(toneAt('pekerjaan', [unknownWork])).toBe('note')
  expect(toneAt('nama', [alike])).toBe('doubt')
  expect(toneAt('desa', [short])).toBeUndefined()
})

test('a birth date that differs from the NIK is shown at the birth date and mended at either', () => {
  expect(toneAt('nik', [otherDay])).toBeUndefined()
  expect(seenAt('tanggalLahir', [otherDay])).toBe('07-06-1988')
  expect(mendableFields([otherDay])).toEqual(['nik', 'tanggalLahir'])
})

test('what the register or a status says cannot be mended in a cell', () => {
  expect(mendableFields([alike, moved])).toEqual([])
  expect(mendableFields([alike, unknownWork])).toEqual(['pekerjaan'])
})
