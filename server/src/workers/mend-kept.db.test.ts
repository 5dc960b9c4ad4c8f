import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvBytes, type SeedRow } from '../../db/seed/sheet-bytes.ts'
import { unlikeName } from '../../db/seed/unlike-name.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { mendImportRow } from './imports.api.ts'
import { nikOf, OPERATOR, PACIRAN, read, rowsOf, take } from './walk.fixture.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

test('a desa chosen here stands in a list whose column holds the codes of BPS', async () => {
  const headings = ['NIK', 'NAMA', 'TGL LAHIR', 'KODE DESA', 'DESA', 'KECAMATAN']
  const row = (serial: number, desa: string): SeedRow => [
    nikOf(serial),
    unlikeName(serial),
    '17-05-1985',
    '3524140003',
    desa,
    'Paciran',
  ]
  const rows = [row(9201, 'Entah Berantah'), row(9202, 'Kranji'), row(9203, 'Kranji')]
  const id = await read(t, csvBytes([headings, ...rows], ','))
  expect((await rowsOf(t, id)).map(({ issues }) => issues.map(({ code }) => code).join())).toEqual([
    'desa.bps_code',
    'desa.bps_code_named',
    'desa.bps_code_named',
  ])
  const mended = await t.call(mendImportRow, OPERATOR, { id, row: 2, desa: PACIRAN })
  expect(mended).toMatchObject({ verdict: 'ok', desa: PACIRAN, effect: 'new' })
  expect(await t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'Rekaan Lain' })).toMatchObject({
    issues: [],
    desa: PACIRAN,
  })
})

test('mending one cell of a row that had nothing wrong loses nothing of the others', async () => {
  const headings = ['NIK', 'NAMA', 'TEMPAT LAHIR', 'TGL LAHIR', 'KODE DESA', 'SHDK', 'STATUS KAWIN', 'IBU']
  const row = [nikOf(9211), 'Rekaan Sabar', 'Lamongan', '17-05-1985', PACIRAN, 'Istri', 'Kawin', 'Rekaan Ibu']
  const id = await read(t, csvBytes([headings, row], ','))
  await t.call(mendImportRow, OPERATOR, { id, row: 2, nama: 'Rekaan Sabarudin' })
  await take(t, id)
  const { rows } = await t.pool.query(
    `select name, birth_place, relation, marital, mother from workers.worker where name like 'Rekaan Sabar%'`,
  )
  expect(rows).toEqual([
    {
      name: 'Rekaan Sabarudin',
      birth_place: 'Lamongan',
      relation: 'istri',
      marital: 'kawin',
      mother: 'Rekaan Ibu',
    },
  ])
})
