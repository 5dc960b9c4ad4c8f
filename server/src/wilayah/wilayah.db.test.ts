import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOBODY } from '../platform/auth.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { readArea, searchAreasEndpoint } from './wilayah.api.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const search = async (q: string, maxLevel = 4) =>
  (await t.call(searchAreasEndpoint, NOBODY, { q, maxLevel })).areas
const first = async (q: string) => (await search(q))[0]?.code

test('all areas of the decree are there, and the nation above them', async () => {
  const { rows } = await t.pool.query(
    'select level, count(*) as count from wilayah.area group by level order by level',
  )
  expect(rows.map((row) => row.count)).toEqual([1, 38, 514, 7285, 83_762])
})

test('Lamongan has 27 kecamatan, 462 desa and 12 kelurahan', async () => {
  const { below, path, children } = await t.call(readArea, NOBODY, { code: '35.24' })
  expect(below).toEqual({ kecamatan: 27, desa: 462, kelurahan: 12 })
  expect(path.map((area) => area.name)).toEqual(['Indonesia', 'Jawa Timur'])
  expect(children).toHaveLength(27)
})

test('the nation holds 38 provinces', async () => {
  const { children } = await t.call(readArea, NOBODY, { code: 'ID' })
  expect(children).toHaveLength(38)
})

test('a misspelt kabupaten is found first', async () => expect(await first('lamogan')).toBe('35.24'))
test('a name with its kind in front is found', async () =>
  expect(await first('kab. lombok timur')).toBe('52.03'))
test('a code is found by its beginning', async () => expect(await first('35.24.14')).toBe('35.24.14'))
test('a desa is found with its kecamatan behind it', async () => {
  const [found] = await search('kranji paciran')
  expect(found).toMatchObject({ name: 'Kranji', path: ['Paciran', 'Kabupaten Lamongan', 'Jawa Timur'] })
})
test('a search can stop at the kabupaten', async () => {
  expect((await search('lamongan', 2)).every((area) => area.level <= 2)).toBe(true)
})
test('a search can stay in one area', async () => {
  const { areas } = await t.call(searchAreasEndpoint, NOBODY, {
    q: 'sumberejo',
    maxLevel: 4,
    within: '35.24',
  })
  expect(areas.length).toBeGreaterThan(0)
  expect(areas.every((area) => area.code.startsWith('35.24'))).toBe(true)
})
test('nonsense finds nothing', async () => expect(await search('qqqqzzzz')).toEqual([]))
test('an area that is not there is named in the refusal', async () => {
  await expect(t.call(readArea, NOBODY, { code: '99.99' })).rejects.toMatchObject({
    code: 'area.unknown',
    details: { area: '99.99' },
  })
})
