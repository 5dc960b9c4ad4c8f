import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formulaSafe } from './formula-safe.ts'
import { ISSUES } from './issue-catalogue.ts'
import { OCCUPATIONS, occupationByNumber, occupationByWord, occupationOf } from './occupation.ts'
import { readSex } from './sex.ts'

test('knows all eighty-nine occupations of the identity card by number', () => {
  for (let number = 1; number <= 89; number++)
    expect(occupationByNumber(String(number)), `${number}`).toBeDefined()
  expect(occupationByNumber('90')).toBeUndefined()
  expect(OCCUPATIONS.every(({ code, label }) => occupationOf(code)?.label === label && label !== '')).toBe(
    true,
  )
})

test('knows the words villages use', () => {
  const said = (word: string) => occupationByWord(word)?.code
  expect([said('Petani Tembakau'), said('BURUH TANI'), said('tukang ojek'), said('marbot')]).toEqual([
    'petani',
    'buruh_tani',
    'transportasi',
    'marbot',
  ])
  expect([said('Kader Posyandu'), said('guru ngaji'), said('nelayan'), said('perangkat desa')]).toEqual([
    'kader_posyandu',
    'guru_ngaji',
    'nelayan',
    'perangkat_desa',
  ])
  expect([said('Tani / dagang'), said('astronaut')]).toEqual(['petani', undefined])
})

const sexes = readFileSync(new URL('../../fixtures/sexes.txt', import.meta.url), 'utf8').split('\n')
for (const line of sexes.filter((text) => text !== '' && !text.startsWith('#'))) {
  const [raw = '', meaning] = line.split('  ')
  test(`reads the sex ${raw} as ${meaning}`, () => expect(readSex(raw)).toBe(meaning))
}

test('knows no sex in other words', () => expect([readSex(''), readSex('X')]).toEqual([null, null]))

test('makes every start of a formula harmless', () => {
  for (const text of ['=1+1', '+62812', '-1', '@SUM(A1)', '\t=1', '\r=1'])
    expect(formulaSafe(text)).toBe(`'${text}`)
  expect([formulaSafe('Siti'), formulaSafe('')]).toEqual(['Siti', ''])
})

test('has a label and a sentence in both languages for every issue', () => {
  for (const { label, text } of Object.values(ISSUES))
    for (const words of [label.id, label.en, text.id, text.en]) expect(words).not.toBe('')
})
