import { createHash } from 'node:crypto'
import { read, utils } from '@e965/xlsx'
import { getDistricts, getVillages } from 'idn-area-data'
import { parse } from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { outsidePeople } from './bpjs-lists.ts'
import { OPENSID_COLUMNS, openSidExport } from './opensid-export.ts'
import { openSidSample } from './opensid-sample.ts'
import { people } from './people.ts'
import { xlsxBytes } from './sheet-bytes.ts'
import { DEFECTS } from './worker-defects.ts'
import { workerFiles, type WorkerFile, type WorkerFilesSpec } from './worker-files.ts'

let spec: WorkerFilesSpec
let files: WorkerFile[]

beforeAll(async () => {
  const ofLamongan = ({ code }: { code: string }) => code.startsWith('35.24.')
  const desa = (await getVillages()).filter(ofLamongan)
  const kecamatan = (await getDistricts()).filter(ofLamongan)
  spec = { seed: 7, workers: 9000, desa, kecamatan, on: '2026-10-31', format: 'csv' }
  files = [...workerFiles(spec)]
})

const hashOf = (written: readonly WorkerFile[]): string => {
  const hash = createHash('sha256')
  for (const { bytes } of written) hash.update(bytes)
  return hash.digest('hex')
}
const linesOf = (file: WorkerFile): string[][] =>
  parse<string[]>(file.bytes.toString('utf8'), { skipEmptyLines: true }).data
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const nikColumn = (headings: readonly string[]): number =>
  headings.findIndex((heading) => /NIK|KTP/.test(heading))

test('the same seed writes the same bytes, as CSV and as xlsx', () => {
  expect(hashOf([...workerFiles(spec)])).toBe(hashOf(files))
  const small = { ...spec, workers: 600, format: 'xlsx' as const }
  expect(hashOf([...workerFiles(small)])).toBe(hashOf([...workerFiles(small)]))
})

test('there is one file a kecamatan, and each says that it is invented', () => {
  expect(files).toHaveLength(27)
  expect(sum(files.map((file) => file.people))).toBe(9000)
  for (const file of files) {
    expect(file.name).toContain('rekaan')
    expect(linesOf(file)[0]?.[0]).toContain('DATA REKAAN')
  }
})

test('a file holds as many rows as it says: its people and the rows that repeat one', () => {
  for (const file of files) {
    expect(linesOf(file)).toHaveLength(file.rows + 2)
    expect(file.rows - file.people).toBe(file.defects['row.duplicate'])
  }
})

test('about four percent of the rows are spoilt, each kind somewhere', () => {
  const planted = DEFECTS.map((defect) => sum(files.map((file) => file.defects[defect])))
  expect(Math.min(...planted)).toBeGreaterThan(0)
  expect(sum(planted) / 9000).toBeGreaterThan(0.033)
  expect(sum(planted) / 9000).toBeLessThan(0.047)
})

test('without defects every NIK of the files is the NIK of a made-up person', () => {
  const niks = new Set([...people(spec)].map(({ nik }) => nik))
  for (const file of workerFiles({ ...spec, defectRate: 0 })) {
    const [, headings, ...rows] = linesOf(file) as [string[], string[], ...string[][]]
    const at = nikColumn(headings)
    expect(rows.every((row) => niks.delete(row[at] ?? ''))).toBe(true)
  }
  expect(niks.size).toBe(0)
})

test('offices write their lists each in its own way', () => {
  const headings = new Set(files.map((file) => linesOf(file)[1]?.join('|')))
  expect(headings.size).toBeGreaterThan(15)
})

test('an xlsx file keeps a numeric NIK as a number that lost its last digit', () => {
  const [file] = [...workerFiles({ ...spec, workers: 3000, format: 'xlsx', defectRate: 0.5 })] as [WorkerFile]
  const book = read(file.bytes, { type: 'buffer' })
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets['DATA REKAAN']!, { header: 1, raw: true })
  const at = nikColumn(rows[1] as string[])
  const numbers = rows
    .slice(2)
    .map((row) => row[at])
    .filter((cell) => typeof cell === 'number')
  expect(numbers).toHaveLength(file.defects['nik.numeric'])
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers.every((nik) => nik % 10 === 0 && String(nik).length === 16)).toBe(true)
})

test('an OpenSID export has 43 columns, codes instead of words, and no village code', () => {
  const code = '35.24.14.2003'
  const ofDesa = [...people(spec)].filter(({ desa }) => desa === code)
  const [headings, ...rows] = openSidExport(ofDesa, spec.on)
  expect(headings).toHaveLength(43)
  expect(rows).toHaveLength(ofDesa.length)
  expect(rows.every((row) => row.length === 43 && /^[12]$/.test(row[7] ?? ''))).toBe(true)
  expect(JSON.stringify(rows)).not.toContain(code)
  const book = read(xlsxBytes([headings ?? [], ...rows], 'Data Penduduk'), { type: 'buffer' })
  expect(utils.sheet_to_json(book.Sheets['Data Penduduk']!)).toHaveLength(ofDesa.length)
})

test('the sample export brings the insured people of the desa, newcomers, and two rows to mend', () => {
  const code = '35.24.14.2003'
  const [, ...rows] = openSidSample(spec, code)
  const column = (name: string) => rows.map((row) => row[OPENSID_COLUMNS.indexOf(name)] ?? '')
  const insured = [...outsidePeople(spec)].filter(({ desa }) => desa === code).map(({ nik }) => nik)
  const registered = new Set([...people(spec)].map(({ nik }) => nik))
  expect(column('nik').slice(0, insured.length)).toEqual(insured)
  expect(column('nik').some((nik) => registered.has(nik))).toBe(false)
  expect(column('nik').filter((nik) => nik.length === 15)).toHaveLength(1)
  expect(column('tanggallahir').filter((day) => day.endsWith('-02-31'))).toHaveLength(1)
})
