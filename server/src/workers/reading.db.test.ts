import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPENSID_COLUMNS } from '../../db/seed/opensid-export.ts'
import { csvBytes, xlsxBytes } from '../../db/seed/sheet-bytes.ts'
import { officer, makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { cancelImport, downloadRejected, mapImport, readImportRows, readImports } from './imports.api.ts'
import { csvOf, PACIRAN, LAMONGAN, nikOf, OPERATOR, read, rowsOf, see, take, upload } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const openSidRow = (cells: Record<string, string>): string[] =>
  OPENSID_COLUMNS.map((column) => cells[column] ?? '')

test('an OpenSID export of a desa is read with the desa that was given', async () => {
  const person = {
    nama: 'REKAAN SATU',
    nik: nikOf(9101),
    sex: '1',
    tanggallahir: '1985-05-17',
    pekerjaan_id: '20',
    status_dasar: '1',
  }
  const bytes = xlsxBytes([[...OPENSID_COLUMNS], openSidRow(person)], 'penduduk')
  const id = await read(t, bytes, { name: 'penduduk.xlsx', area: '35.24.14', desa: PACIRAN })
  const list = await see(t, id)
  expect(list).toMatchObject({ state: 'ready', layout: 'opensid_penduduk', headerRow: 1, missing: [] })
  expect(list.effects).toEqual({ new: 1, updated: 0, same: 0, doubtful: 0 })
  const [row] = await rowsOf(t, id)
  expect(row).toMatchObject({
    row: 2,
    desa: PACIRAN,
    desaName: 'Paciran',
    sex: 'L',
    birthDate: '1985-05-17',
    verdict: 'ok',
  })
})

test('a list uploaded for a desa needs no column of desa', async () => {
  const bytes = csvBytes(
    [
      ['NIK', 'Nama'],
      [nikOf(9111), 'Rekaan Dua'],
    ],
    ',',
  )
  const list = await see(t, await read(t, bytes, { area: PACIRAN }))
  expect(list).toMatchObject({ state: 'ready', effects: { new: 1 } })
})

test('dates far down decide how those above are read', async () => {
  const sampled = Array.from({ length: 5000 }, (_, n) => ({ serial: 2000 + n, lahir: '05-05-85' }))
  const people = [{ serial: 1001, lahir: '03/04/85' }, ...sampled]
  const id = await read(t, csvOf([...people, { serial: 1002, lahir: '05/17/85' }]))
  expect(await see(t, id)).toMatchObject({ state: 'ready', funnel: { people: 5002 } })
  expect((await rowsOf(t, id, { limit: 1 }))[0]).toMatchObject({ birthDate: '1985-03-04' })
})

test('each wrong cell is counted, filtered and shown masked', async () => {
  const id = await read(
    t,
    csvOf([
      { serial: 9201 },
      { serial: 9202, nik: '35241417058592' },
      { serial: 9203, pekerjaan: 'pawang hujan' },
      { serial: 9201, nama: 'Rekaan Kembar' },
      { serial: 9205, desa: '35.25.01.2001' },
    ]),
  )
  const list = await see(t, id)
  expect(list.funnel).toEqual({ rows: 5, people: 5, passed: 2, clear: 1, doubtful: 0, changes: 2 })
  expect(list.verdicts).toEqual({ ok: 1, warned: 1, rejected: 3 })
  expect(Object.fromEntries(list.issues.map(({ code, count }) => [code, count]))).toEqual({
    'nik.length': 1,
    'nik.duplicate_in_file': 1,
    'pekerjaan.unknown': 1,
    'desa.outside_scope': 1,
  })
  const short = await rowsOf(t, id, { issue: 'nik.length' })
  expect(short).toHaveLength(1)
  expect(short[0]?.issues[0]?.seen).not.toContain('17058592')
  const [twice] = await rowsOf(t, id, { issue: 'nik.duplicate_in_file' })
  expect(twice?.issues[0]).toMatchObject({ firstRow: 2, seen: '3524 14•• •••• 9201' })
  expect((await rowsOf(t, id, { verdict: 'ok' })).map((row) => row.nik)).toEqual(['3524 14•• •••• 9201'])
  expect(await rowsOf(t, id, { effect: 'new', after: 2, limit: 1 })).toHaveLength(1)
  expect((await t.call(readImportRows, OPERATOR, { id, verdict: 'rejected', limit: 1 })).total).toBe(3)
})

test('no answer and no stored open column holds a NIK', async () => {
  const id = await read(t, csvOf([{ serial: 9211 }, { serial: 9212, lahir: '1985-02-31' }]))
  expect(JSON.stringify(await rowsOf(t, id))).not.toMatch(/\d{16}/)
  const { rows } = await t.pool.query(
    'select r::text as text from workers.import_row r where import_id = $1',
    [id],
  )
  expect(rows.map((row) => row.text).join()).not.toContain(nikOf(9211))
})

test('rejected rows are downloaded with row, name and reason, harmless to a spreadsheet', async () => {
  const id = await read(t, csvOf([{ serial: 9221, nama: '=1+1 Rekaan', nik: '123' }]), { name: 'desa.csv' })
  const file = await t.call(downloadRejected, OPERATOR, { id })
  const { name, body } = file as unknown as { name: string; body: string }
  expect(name).toBe('desa-ditolak.csv')
  expect(body).toMatch(/\r\n2;/)
  expect(body).toContain(`;'=1+1 Rekaan;`)
  expect(body).toContain('bukan 16 angka')
})

test('a list whose columns nobody can tell waits for a person, and what they say is remembered', async () => {
  const headings = ['Kolom A', 'Kolom B', 'Kolom C']
  const first = csvBytes([headings, ['Rekaan Tiga', nikOf(9301), PACIRAN]], ';')
  const id = await read(t, first)
  const unmapped = await see(t, id)
  expect(unmapped).toMatchObject({ state: 'unmapped', missing: ['nik', 'nama', 'desa'] })
  expect(unmapped.columns).toHaveLength(3)
  await t.call(mapImport, OPERATOR, { id, mapping: { nama: 0, nik: 1, kodeDesa: 2 } })
  await t.runJobs(workersJobs)
  expect(await see(t, id)).toMatchObject({ state: 'ready', effects: { new: 1 } })
})

test('a remembered mapping reads the next file of the same headings by itself', async () => {
  const headings = ['NIK', 'Nama', 'Kolom X']
  const file = (serial: number) => csvBytes([headings, [nikOf(serial), 'Rekaan Empat', PACIRAN]], ',')
  const id = await read(t, file(9311))
  expect(await see(t, id)).toMatchObject({ state: 'unmapped', missing: ['desa'] })
  await t.call(mapImport, OPERATOR, { id, mapping: { kodeDesa: 2 } })
  await t.runJobs(workersJobs)
  const next = await see(t, await read(t, file(9312)))
  expect(next).toMatchObject({ state: 'ready', missing: [], effects: { new: 1 } })
})

test('a mapping to a column that is not there is refused', async () => {
  const id = await read(t, csvOf([{ serial: 9321 }]))
  await expect(t.call(mapImport, OPERATOR, { id, mapping: { nik: 40 } })).rejects.toMatchObject({
    code: 'request.invalid',
  })
})

const fails: [string, Buffer, RegExp][] = [
  ['a PDF', Buffer.from('%PDF-1.7\n%rekaan'), /PDF/],
  ['an empty file', Buffer.alloc(0), /kosong/],
  [
    'a truncated workbook',
    xlsxBytes(
      [
        ['NIK', 'Nama'],
        ['1', 'Rekaan'],
      ],
      'a',
    ).subarray(0, 400),
    /terpotong/,
  ],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /gambar/],
]
test.each(fails)('%s fails with a sentence and keeps nothing', async (_what, bytes, sentence) => {
  const id = await read(t, bytes)
  const list = await see(t, id)
  expect(list.state).toBe('failed')
  expect(list.failure).toMatch(sentence)
  const { rows } = await t.pool.query('select 1 from workers.import_row where import_id = $1', [id])
  expect(rows).toEqual([])
})

