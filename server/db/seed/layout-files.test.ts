import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AreaFacts,
  householdReader,
  type ReadingPlan,
  type ReadWorkerRow,
  workerReader,
} from '@naungan/rules/sheet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nationalAreaFacts, openSheets, planSheets, type PlannedSheet } from '../../src/sheets/index.ts'
import { type LayoutFile, layoutFiles } from './layout-files.ts'

const ON = '2026-10-31'
const DESA = '35.24.14.2008'
const PLACE = { code: DESA, desa: 'KRANJI', kecamatan: 'PACIRAN', kabupaten: 'LAMONGAN' }
const FILES = layoutFiles({ seed: 7, workers: 60, desa: [{ code: DESA, name: 'Kranji' }], on: ON }, PLACE)
const folder = mkdtempSync(join(tmpdir(), 'layouts-'))
let areas: AreaFacts

beforeAll(async () => {
  areas = await nationalAreaFacts()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Without a desa first, as a list comes; with one when the plan asks for it. */
async function planOf({ name, bytes }: LayoutFile): Promise<PlannedSheet & { asked: readonly string[] }> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const near = { areas, area: '35.24' }
  const [first] = await planSheets(await openSheets(path, { name }), near)
  const asked = first!.plan.missing
  if (asked.length === 0) return { ...first!, asked }
  const [again] = await planSheets(await openSheets(path, { name }), { ...near, desa: DESA })
  return { ...again!, asked }
}

async function readAll<T>({ sheet }: PlannedSheet, read: (row: never) => T | null | 'end'): Promise<T[]> {
  const reads: T[] = []
  for await (const row of sheet.rows()) {
    const one = read(row as never)
    if (one === 'end') break
    if (one !== null) reads.push(one)
  }
  return reads
}

const lost = (issues: readonly string[]): boolean =>
  issues.some((code) => /length|scientific|rounded/.test(code))

/** What was read of a person, in so far as the layout holds it. */
const saidOf = ({ at, families }: ReadingPlan, { worker }: ReadWorkerRow) => ({
  nik: worker.nik,
  nama: at.nama === undefined ? null : worker.nama.toUpperCase(),
  born: at.tanggalLahir === undefined ? null : worker.tanggalLahir,
  sex: at.jenisKelamin === undefined ? null : worker.jenisKelamin,
  kk: at.kk === undefined && !families ? null : worker.kk,
  desa: worker.desa,
})

const meantBy = ({ at, families, desa }: ReadingPlan, file: LayoutFile, nth: number) => {
  const { person, nama, born, issues } = file.listed[nth]!
  const placed = desa !== null || at.desa !== undefined || at.kodeDesa !== undefined
  return {
    nik: at.nik === undefined || lost(issues) ? null : person.nik,
    nama: at.nama === undefined ? null : nama.toUpperCase(),
    born: at.tanggalLahir === undefined || born.endsWith('02-30') ? null : born,
    sex: at.jenisKelamin === undefined ? null : person.jenisKelamin,
    kk: at.kk === undefined && !families ? null : person.kk,
    desa: placed ? DESA : null,
  }
}

const ASKS_FOR_DESA = [
  'opensid_penduduk',
  'opensid_bantuan_peserta',
  'opensid_suplemen',
  'regsosek2022_anggota',
  'sipp_tk_baru',
  'sipp_tk_baru_v2_32col',
  'sipp_tk_lanjutan',
  'sipp_upah',
]

describe.each(FILES.map((file) => [file.name, file] as const))('%s', (_, file) => {
  test('is known by name, asks for nothing but the desa, and is read row by row as it was written', async () => {
    const planned = await planOf(file)
    expect(planned.plan).toMatchObject({ layout: file.layout, missing: [] })
    expect(planned.asked).toEqual(ASKS_FOR_DESA.includes(file.layout) ? ['desa'] : [])
    expect(JSON.parse(JSON.stringify(planned.plan))).toEqual(planned.plan)
    const facts = { areas, onDay: ON, scope: '35.24' } as const
    const reader =
      planned.plan.kind === 'households'
        ? householdReader(planned.plan, facts)
        : workerReader(planned.plan, facts)
    const reads = await readAll(planned, reader.read as (row: never) => ReadWorkerRow | null | 'end')
    const found = reads.map(({ issues }) => issues.map(({ code }) => code).sort())
    expect(found).toEqual(file.planted.map((codes) => [...codes].sort()))
    const people = planned.plan.kind === 'people' ? reads : []
    expect(people.map((read) => saidOf(planned.plan, read))).toEqual(
      people.map((_, nth) => meantBy(planned.plan, file, nth)),
    )
  })
})

test('every layout that is known has a file', () => {
  expect(new Set(FILES.map(({ layout }) => layout)).size).toBe(21)
})
