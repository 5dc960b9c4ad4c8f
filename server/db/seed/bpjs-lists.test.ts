import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monthsFrom } from '@naungan/rules/words'
import { getVillages } from 'idn-area-data'
import { parse } from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type BpjsListsSpec,
  type Member,
  members,
  writeBpjsLists,
  type WrittenBpjsList,
} from './bpjs-lists.ts'
import { people } from './people.ts'

const WORKERS = 12_000
let folder: string
let spec: BpjsListsSpec
let everyMember: Member[]
let lists: WrittenBpjsList[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rekaan-'))
  const desa = (await getVillages()).filter(({ code }) => code.startsWith('35.24.'))
  spec = { seed: 7, workers: WORKERS, desa, on: '2026-10-31', until: '2026-10' }
  everyMember = [...members(spec)]
  lists = writeBpjsLists(spec, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const listOf = (month: string): WrittenBpjsList => {
  const found = lists.find((list) => list.month === month)
  if (!found) throw new Error(`no list of ${month}`)
  return found
}
const hashOf = (written: readonly WrittenBpjsList[]): string => {
  const hash = createHash('sha256')
  for (const { path } of written) hash.update(readFileSync(path))
  return hash.digest('hex')
}
const rowsOf = ({ path }: WrittenBpjsList): Record<string, string>[] =>
  parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
const coverageOf = (kecamatan: string): number => {
  const lives = (desa: string) => desa.startsWith(kecamatan)
  const workers = [...people(spec)].filter(({ desa }) => lives(desa)).length
  return everyMember.filter(({ listed, person }) => listed && lives(person.desa)).length / workers
}

test('the same seed writes the same bytes', () => {
  const again = mkdtempSync(join(folder, 'again-'))
  expect(hashOf(writeBpjsLists(spec, again))).toBe(hashOf(lists))
})

test('thirteen lists end with the month asked for', () => {
  expect(lists.map(({ month }) => month)).toEqual(monthsFrom('2025-10', '2026-10'))
  expect(lists).toHaveLength(13)
})

test('a list holds the rows and the active members that it reports', () => {
  const list = listOf('2026-01')
  const rows = rowsOf(list)
  expect(rows).toHaveLength(list.rows)
  expect(rows.filter(({ STATUS }) => STATUS === 'AKTIF')).toHaveLength(list.active)
  expect(rows.every(({ PERIODE }) => PERIODE === '2026-01')).toBe(true)
  expect(Object.keys(rows[0] ?? {}).join()).toBe(
    'NIK,KPJ,NAMA,TGL LAHIR,SEGMEN,PROGRAM,PERIODE,STATUS,PEMBAYAR,KODE DESA',
  )
})

test('coverage grows in autumn, falls in January and ends the year higher than it began', () => {
  const active = (month: string) => listOf(month).active
  expect(active('2025-12')).toBeGreaterThan(active('2025-10'))
  expect(active('2026-01') / active('2025-12')).toBeLessThan(0.9)
  expect(active('2026-01') / active('2025-12')).toBeGreaterThan(0.78)
  expect(active('2026-10')).toBeGreaterThan(active('2025-12'))
})

test('about a third of the registered workers are covered', () => {
  expect(listOf('2025-10').activeListed / WORKERS).toBeGreaterThan(0.26)
  expect(listOf('2026-10').activeListed / WORKERS).toBeLessThan(0.39)
})

test('only those whom the year budget of the kabupaten pays fall out in January', () => {
  const january = 3
  const fallen = everyMember.filter(
    ({ year }) => year[january - 1] === 'AKTIF' && year[january] === 'NONAKTIF',
  )
  const unpaid = fallen.filter(({ pembayar }) => pembayar !== 'APBD Kabupaten')
  expect(unpaid.length / fallen.length).toBeLessThan(0.03)
  expect(unpaid.every(({ pembayar }) => pembayar === 'Mandiri')).toBe(true)
})

test('about 15 percent of the members stand in no worker list', () => {
  const registered = new Set([...people(spec)].map(({ nik }) => nik))
  const outside = everyMember.filter(({ person }) => !registered.has(person.nik))
  expect(outside.length / everyMember.length).toBeGreaterThan(0.13)
  expect(outside.length / everyMember.length).toBeLessThan(0.17)
  expect(outside.every(({ listed }) => !listed)).toBe(true)
})

test('north coast and town stand far above the southern forest', () => {
  expect(coverageOf('35.24.14')).toBeGreaterThan(1.4 * coverageOf('35.24.11'))
  expect(coverageOf('35.24.22')).toBeGreaterThan(1.4 * coverageOf('35.24.04'))
})

test('a card number belongs to one member, and the member keeps it all year', () => {
  const cards = new Map<string, string>()
  for (const list of lists)
    for (const { KPJ = '', NIK = '' } of rowsOf(list)) {
      expect(KPJ).toMatch(/^99\d{9}$/)
      expect(cards.get(KPJ) ?? NIK).toBe(NIK)
      cards.set(KPJ, NIK)
    }
  expect(cards.size).toBe(everyMember.filter(({ year }) => year.some(Boolean)).length)
})

test('some rows lack the desa code', () => {
  const rows = rowsOf(listOf('2026-10'))
  const without = rows.filter((row) => row['KODE DESA'] === '').length / rows.length
  expect(without).toBeGreaterThan(0.05)
  expect(without).toBeLessThan(0.25)
})