test('the same bytes sent twice are pointed out', async () => {
  const bytes = csvOf([{ serial: 9401 }])
  const first = await read(t, bytes)
  expect((await see(t, first)).sameAs).toBeNull()
  expect((await see(t, await read(t, bytes))).sameAs?.id).toBe(first)
})

test('a cancelled list leaves no rows and no file, and is not taken', async () => {
  const id = await read(t, csvOf([{ serial: 9411 }]))
  await t.call(cancelImport, OPERATOR, { id })
  await t.runJobs(workersJobs)
  const { rows } = await t.pool.query('select 1 from workers.import_row where import_id = $1', [id])
  expect(rows).toEqual([])
  await expect(t.around.files.withFile(id, async () => 'opened')).rejects.toThrow('ENOENT')
  await expect(take(t, id)).rejects.toMatchObject({ code: 'import.wrong_state' })
})

test('a list cancelled before it was read is not read', async () => {
  const id = await upload(t, csvOf([{ serial: 9421 }]))
  await t.call(cancelImport, OPERATOR, { id })
  await t.runJobs(workersJobs)
  expect((await see(t, id)).state).toBe('cancelled')
})

test('a camat sees the lists of his own kecamatan and nobody else’s', async () => {
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.14' })
  const own = await read(t, csvOf([{ serial: 9431 }]), { area: '35.24.14', actor: camat })
  const wide = await read(t, csvOf([{ serial: 9432 }]))
  const { imports } = await t.call(readImports, camat, { area: '35.24.14' })
  expect(imports.map(({ area }) => area).every((area) => area.startsWith('35.24.14'))).toBe(true)
  expect(imports.map(({ id }) => id)).toContain(own)
  await expect(see(t, wide, camat)).rejects.toMatchObject({ code: 'import.unknown' })
  await expect(t.call(readImports, camat, { area: LAMONGAN })).rejects.toMatchObject({
    code: 'access.outside_area',
  })
  await expect(read(t, csvOf([{ serial: 9433 }]), { actor: camat })).rejects.toMatchObject({
    code: 'access.outside_area',
  })
})

test('a list is sent for a kabupaten or below, and its desa lies there', async () => {
  const national = officer('Rekaan Pusat', { role: 'operator', area: 'ID' })
  const bytes = csvOf([{ serial: 9441 }])
  await expect(read(t, bytes, { area: '35', actor: national })).rejects.toMatchObject({
    code: 'import.area_too_wide',
  })
  await expect(read(t, bytes, { desa: '35.25.01.2001' })).rejects.toMatchObject({
    code: 'import.desa_outside',
  })
})
