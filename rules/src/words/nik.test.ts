import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNikIssue, maskNik, parseKk, parseNik } from './nik.ts'

const lines = (name: string): string[] =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

for (const line of lines('nik.valid.txt')) {
  const [raw = ''] = line.split('  ')
  test(`accepts ${line}`, () => expect(isNikIssue(parseNik(raw))).toBe(false))
}

for (const line of lines('nik.invalid.txt')) {
  const [issue, raw = ''] = line.split('  ')
  test(`says ${issue} to ${raw}`, () => expect(parseNik(raw)).toBe(issue))
}

test('reads the sex and the birth date of a woman', () => {
  expect(parseNik('3524115705809002')).toMatchObject({ jenisKelamin: 'P', born: '170580', prefix: '352411' })
})

test('drops the marks nobody sees', () => {
  const parsed = parseNik('\u200e\u00a0 3524 1101 0180\n9001 ')
  expect(parsed).toMatchObject({ nik: '3524110101809001' })
})

test('masks the person and leaves the kecamatan and the serial', () => {
  expect(maskNik('3524110101809002')).toBe('3524 11•• •••• 9002')
  expect(maskNik('352411010180900')).not.toContain('0101809')
  expect(maskNik('12')).toBe('••')
})

test('keeps sixteen digits of a family card and nothing else', () => {
  expect(parseKk(' 3524110101109001')).toBe('3524110101109001')
  expect(parseKk('0')).toBeNull()
})

test('never throws and never makes a NIK that the text does not hold', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{14,18}$/)),
      (text) => {
        const parsed = parseNik(text)
        if (isNikIssue(parsed)) return
        expect(parsed.nik).toMatch(/^[1-9]\d{15}$/)
        expect(text.replace(/\D/g, '')).toBe(parsed.nik)
      },
    ),
  )
})
