import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { placeInBook } from '@naungan/rules/sheet'
import { type CellObject, read as readBook, write } from '@e965/xlsx'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookBytes, type SeedRow } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import {
  chooseImportSheet,
  downloadRejected,
  downloadReturned,
  mapImport,
  mendImportRow,
  undoImport,
} from './imports.api.ts'
import { readWorker, readWorkers } from './register.api.ts'
import { LAMONGAN, nikOf, OPERATOR, PACIRAN, read, register, rowsOf, see, take } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA']
const person = (serial: number, nama: string, born = '17-05-1985'): SeedRow => [
  nikOf(serial),
  nama,
  born,
  'L',
  PACIRAN,
]

/** Three hamlets: one with a title above its headings, one whose last person stands in the first sheet already. */
const HAMLETS: Parameters<typeof bookBytes>[0] = [
  ['Krajan', [HEADINGS, person(9101, 'Rekaan Gambret'), person(9102, 'Rekaan Sudrun')]],
  ['Kesambi', [['DAFTAR PEKERJA DUSUN KESAMBI'], [], HEADINGS, person(9103, 'Rekaan Jumprit')]],
  ['Petunjuk', [['Dibuat oleh petugas'], ['Isi semua kolom']]],
  ['Mlati', [HEADINGS, ['123', 'Rekaan Plonco', '17-05-1985', 'L', PACIRAN], person(9101, 'Rekaan Gambret')]],
]

const together = async (id: string, sheet = 'Krajan'): Promise<void> => {
  await t.call(chooseImportSheet, OPERATOR, { id, sheet, all: true })
  await t.runJobs(workersJobs)
}
const readAll = async (book = HAMLETS, kind: 'xlsx' | 'ods' = 'xlsx'): Promise<string> => {
  const id = await read(t, bookBytes(book, kind), { name: `rekaan.${kind}` })
  await together(id, book[0]![0])
  return id
}
const placesOf = async (id: string, filter: object = {}) => {
  const names = (await see(t, id)).sheets.map(({ name }) => name)
  const rows = await rowsOf(t, id, filter)
  return rows.map(({ row, name }) => [placeInBook(names, row), name])
}
const returned = async (id: string): Promise<Buffer> => {
  const file = (await t.call(downloadReturned, OPERATOR, { id })) as unknown as { body: Readable }
  return buffer(file.body)
}
const cellAt = (bytes: Buffer, sheet: string, ref: string): string =>
  String((readBook(bytes).Sheets[sheet]?.[ref] as CellObject | undefined)?.v ?? '')

test('sheets with the same headings are offered and read as one list, every row where it stands', async () => {
  const id = await read(t, bookBytes(HAMLETS, 'xlsx'), { name: 'rekaan.xlsx' })
  expect(await see(t, id)).toMatchObject({
    sheets: [{ name: 'Krajan', people: 2, rejected: 0 }],
    alikeSheets: ['Kesambi', 'Mlati'],
  })
  await together(id)
  const list = await see(t, id)
  expect(list).toMatchObject({
    state: 'ready',
    otherSheets: [],
    alikeSheets: [],
    funnel: { rows: 5, people: 5, passed: 3 },
    sheets: [
      { name: 'Krajan', people: 2, rejected: 0 },
      { name: 'Kesambi', people: 1, rejected: 0 },
      { name: 'Mlati', people: 2, rejected: 2 },
    ],
  })
  expect(await placesOf(id)).toEqual([
    [{ sheet: 'Krajan', row: 2 }, 'Rekaan Gambret'],
    [{ sheet: 'Krajan', row: 3 }, 'Rekaan Sudrun'],
    [{ sheet: 'Kesambi', row: 4 }, 'Rekaan Jumprit'],
    [{ sheet: 'Mlati', row: 2 }, 'Rekaan Plonco'],
    [{ sheet: 'Mlati', row: 3 }, 'Rekaan Gambret'],
  ])
})

test('the other sheets of the workbook, or one of them alone, are read again on request', async () => {
  const id = await readAll()
  await t.call(chooseImportSheet, OPERATOR, { id, sheet: 'Kesambi' })
  await t.runJobs(workersJobs)
  expect(await see(t, id)).toMatchObject({
    sheet: 'Kesambi',
    sheets: [{ people: 1 }],
    alikeSheets: ['Krajan', 'Mlati'],
  })
  await together(id, 'Kesambi')
  expect((await see(t, id)).sheets.map(({ name }) => name)).toEqual(['Krajan', 'Kesambi', 'Mlati'])
  for (const wrong of [
    { sheet: 'Krajan', all: true },
    { sheet: 'Petunjuk', all: true },
    { sheet: 'Petunjuk', all: false },
  ])
    await expect(t.call(chooseImportSheet, OPERATOR, { id, ...wrong })).rejects.toMatchObject({
      code: 'request.invalid',
    })
})

