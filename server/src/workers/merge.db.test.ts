import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { undoImport } from './imports.api.ts'
import { merge, readDuplicates, readMerge, undoMerge } from './merge.api.ts'
import { MERGE_FIELDS } from './merge-fields.ts'
import { decideImportPair, readPairs } from './pairs.api.ts'
import { findWorkers, readWorker } from './register.api.ts'
import {
  csvOf,
  type Invented,
  LAMONGAN,
  nikOf,
  OPERATOR,
  read,
  register,
  see,
  take,
  takeIn,
} from './walk.fixture.ts'

const REASON = 'KTP lama dan KTP baru orang yang sama'
const OTHER_DESA = '35.24.13.2001'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const idOf = async (serial: number): Promise<string> => {
  const nik = t.around.keys.index('nik', nikOf(serial))
  const { rows } = await t.pool.query<{ worker_id: string }>(
    'select worker_id from workers.nik_holder where nik_index = $1',
    [nik],
  )
  return rows[0]!.worker_id
}

/** Two whom somebody took for different people when they came. */
const two = async (kept: Partial<Invented> = {}, gone: Partial<Invented> = {}) => {
  const people = [
    { serial: 9001, ...kept },
    { serial: 9002, ...gone },
  ]
  const list = await read(t, csvOf(people))
  const { pairs } = await t.call(readPairs, OPERATOR, { id: list })
  for (const { id: pair } of pairs)
    await t.call(decideImportPair, OPERATOR, { id: list, pair, decision: 'different', reason: REASON })
  await take(t, list)
  return { list, kept: await idOf(9001), gone: await idOf(9002) }
}

const join = (kept: string, gone: string, more: object = {}) =>
  t.call(merge, OPERATOR, { kab: LAMONGAN, id: kept, other: gone, take: [], reason: REASON, ...more })
const part = (id: string, actor = OPERATOR) =>
  t.call(undoMerge, actor, { kab: LAMONGAN, id, reason: 'Ternyata saudara kembar' })

/** Everything that a merge touches, column by column. */
const everything = async () => {
  const { rows: workers } = await t.pool.query('select * from workers.worker order by id')
  const { rows: holders } = await t.pool.query('select * from workers.nik_holder order by nik_index')
  return { workers, holders }
}

test('two records become one, which takes what was chosen of the other and is found by both NIKs', async () => {
  const { kept, gone } = await two(
    { nama: 'Siti Rekaan' },
    { nama: 'Siti Aminah Rekaan', alamat: 'Dusun Rekaan' },
  )
  await join(kept, gone, { take: ['name', 'address'] })
  expect(await register(t)).toMatchObject([{ name: 'Siti Aminah Rekaan', address: 'Dusun Rekaan' }])
  for (const serial of [9001, 9002]) {
    const { workers } = await t.call(findWorkers, OPERATOR, { area: LAMONGAN, nik: nikOf(serial) })
    expect(workers.map(({ id, nik }) => [id, nik])).toEqual([[kept, '3524 14•• •••• 9001']])
  }
})

test('a later list that names the NIK of the record gone changes the record kept and brings nobody back', async () => {
  const { kept, gone } = await two()
  await join(kept, gone)
  const list = await takeIn(t, csvOf([{ serial: 9002, nama: 'Rekaan Kini', pekerjaan: 'Petani' }]))
  expect((await see(t, list)).effects).toMatchObject({ new: 0, updated: 1 })
  expect(await register(t)).toMatchObject([{ name: 'Rekaan Kini' }])
})

test('a list read before the merge and taken after it changes the record kept', async () => {
  const { kept, gone } = await two()
  const list = await read(t, csvOf([{ serial: 9002, nama: 'Rekaan Kini' }]))
  await join(kept, gone)
  await take(t, list)
  expect(await register(t)).toMatchObject([{ name: 'Rekaan Kini' }])
})

test('the lists of both records are the sources of the one', async () => {
  await takeIn(t, csvOf([{ serial: 9001 }]), { name: 'satu.csv' })
  await takeIn(t, csvOf([{ serial: 9002 }]), { name: 'dua.csv' })
  const [kept, gone] = [await idOf(9001), await idOf(9002)]
  await join(kept, gone)
  const { sources } = await t.call(readWorker, OPERATOR, { kab: LAMONGAN, id: kept })
  expect(sources.map(({ fileName }) => fileName)).toEqual(['dua.csv', 'satu.csv'])
})

test('merge and undo leave both records and what they hold exactly as they were, whatever was chosen', async () => {
  const { kept, gone } = await two({ alamat: 'Dusun Satu' }, { desa: OTHER_DESA, pekerjaan: 'Petani' })
  const before = await everything()
  await fc.assert(
    fc.asyncProperty(fc.subarray(MERGE_FIELDS), fc.boolean(), async (fields, turned) => {
      const [one, other] = turned ? [gone, kept] : [kept, gone]
      const { id } = await join(one, other, { take: fields })
      expect((await everything()).workers).toHaveLength(1)
      await part(id)
      expect(await everything()).toEqual(before)
    }),
    { numRuns: 15 },
  )
})

