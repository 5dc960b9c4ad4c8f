import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { read as readBook, utils, type WorkSheet, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvBytes, type SeedRow, xlsxBytes } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { downloadReturned, mapImport, mendImportRow } from './imports.api.ts'
import { decideImportPair, readPairs } from './pairs.api.ts'
import {
  csvOf,
  LAMONGAN,
  nikOf,
  OPERATOR,
  PACIRAN,
  personRow,
  read,
  rowsOf,
  see,
  take,
  upload,
} from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'PEKERJAAN', 'ALAMAT']
const RED = 'FCEBE8'
const BLUE = 'EDF2FA'

const listOf = (rows: readonly SeedRow[]): Buffer =>
  xlsxBytes([['DAFTAR PEKERJA'], [], HEADINGS, ...rows], 'Data')

const returned = async (id: string, actor = OPERATOR): Promise<{ name: string; bytes: Buffer }> => {
  const file = (await t.call(downloadReturned, actor, { id })) as unknown as { name: string; body: Readable }
  return { name: file.name, bytes: await buffer(file.body) }
}

type Seen = { v?: unknown; s?: { fgColor?: { rgb?: string } }; c?: { t: string }[] }

const sheetOf = (bytes: Buffer): WorkSheet => {
  const book = readBook(bytes, { cellStyles: true })
  return book.Sheets[book.SheetNames[0]!]!
}
const cellAt = (bytes: Buffer, ref: string): Seen => (sheetOf(bytes)[ref] ?? {}) as Seen
const reasons = (bytes: Buffer): unknown[] =>
  utils.sheet_to_json<Record<string, unknown>>(sheetOf(bytes), { range: 2 }).map((row) => row['Alasan'])

/** Types into cells of a workbook as a sender would, and saves it. */
const typed = (bytes: Buffer, cells: Record<string, string>): Buffer => {
  const book = readBook(bytes, { cellStyles: true, bookFiles: true })
  const sheet = book.Sheets[book.SheetNames[0]!]!
  for (const [ref, text] of Object.entries(cells)) sheet[ref] = { ...sheet[ref], t: 's', v: text, w: text }
  return write(book, { type: 'buffer', bookType: 'xlsx', Props: {} } as never) as Buffer
}

test('the same workbook comes back with its wrong cells coloured, explained, and a reason for each row', async () => {
  const people = [
    personRow({ serial: 6101 }),
    personRow({ serial: 6102, nik: '35241417058561' }),
    personRow({ serial: 6103, pekerjaan: 'pawang hujan' }),
  ]
  const id = await read(t, listOf(people), { name: 'Data Sugio.xlsx' })
  const { name, bytes } = await returned(id)
  expect(name).toBe('Data Sugio-diperiksa.xlsx')
  expect(cellAt(bytes, 'A1').v).toBe('DAFTAR PEKERJA')
  expect(cellAt(bytes, 'H3').v).toBe('Alasan')
  expect(cellAt(bytes, 'A4').v).toBe(nikOf(6101))
  expect(cellAt(bytes, 'A5').s?.fgColor?.rgb).toBe(RED)
  expect(cellAt(bytes, 'A5').c?.[0]?.t).toContain('bukan 16 angka')
  expect(cellAt(bytes, 'F6').s?.fgColor?.rgb).toBe(BLUE)
  expect(cellAt(bytes, 'A6').c).toBeUndefined()
  const [first, second, third] = reasons(bytes)
  expect(first).toBe('Diterima')
  expect(second).toMatch(/^Ditolak: NIK ini bukan 16 angka/)
  expect(third).toMatch(/^Diterima dengan catatan: /)
})

test('the mended copy names the list it mends and takes only what changed', async () => {
  const people = [personRow({ serial: 6111 }), personRow({ serial: 6112, nik: '352414170585611' })]
  const id = await read(t, listOf(people), { name: 'desa.xlsx' })
  await take(t, id)
  const first = await returned(id)
  const copy = await read(t, typed(first.bytes, { A5: nikOf(6112) }), { name: first.name })
  const list = await see(t, copy)
  expect(list).toMatchObject({ state: 'ready', headerRow: 3, mends: { id, fileName: 'desa.xlsx' } })
  expect(list.columns.find(({ heading }) => heading === 'Alasan')?.field).toBeNull()
  expect((await rowsOf(t, copy)).map(({ effect }) => effect)).toEqual(['same', 'new'])
  await take(t, copy)
  const again = await returned(copy)
  expect(again.name).toBe('desa-diperiksa.xlsx')
  expect(reasons(again.bytes)).toEqual(['Diterima, sudah ada di register', 'Diterima'])
  expect(cellAt(again.bytes, 'A5').s?.fgColor?.rgb).not.toBe(RED)
  expect(cellAt(again.bytes, 'A5').c).toBeUndefined()
  expect(cellAt(again.bytes, 'I3').v).toBeUndefined()
})

