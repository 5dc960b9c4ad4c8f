import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { squeeze } from './cell.ts'
import { formulaSafe } from './formula-safe.ts'
import { ISSUES } from './issue-catalogue.ts'
import { OCCUPATIONS, occupationByNumber, occupationByWord, occupationOf } from './occupation.ts'
import { OCCUPATION_TABLE, OCCUPATIONS_VERSION } from './occupations.ts'
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
    'petani_tembakau',
    'buruh_tani',
    'ojek',
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

test('knows the groups of workers that kabupaten insure, each with its segment', () => {
  const groups = `Perangkat desa PU, BPD BPU, Ketua RT BPU, Kader Posyandu BPU, Guru PAUD BPU, PKK BPU, Pegawai BUMDes PU,
    Padat karya BPU, Buruh tani BPU, Petani tembakau BPU, Nelayan BPU, Pelaku UMKM BPU, Dapur MBG BPU, Marbot BPU,
    Guru ngaji BPU, Linmas BPU, Tenaga non-ASN PU, Ojek BPU, Ojol BPU, Sopir BPU, Buruh rokok PU, PPPK excluded`
  for (const group of groups.split(',').map((text) => text.trim())) {
    const [word, proposal] = [group.replace(/ \w+$/, ''), group.replace(/^.* /, '')]
    expect([word, occupationByWord(word)?.proposal]).toEqual([word, proposal])
  }
})

test('has no word twice, for the second would never be read', () => {
  const words = OCCUPATION_TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', label = '', , , others = ''] = line.split('|')
      return [...new Set([code, label, ...others.split(';')].map(squeeze))].filter((word) => word !== '')
    })
  expect(words.filter((word, nth) => words.indexOf(word) !== nth)).toEqual([])
})

const given = readFileSync(new URL('../../fixtures/occupation-codes.txt', import.meta.url), 'utf8')
test('keeps every code that was ever given, and has no newer one without a newer version', () => {
  const [version, ...codes] = given.trim().split('\n')
  expect(OCCUPATIONS.map(({ code }) => code)).toEqual(codes)
  expect(OCCUPATIONS_VERSION).toBe(version)
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
