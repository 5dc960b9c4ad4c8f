import { expect, test } from 'vitest'
import { readSought } from './sought.ts'

test('letters are the beginning of a name', () => {
  expect(readSought(' siti mu ')).toEqual({ kind: 'name', q: 'siti mu' })
})

test('sixteen digits are a NIK however they are spaced', () => {
  expect(readSought('3524 1155 0179 0002')).toEqual({ kind: 'nik', nik: '3524115501790002' })
})

test('digits that are no NIK never become a name to search', () => {
  expect(readSought('352411550179000')).toEqual({ kind: 'not-a-nik', digits: 15 })
  expect(readSought('NIK 3524115501790002')).toMatchObject({ kind: 'not-a-nik' })
})