test('a list that mends nothing, or what nobody here can see, names nothing', async () => {
  const id = await read(t, csvOf([{ serial: 6121 }]))
  expect((await see(t, id)).mends).toBeNull()
  const wide = await returned(await read(t, listOf([personRow({ serial: 6122 })])))
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.14' })
  const own = await read(t, wide.bytes, { area: '35.24.14', actor: camat })
  expect((await see(t, own, camat)).mends).toBeNull()
})

test('a CSV comes back as a workbook whose NIKs keep their digits', async () => {
  const id = await read(t, csvOf([{ serial: 6131 }, { serial: 6132, nama: '' }]), { name: 'desa.csv' })
  const { name, bytes } = await returned(id)
  expect(name).toBe('desa-diperiksa.xlsx')
  expect(cellAt(bytes, 'A2')).toMatchObject({ t: 's', v: nikOf(6131) })
  expect(cellAt(bytes, 'B3').c?.[0]?.t).toContain('nama')
  expect(cellAt(bytes, 'H3').v).toMatch(/^Ditolak: /)
})

test('a row mended in the application says so', async () => {
  const id = await read(
    t,
    csvOf([
      { serial: 6141, nik: '123' },
      { serial: 6142, nik: '456' },
    ]),
  )
  await t.call(mendImportRow, OPERATOR, { id, row: 2, nik: nikOf(6141) })
  await t.call(mendImportRow, OPERATOR, { id, row: 3, nik: '45' })
  const { bytes } = await returned(id)
  expect(cellAt(bytes, 'H2').v).toBe('Sudah dibetulkan di Naungan: diterima')
  expect(cellAt(bytes, 'A2').c).toBeUndefined()
  expect(cellAt(bytes, 'H3').v).toMatch(/^Sudah dibetulkan di Naungan: ditolak: NIK ini bukan 16 angka/)
})

test('a row that was decided to be the person of another row says which', async () => {
  const id = await read(
    t,
    csvOf([
      { serial: 6161, nama: 'Muhammad Arifin' },
      { serial: 6162, nama: 'MOH. ARIFIN' },
    ]),
  )
  const { pairs } = await t.call(readPairs, OPERATOR, { id })
  expect(cellAt((await returned(id)).bytes, 'H3').v).toMatch(/^Ragu: /)
  const said = { pair: pairs[0]!.id, decision: 'same' as const, reason: 'Sudah ditanyakan ke desa' }
  await t.call(decideImportPair, OPERATOR, { id, ...said })
  const { bytes } = await returned(id)
  expect(cellAt(bytes, 'H2').v).toBe('Diterima')
  expect(cellAt(bytes, 'H3').v).toBe('Diputuskan sama dengan baris 2')
  expect(cellAt(bytes, 'B3').c).toBeUndefined()
})

test('what was said of the columns holds for the mended copy', async () => {
  const rows = [
    ['NIK', 'Nama', 'Kolom X'],
    [nikOf(6151), 'Rekaan Lima', PACIRAN],
  ]
  const id = await read(t, csvBytes(rows, ';'))
  await t.call(mapImport, OPERATOR, { id, mapping: { kodeDesa: 2 } })
  await t.runJobs(workersJobs)
  const copy = await read(t, (await returned(id)).bytes)
  expect(await see(t, copy)).toMatchObject({ state: 'ready', missing: [], effects: { new: 1 } })
})

test('a list that was not judged does not come back, nor to somebody of another area, and each return is in the trail', async () => {
  const id = await upload(t, csvOf([{ serial: 6161 }]))
  await expect(returned(id)).rejects.toMatchObject({ code: 'import.wrong_state' })
  await t.runJobs(workersJobs)
  const other = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
  await expect(returned(id, other)).rejects.toMatchObject({ code: 'import.unknown' })
  await returned(id)
  const { rows } = await t.pool.query(
    `select area, subject from audit.entry where action = 'import.return' and subject = $1`,
    [id],
  )
  expect(rows).toEqual([{ area: LAMONGAN, subject: id }])
})
