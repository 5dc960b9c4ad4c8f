import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { confirmNameOfDesa, readNamesOfDesa } from './desa-names.api.ts'
import { mendImportRow } from './imports.api.ts'
import { nikOf, OPERATOR, personRow, read, rowsOf, see, take } from './walk.fixture.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const KRANJI = '35.24.14.2008'
const HEADINGS = ['NIK', 'NAMA', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'DESA', 'KECAMATAN', 'PEKERJAAN']

/** A list in which each serial stands in a desa as somebody wrote its name. */
const listOf = (places: Record<number, string>): Buffer =>
  csvBytes(
    [
      HEADINGS,
      ...Object.entries(places).map(([serial, desa]) => [
        nikOf(Number(serial)),
        personRow({ serial: Number(serial) })[1]!,
        '17-05-1985',
        'L',
        desa,
        'Paciran',
        'Nelayan',
      ]),
    ],
    ';',
  )

const namesOf = async (id: string) => (await t.call(readNamesOfDesa, OPERATOR, { id })).names
const confirm = (id: string, written: string, desa = KRANJI, actor = OPERATOR) =>
  t.call(confirmNameOfDesa, actor, { id, written, kecamatan: 'PACIRAN', desa })

test('names that no desa bears are asked once each, those of most rows first, with what is near them', async () => {
  const id = await read(
    t,
    listOf({ 4101: 'Kranji', 4102: 'Krannji', 4103: 'KRANNJI', 4104: 'Antah Berantah' }),
  )
  const [near, unknown, ...none] = await namesOf(id)
  expect(near).toMatchObject({ written: 'Krannji', kecamatan: 'Paciran', rows: 2, desa: KRANJI })
  expect(near!.candidates[0]).toEqual({ code: KRANJI, name: 'Kranji', kecamatan: 'Paciran' })
  expect(unknown).toMatchObject({ written: 'Antah Berantah', rows: 1, desa: null })
  expect(none).toEqual([])
  expect((await see(t, id)).effects).toMatchObject({ new: 1, doubtful: 2 })
  expect(await rowsOf(t, id, { effect: 'doubtful' })).toHaveLength(2)
  expect(await rowsOf(t, id, { verdict: 'warned' })).toEqual([])
})

test('a confirmed name settles its rows, leaves what was mended, and is not asked of the next list', async () => {
  const id = await read(t, listOf({ 4111: 'Krannnji', 4112: 'Krannnji', 4113: 'Kranji' }))
  await t.call(mendImportRow, OPERATOR, { id, row: 4, pekerjaan: 'Petani' })
  expect(await confirm(id, 'krannnji')).toEqual({ rows: 2 })
  expect(await namesOf(id)).toEqual([])
  expect(await see(t, id)).toMatchObject({
    effects: { new: 3, doubtful: 0 },
    funnel: { people: 3, changes: 3 },
  })
  const rows = await rowsOf(t, id)
  expect(rows.map(({ desa, mended }) => [desa, mended])).toEqual([
    [KRANJI, false],
    [KRANJI, false],
    [KRANJI, true],
  ])
  const next = await read(t, listOf({ 4114: 'KRANNNJI' }))
  expect(await namesOf(next)).toEqual([])
  expect((await see(t, next)).effects).toMatchObject({ new: 1, doubtful: 0 })
})

test('a name is confirmed for a desa of the list only, while it waits, by who may write there', async () => {
  const id = await read(t, listOf({ 4121: 'Kranjjji', 4122: 'Kranji' }))
  await expect(confirm(id, 'Kranjjji', '35.25.01.2001')).rejects.toMatchObject({
    code: 'import.desa_outside',
  })
  await expect(confirm(id, 'Kranjjji', '35.24.14.2999')).rejects.toMatchObject({
    code: 'import.desa_outside',
  })
  await expect(confirm(id, 'Tidak di sini')).rejects.toMatchObject({ code: 'request.invalid' })
  const other = officer('Rekaan Gresik', { role: 'operator', area: '35.25' })
  await expect(confirm(id, 'Kranjjji', KRANJI, other)).rejects.toMatchObject({ code: 'import.unknown' })
  await take(t, id)
  await expect(confirm(id, 'Kranjjji')).rejects.toMatchObject({ code: 'import.wrong_state' })
})
