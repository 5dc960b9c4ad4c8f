import {
  areaFacts,
  type Cell,
  planReading,
  type ReadWorkerRow,
  type SheetRow,
  workerReader,
} from '@naungan/rules/sheet'
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'
import { parse } from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import type { Area } from './seed-spec.ts'
import { type Defect, noDefects } from './worker-defects.ts'
import { workerFiles, type WorkerFile } from './worker-files.ts'

const ON = '2026-10-31'
let areas: Area[]
let planted: Record<Defect, number>
let reads: ReadWorkerRow[]

const cellOf = (text: string): Cell => (text === '' ? { kind: 'empty', text } : { kind: 'text', text })
const rowsOf = (file: WorkerFile): SheetRow[] =>
  parse<string[]>(file.bytes.toString('utf8')).data.map((row, above) => ({
    row: above + 1,
    cells: row.map(cellOf),
  }))

beforeAll(async () => {
  const all = [getProvinces(), getRegencies(), getDistricts(), getVillages()]
  areas = (await Promise.all(all)).flat()
  const ofLamongan = areas.filter(({ code }) => code.startsWith('35.24.'))
  const desa = ofLamongan.filter(({ code }) => code.length === 13)
  const kecamatan = ofLamongan.filter(({ code }) => code.length === 8)
  const files = [...workerFiles({ seed: 7, workers: 6000, desa, kecamatan, on: ON, format: 'csv' })]
  planted = noDefects()
  for (const { defects } of files)
    for (const [defect, count] of Object.entries(defects)) planted[defect as Defect] += count
  const facts = { areas: areaFacts(areas), onDay: ON } as const
  reads = files.flatMap((file) => {
    const rows = rowsOf(file)
    const reader = workerReader(planReading(rows.slice(0, 200)), facts)
    return rows.map((row) => reader.read(row)).filter((read) => read !== null && read !== 'end')
  })
})

test('the reader finds every person of the files', () => {
  expect(reads).toHaveLength(6000 + planted['row.duplicate'])
})

test('the reader finds the defects that were planted, as many, and nothing else', () => {
  const found: Record<string, number> = {}
  for (const { code } of reads.flatMap(({ issues }) => issues)) found[code] = (found[code] ?? 0) + 1
  expect(found).toEqual({
    'nik.length': planted['nik.15_digits'],
    'nik.scientific': planted['nik.scientific'],
    'nik.missing': planted['nik.missing'],
    'nik.duplicate_in_file': planted['row.duplicate'],
    'nama.deceased_mark': planted['nama.deceased_mark'],
    'pekerjaan.unknown': planted['pekerjaan.unknown'],
    'tanggal_lahir.impossible': planted['tanggal_lahir.impossible'],
    'umur.above_maximum': planted['umur.above_maximum'],
  })
})
