import { ageOn, isNikIssue, parseNik } from '@naungan/rules/words'
import { getDistricts, getVillages } from 'idn-area-data'
import { beforeAll, expect, test } from 'vitest'
import { workersByDesa } from './desa-sizes.ts'
import { type Person, people } from './people.ts'
import type { Area, SeedSpec } from './seed-spec.ts'

const WORKERS = 12_000
let prefixes: Set<string>
let villages: Area[]
let spec: SeedSpec
let everyone: Person[]

beforeAll(async () => {
  prefixes = new Set((await getDistricts()).map(({ code }) => code.replaceAll('.', '')))
  villages = await getVillages()
  const desa = villages.filter(({ code }) => code.startsWith('35.24.'))
  spec = { seed: 7, workers: WORKERS, desa, on: '2026-10-31' }
  everyone = [...people(spec)]
})

const share = (of: readonly Person[], holds: (person: Person) => boolean): number =>
  of.filter(holds).length / of.length

const withinKabupaten = (kab: string): SeedSpec => ({
  ...spec,
  workers: 4000,
  desa: villages.filter(({ code }) => code.startsWith(`${kab}.`)),
})

test('the same seed gives the same people and another seed gives others', () => {
  expect([...people(spec)]).toEqual(everyone)
  const others = [...people({ ...spec, seed: 8 })]
  expect(others).toHaveLength(WORKERS)
  expect(others.map(({ nama }) => nama)).not.toEqual(everyone.map(({ nama }) => nama))
})

test('the order in which the desa are given changes nothing', () => {
  expect([...people({ ...spec, desa: [...spec.desa].reverse() })]).toEqual(everyone)
})

test('no two people share a NIK, whichever band they come from', () => {
  const bands = (['register', 'outside', 'sample'] as const).flatMap((band) => [...people(spec, band)])
  expect(new Set(bands.map(({ nik }) => nik)).size).toBe(3 * WORKERS)
})

test('every NIK agrees with the birth date, the sex and a kecamatan that exists', () => {
  for (const person of everyone) {
    const parsed = parseNik(person.nik)
    if (isNikIssue(parsed)) throw new Error(parsed)
    const [year, month, date] = person.tanggalLahir.split('-') as [string, string, string]
    expect(parsed.born).toBe(`${date}${month}${year.slice(2)}`)
    expect(parsed.jenisKelamin).toBe(person.jenisKelamin)
    expect(prefixes).toContain(parsed.prefix)
  }
})

test('serials stand in 9001 to 9499, so that a NIK of the register is plainly invented', () => {
  expect(everyone.every(({ nik }) => nik.slice(12) >= '9001' && nik.slice(12) <= '9499')).toBe(true)
})

test('a few percent were first registered elsewhere', () => {
  const elsewhere = share(
    everyone,
    ({ nik, desa }) => nik.slice(0, 6) !== desa.slice(0, 8).replaceAll('.', ''),
  )
  expect(elsewhere).toBeGreaterThan(0.03)
  expect(elsewhere).toBeLessThan(0.06)
})

test('workers are 17 to 64 years old on the day, the edges included', () => {
  const ages = new Set(everyone.map(({ tanggalLahir }) => ageOn(tanggalLahir, spec.on)))
  expect(Math.min(...ages)).toBe(17)
  expect(Math.max(...ages)).toBe(64)
})

test('four in ten people of Lamongan bear a single name', () => {
  const single = share(everyone, ({ nama }) => !nama.replace(/^Hj?\. |, S\.Pd.*$/g, '').includes(' '))
  expect(single).toBeGreaterThan(0.36)
  expect(single).toBeLessThan(0.44)
})

test('names belong to the region', () => {
  const lombok = [...people(withinKabupaten('52.03'))]
  const lampung = [...people(withinKabupaten('18.07'))]
  const named = (of: Person[], words: string[]) =>
    share(of, ({ nama }) => words.includes(nama.split(' ')[0] ?? ''))
  expect(named(lombok, ['Lalu', 'Baiq', 'Inaq', 'Amaq'])).toBeGreaterThan(0.1)
  expect(named(everyone, ['Lalu', 'Baiq', 'Inaq', 'Amaq'])).toBe(0)
  expect(named(lampung, ['Raden', 'Sutan', 'Minak', 'Ratu', 'Cik'])).toBeGreaterThan(0.01)
  expect(named(everyone, ['Moh.', 'Siti', 'St.'])).toBeGreaterThan(0.05)
})

test('fishers live on the coast and not in the forest', () => {
  const fishersOf = (kecamatan: string) =>
    share(
      everyone.filter(({ desa }) => desa.startsWith(kecamatan)),
      ({ pekerjaanCode }) => pekerjaanCode === 11 || pekerjaanCode === 21,
    )
  expect(fishersOf('35.24.07')).toBeGreaterThan(0.15)
  expect(fishersOf('35.24.11')).toBe(0)
})

test('nobody who cannot take part is made up: no civil servant, soldier, police officer, pupil', () => {
  expect(everyone.every(({ pekerjaanCode }) => pekerjaanCode > 7)).toBe(true)
})

test('phones carry a prefix that no operator has', () => {
  expect(everyone.every(({ hp }) => hp === '' || /^0810\d{8}$/.test(hp))).toBe(true)
})

test('the sizes of the desa add up to the workers and differ widely', () => {
  const sizes = [...workersByDesa(spec).values()]
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(WORKERS)
  expect(Math.max(...sizes)).toBeGreaterThan(4 * Math.min(...sizes))
})
