import { layoutHeadings } from '@naungan/rules/sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import { dayInJakarta } from '../platform/handle.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { confirmNameOfDesa } from './desa-names.api.ts'
import { mendImportRow, undoImport } from './imports.api.ts'
import { readWorker, readWorkers } from './register.api.ts'
import { LAMONGAN, nikOf, OPERATOR, PACIRAN, read, rowsOf, see, take, takeIn } from './walk.fixture.ts'
import { workersJobs } from './workers.jobs.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const CARD = '3524141201150007'
const OTHER_CARD = '3524141201150008'
const DESA = PACIRAN.replaceAll('.', '')

const HEADINGS = layoutHeadings('dtsen_keluarga')
type Family = { kk: string; desil: string; members?: string; desa?: string; desaName?: string }

/** A list of families as DTSEN hands it out, of made-up people. */
const familiesOf = (families: readonly Family[]): Buffer => {
  const cells = ({
    kk,
    desil,
    members = '4',
    desa = DESA,
    desaName = '',
  }: Family): Record<string, string> => ({
    kode_kelurahan_desa: desa,
    kecamatan: 'Paciran',
    kelurahan_desa: desaName,
    nomor_kartu_keluarga: kk,
    nama_anggota_keluarga: 'Sutrisno Rekaan; Siti Rekaan',
    jumlah_anggota_keluarga: members,
    desil_nasional: desil,
    alamat: 'Dsn. Krajan',
  })
  const rows = families.map(cells)
  return csvBytes([[...HEADINGS], ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? ''))], ',')
}