test('of three records made one, the last merge is undone first', async () => {
  await takeIn(t, csvOf([{ serial: 9001 }, { serial: 9002 }, { serial: 9003 }]))
  const before = await everything()
  const [a, b, c] = [await idOf(9001), await idOf(9002), await idOf(9003)]
  const { id: first } = await join(b, c)
  const { id: second } = await join(a, b)
  expect((await everything()).workers[0].nik_aliases).toHaveLength(2)
  await expect(part(first)).rejects.toMatchObject({ code: 'merge.merged_again' })
  await part(second)
  await expect(part(second)).rejects.toMatchObject({ code: 'merge.undone_already' })
  await part(first)
  expect(await everything()).toEqual(before)
})

test('a list under a merge is not undone, nor a merge under a list', async () => {
  const { list, kept, gone } = await two()
  const { id } = await join(kept, gone)
  const undo = (of: string) => t.call(undoImport, OPERATOR, { id: of })
  await expect(undo(list)).rejects.toMatchObject({ code: 'import.merged_upon', details: { count: 1 } })
  const later = await takeIn(t, csvOf([{ serial: 9002, nama: 'Rekaan Kini' }]), { name: 'kini.csv' })
  await expect(part(id)).rejects.toMatchObject({ code: 'merge.built_upon', details: { file: 'kini.csv' } })
  await undo(later)
  await part(id)
  expect(await undo(list)).toEqual({ removed: 2, restored: 0 })
  expect((await everything()).holders).toEqual([])
})

test('whoever may not see both records merges neither, compares neither and parts neither', async () => {
  const { kept, gone } = await two({}, { desa: OTHER_DESA })
  const { id } = await join(kept, gone)
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.14' })
  await expect(part(id, camat)).rejects.toMatchObject({ code: 'merge.unknown' })
  await part(id)
  const asked = { kab: LAMONGAN, id: kept, other: gone }
  await expect(t.call(merge, camat, { ...asked, take: [], reason: REASON })).rejects.toMatchObject({
    code: 'worker.unknown',
  })
  await expect(t.call(readMerge, camat, asked)).rejects.toMatchObject({ code: 'worker.unknown' })
  expect((await t.call(readDuplicates, camat, { kab: LAMONGAN, id: kept })).candidates).toEqual([])
})

test('both are shown side by side, numbers masked, and a record is not merged with itself', async () => {
  const { kept, gone } = await two({ nama: 'Rekaan Satu' }, { nama: 'Rekaan Dua', alamat: 'Dusun Rekaan' })
  const seen = await t.call(readMerge, OPERATOR, { kab: LAMONGAN, id: kept, other: gone })
  expect(seen.other).toMatchObject({ nik: '3524 14•• •••• 9002', desaName: 'Paciran' })
  expect(seen.fields.filter(({ same }) => !same)).toEqual([
    { field: 'name', kept: 'Rekaan Satu', other: 'Rekaan Dua', same: false },
    { field: 'address', kept: null, other: 'Dusun Rekaan', same: false },
  ])
  expect(JSON.stringify(seen)).not.toContain(nikOf(9001))
  await expect(join(kept, kept)).rejects.toMatchObject({ code: 'merge.same_record' })
})

test('candidates are people of one birth date whose names begin alike, and the reason is written down', async () => {
  const { kept, gone } = await two({ nama: 'Siti Rekaan' }, { nama: 'Sitti Rekaan' })
  await takeIn(t, csvOf([{ serial: 9103, nama: 'Siti Rekaan', lahir: '01-01-1990' }]))
  const at = { kab: LAMONGAN, id: kept }
  const { candidates } = await t.call(readDuplicates, OPERATOR, at)
  expect(candidates.map(({ id, same }) => [id, same])).toEqual([[gone, ['nik15', 'birthDate', 'desa']]])
  await join(kept, gone, { reason: `${REASON}: ${nikOf(9002)}` })
  const { merges } = await t.call(readDuplicates, OPERATOR, at)
  expect(merges).toMatchObject([{ name: 'Sitti Rekaan', by: 'Rekaan Operator', reason: `${REASON}: ••••` }])
  const { rows } = await t.pool.query(
    `select area, subject, detail from audit.entry where action = 'merge.make'`,
  )
  expect(rows).toMatchObject([{ subject: kept, detail: { other: gone, reason: `${REASON}: ••••` } }])
})

test('records made one are compared as one from then on, and as two once they are two again', async () => {
  const { kept, gone } = await two({ nama: 'Siti Rekaan' }, { nama: 'Sitti Rekaan' })
  const resembled = async (name: string) => {
    const id = await read(t, csvOf([{ serial: 9009, nama: 'St. Rekaan' }]), { name })
    return (await t.call(readPairs, OPERATOR, { id })).pairs.map(({ right }) => right.worker?.id).sort()
  }
  const { id } = await join(kept, gone)
  expect(await resembled('satu.csv')).toEqual([kept])
  await part(id)
  expect(await resembled('dua.csv')).toEqual([kept, gone].sort())
})