test('a row of a later sheet is mended, taken with the others, and its person says sheet and cell', async () => {
  const id = await readAll()
  const wrong = (await rowsOf(t, id, { issue: 'nik.length' }))[0]!
  const mended = await t.call(mendImportRow, OPERATOR, { id, row: wrong.row, nik: nikOf(9104) })
  expect(mended).toMatchObject({ row: wrong.row, verdict: 'ok', effect: 'new' })
  await take(t, id)
  expect((await register(t)).map(({ name }) => name)).toEqual([
    'Rekaan Gambret',
    'Rekaan Jumprit',
    'Rekaan Plonco',
    'Rekaan Sudrun',
  ])
  const { workers } = await t.call(readWorkers, OPERATOR, { area: LAMONGAN, q: 'Jumprit' })
  const found = await t.call(readWorker, OPERATOR, { kab: LAMONGAN, id: workers[0]!.id })
  expect(found.provenance['name']).toMatchObject({ sheet: 'Kesambi', row: 4, column: 'B' })
  expect(found.sources).toMatchObject([{ sheet: 'Kesambi', row: 4 }])
  expect(await t.call(undoImport, OPERATOR, { id })).toEqual({ removed: 4, restored: 0 })
  expect(await register(t)).toEqual([])
})

test.each(['xlsx', 'ods'] as const)('every sheet of a %s comes back with its own reasons', async (kind) => {
  const id = await readAll(HAMLETS, kind)
  const bytes = await returned(id)
  expect(readBook(bytes).SheetNames).toEqual(['Krajan', 'Kesambi', 'Petunjuk', 'Mlati'])
  expect([cellAt(bytes, 'Krajan', 'F1'), cellAt(bytes, 'Krajan', 'F2')]).toEqual(['Alasan', 'Diterima'])
  expect([cellAt(bytes, 'Kesambi', 'F3'), cellAt(bytes, 'Kesambi', 'F4')]).toEqual(['Alasan', 'Diterima'])
  expect(cellAt(bytes, 'Petunjuk', 'B1')).toBe('')
  expect(cellAt(bytes, 'Mlati', 'F2')).toMatch(/^Ditolak: NIK ini bukan 16 angka/)
  expect(cellAt(bytes, 'Mlati', 'F3')).toMatch(/Lihat baris 2 di lembar Krajan\.$/)
  const noted = readBook(bytes).Sheets['Mlati']!['A2'] as CellObject
  expect(noted.c?.[0]?.t).toContain('bukan 16 angka')
})

test('the mended copy of several sheets is read from all of them without being asked again', async () => {
  const id = await readAll()
  await take(t, id)
  const book = readBook(await returned(id), { cellStyles: true, bookFiles: true })
  const mlati = book.Sheets['Mlati']!
  mlati['A2'] = { t: 's', v: nikOf(9104), w: nikOf(9104) }
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', Props: {} } as never) as Buffer
  const copy = await read(t, bytes, { name: 'rekaan-diperiksa.xlsx' })
  expect(await see(t, copy)).toMatchObject({
    state: 'ready',
    mends: { id },
    sheets: [{ name: 'Krajan' }, { name: 'Kesambi' }, { name: 'Mlati' }],
    effects: { new: 1, same: 3 },
  })
})

test('the rejected rows of several sheets name their sheet', async () => {
  const id = await readAll()
  const file = (await t.call(downloadRejected, OPERATOR, { id })) as unknown as { body: Buffer | Readable }
  const lines = String(Buffer.isBuffer(file.body) ? file.body : file.body).split('\r\n')
  expect(lines[0]).toContain('Lembar;Baris;')
  expect(lines[1]).toMatch(/^Mlati;2;/)
})

test('what is missing is said once for all sheets, and each has its own order of day and month', async () => {
  const headings = ['NIK', 'NAMA', 'TGL LAHIR']
  const dated = (serial: number, born: string): SeedRow => [nikOf(serial), `Rekaan ${serial}`, born]
  const book: Parameters<typeof bookBytes>[0] = [
    ['Satu', [headings, dated(9111, '17/05/1985'), dated(9112, '05/06/1985')]],
    ['Dua', [headings, dated(9113, '05/17/1985'), dated(9114, '06/05/1985')]],
  ]
  const id = await read(t, bookBytes(book, 'xlsx'), { name: 'rekaan.xlsx' })
  expect(await see(t, id)).toMatchObject({ state: 'unmapped', missing: ['desa'], alikeSheets: ['Dua'] })
  await together(id, 'Satu')
  expect(await see(t, id)).toMatchObject({ state: 'unmapped', sheets: [{ name: 'Satu' }, { name: 'Dua' }] })
  await t.call(mapImport, OPERATOR, { id, mapping: {}, desa: PACIRAN })
  await t.runJobs(workersJobs)
  const rows = await rowsOf(t, id)
  expect(rows.map(({ birthDate }) => birthDate)).toEqual([
    '1985-05-17',
    '1985-06-05',
    '1985-05-17',
    '1985-06-05',
  ])
  expect((await see(t, id)).verdicts.rejected).toBe(0)
})

test('a workbook with a sheet for each desa puts the people of each where its sheet says', async () => {
  const headings = ['NIK', 'NAMA', 'TGL LAHIR']
  const one = (serial: number): SeedRow => [nikOf(serial), `Rekaan ${serial}`, '17-05-1985']
  const book: Parameters<typeof bookBytes>[0] = [
    ['Kranji', [headings, one(9121)]],
    ['2. Desa Weru', [headings, one(9122)]],
  ]
  const id = await read(t, bookBytes(book, 'xlsx'), { name: 'paciran.xlsx', area: '35.24.14' })
  await together(id, 'Kranji')
  const list = await see(t, id)
  expect(list).toMatchObject({ state: 'ready', forensics: [{ code: 'sheet.desa_of_title', count: 2 }] })
  expect((await rowsOf(t, id)).map(({ desaName }) => desaName)).toEqual(['Kranji', 'Weru'])
})