const PEOPLE = ['NIK', 'NO KK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'PEKERJAAN']
const people = csvBytes(
  [
    PEOPLE,
    [nikOf(9001), CARD, 'Sutrisno Rekaan', '17-05-1985', 'L', PACIRAN, 'Nelayan'],
    [nikOf(9002), CARD, 'Siti Rekaan', '17-05-1985', 'L', PACIRAN, 'Nelayan'],
    [nikOf(9003), OTHER_CARD, 'Budi Hartono', '02-11-1971', 'L', PACIRAN, 'Nelayan'],
  ],
  ',',
)

const worker = async (q: string) => {
  const { workers } = await t.call(readWorkers, OPERATOR, { area: LAMONGAN, q })
  return t.call(readWorker, OPERATOR, { kab: LAMONGAN, id: workers[0]!.id })
}

let first = ''

test('a list of families is shown before it is taken, each by its card, masked', async () => {
  await takeIn(t, people)
  first = await read(
    t,
    familiesOf([
      { kk: CARD, desil: '2' },
      { kk: OTHER_CARD, desil: '>4' },
      { kk: CARD, desil: '3' },
    ]),
    { name: 'keluarga.csv' },
  )
  expect(await see(t, first)).toMatchObject({
    kind: 'households',
    layout: 'dtsen_keluarga',
    effects: { new: 2, updated: 0, same: 0 },
    verdicts: { rejected: 1 },
  })
  const [row] = await rowsOf(t, first)
  expect(row).toMatchObject({ kk: '3524 14•• •••• 0007', name: 'Sutrisno Rekaan', desil: 2, members: 4 })
})

test('taken, it joins the people on their card: family, members and desil with source and day', async () => {
  await take(t, first)
  expect(await worker('sutrisno')).toMatchObject({
    desil: 2,
    desilOfHousehold: true,
    desilSource: expect.stringContaining('keluarga.csv'),
    desilDay: dayInJakarta(new Date()),
    household: { headName: 'Sutrisno Rekaan', members: 4 },
    family: [{ name: 'Siti Rekaan', nik: '3524 14•• •••• 9002' }],
  })
  expect((await worker('budi')).desil).toBeNull()
  const { total } = await t.call(readWorkers, OPERATOR, { area: LAMONGAN, desil: 2 })
  expect(total).toBe(2)
})

let second = ''

test('a later list changes only what it says otherwise', async () => {
  second = await read(
    t,
    familiesOf([
      { kk: CARD, desil: '3', members: '' },
      { kk: OTHER_CARD, desil: '1' },
    ]),
    { name: 'keluarga-baru.csv' },
  )
  expect((await see(t, second)).effects).toMatchObject({ new: 0, updated: 2 })
  await take(t, second)
  expect(await worker('sutrisno')).toMatchObject({
    desil: 3,
    desilSource: expect.stringContaining('keluarga-baru.csv'),
    household: { members: 4 },
  })
})

test('the first list is undone only after the second, and each leaves what was before', async () => {
  await expect(t.call(undoImport, OPERATOR, { id: first })).rejects.toMatchObject({
    code: 'import.built_upon',
  })
  await t.call(undoImport, OPERATOR, { id: second })
  expect(await worker('sutrisno')).toMatchObject({
    desil: 2,
    desilSource: expect.stringContaining('keluarga.csv'),
  })
  await t.call(undoImport, OPERATOR, { id: first })
  expect(await worker('sutrisno')).toMatchObject({ desil: null, household: null, name: 'Sutrisno Rekaan' })
})

test('a family is mended where it stands: its card, its head, its desil', async () => {
  const id = await read(
    t,
    familiesOf([
      { kk: '352414120115000', desil: '>4' },
      { kk: CARD, desil: '4' },
    ]),
  )
  expect((await see(t, id)).verdicts).toMatchObject({ rejected: 1 })
  const mend = (cells: object) => t.call(mendImportRow, OPERATOR, { id, row: 2, ...cells })
  expect(await mend({ kk: CARD })).toMatchObject({
    verdict: 'rejected',
    issues: [{ code: 'desil.unknown' }, { code: 'kk.duplicate_in_file', firstRow: 3 }],
  })
  expect(await mend({ kk: OTHER_CARD, nama: 'Kasno Rekaan', desil: '3' })).toMatchObject({
    verdict: 'ok',
    effect: 'new',
    kk: '3524 14•• •••• 0008',
    name: 'Kasno Rekaan',
    desil: 3,
    members: 4,
    mended: true,
    issues: [],
  })
  expect(await mend({ desil: '5' })).toMatchObject({ desil: 5, name: 'Kasno Rekaan', members: 4 })
  expect((await see(t, id)).verdicts).toMatchObject({ ok: 2, rejected: 0 })
})

test('a desa that is only nearly named waits, and is known once somebody says which it is', async () => {
  const id = await read(t, familiesOf([{ kk: OTHER_CARD, desil: '7', desa: '', desaName: 'Krannnji' }]))
  expect((await see(t, id)).effects).toMatchObject({ new: 0, doubtful: 1 })
  const said = { id, written: 'Krannnji', kecamatan: 'Paciran', desa: '35.24.14.2008' }
  await t.call(confirmNameOfDesa, OPERATOR, said)
  await t.runJobs(workersJobs)
  expect((await see(t, id)).effects).toMatchObject({ new: 1, doubtful: 0 })
})

test('a family of another kecamatan stays with it', async () => {
  await takeIn(t, familiesOf([{ kk: CARD, desil: '2' }]))
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.13' })
  const { rows } = await t.pool.query(
    "select code from wilayah.area where parent = '35.24.13' order by code limit 1",
  )
  const desa = String(rows[0]?.code).replaceAll('.', '')
  const id = await read(t, familiesOf([{ kk: CARD, desil: '9', desa }]), { area: '35.24.13', actor: camat })
  expect(await see(t, id, camat)).toMatchObject({
    effects: { new: 0, updated: 0 },
    issues: [{ code: 'register.family_known' }],
  })
})

test('the desil of a person is kept with the list and the day that gave it, above that of the family', async () => {
  const own = csvBytes(
    [
      [...PEOPLE, 'DESIL'],
      [nikOf(9001), CARD, 'Sutrisno Rekaan', '17-05-1985', 'L', PACIRAN, 'Nelayan', '5'],
    ],
    ',',
  )
  const id = await takeIn(t, own, { name: 'orang.csv' })
  expect(await worker('sutrisno')).toMatchObject({
    desil: 5,
    desilOfHousehold: false,
    desilSource: expect.stringContaining('orang.csv'),
  })
  await t.call(undoImport, OPERATOR, { id })
  expect(await worker('sutrisno')).toMatchObject({ desil: 2, desilOfHousehold: true })
})
