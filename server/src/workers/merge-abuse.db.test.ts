import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { undoImport } from './imports.api.ts'
import { merge, readDuplicates, readMerge, undoMerge } from './merge.api.ts'
import { decideImportPair, readPairs } from './pairs.api.ts'
import { readWorker, writeConsent } from './register.api.ts'
import { csvOf, LAMONGAN, nikOf, OPERATOR, read, register, see, take, takeIn } from './walk.fixture.ts'

const REASON = 'KTP lama dan KTP baru orang yang sama'
const OTHER_DESA = '35.24.13.2001'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const two = async (gone: object = {}) => {
  const list = await takeIn(t, csvOf([{ serial: 9001 }, { serial: 9002, ...gone }]))
  const { rows } = await t.pool.query('select id from workers.worker order by name')
  const [kept, other] = rows.map(({ id }) => String(id)) as [string, string]
  return { list, kept, other }
}
const join = (kept: string, other: string, more: object = {}, actor = OPERATOR) =>
  t.call(merge, actor, { kab: LAMONGAN, id: kept, other, take: [], reason: REASON, ...more })
const part = (id: string, actor = OPERATOR) =>
  t.call(undoMerge, actor, { kab: LAMONGAN, id, reason: 'Ternyata saudara kembar' })
const count = async (table: string): Promise<number> =>
  (await t.pool.query(`select count(*)::int as n from workers.${table}`)).rows[0].n

test('a record named twice, once in capitals, is not merged with itself and lost', async () => {
  const { kept } = await two()
  const capitals = kept.toUpperCase()
  await expect(join(kept, capitals)).rejects.toMatchObject({ code: 'merge.same_record' })
  await expect(
    t.call(readMerge, OPERATOR, { kab: LAMONGAN, id: kept, other: capitals }),
  ).rejects.toMatchObject({ code: 'merge.same_record' })
  expect(await count('worker')).toBe(2)
})

test('ids in capitals merge and part like any other', async () => {
  const { kept, other } = await two()
  const { id } = await join(kept.toUpperCase(), other.toUpperCase())
  const { merges } = await t.call(readDuplicates, OPERATOR, { kab: LAMONGAN, id: kept })
  expect(merges).toMatchObject([{ id }])
  await part(id.toUpperCase())
  expect(await count('worker')).toBe(2)
})

test('a field chosen twice is taken once', async () => {
  const { kept, other } = await two({ nama: 'Rekaan Kedua' })
  await join(kept, other, { take: ['name', 'name'] })
  expect(await register(t)).toHaveLength(1)
})

test('a NIK in a reason is hidden, also when it is written in groups', async () => {
  const { kept, other } = await two()
  const nik = nikOf(9002)
  const grouped = `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}`
  await join(kept, other, { reason: `NIK lama ${grouped}, lahir 17-05-1985` })
  const { merges } = await t.call(readDuplicates, OPERATOR, { kab: LAMONGAN, id: kept })
  expect(merges[0]!.reason).toBe('NIK lama ••••, lahir 17-05-1985')
})

test('of officers who merge the same two records at once, in either direction, one does and nobody is lost', async () => {
  const { kept, other } = await two()
  const tries = await Promise.allSettled([join(kept, other), join(other, kept), join(kept, other)])
  const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(refused).toEqual(['worker.unknown', 'worker.unknown'])
  expect([await count('worker'), await count('merge'), await count('nik_holder')]).toEqual([1, 1, 2])
})

test('of officers who part two records at once, one does', async () => {
  const { kept, other } = await two()
  const { id } = await join(kept, other)
  const tries = await Promise.allSettled([part(id), part(id), part(id)])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await count('worker')).toBe(2)
})

test('a merge and the taking of a list at once leave each person once', async () => {
  const { kept, other } = await two()
  const list = await read(t, csvOf([{ serial: 9002, nama: 'Rekaan Kini' }, { serial: 9003 }]))
  await Promise.all([join(kept, other), take(t, list)])
  expect(await count('worker')).toBe(2)
  expect(await count('nik_holder')).toBe(3)
})

test('a merge made by who may see both is parted by nobody who may see one', async () => {
  const { kept, other } = await two({ desa: OTHER_DESA })
  const { id } = await join(kept, other, { take: ['desa'] })
  for (const area of ['35.24.13', '35.24.14', '35.25', '32']) {
    const elsewhere = officer('Rekaan Lain', { role: 'operator', area })
    await expect(part(id, elsewhere)).rejects.toMatchObject({ code: 'merge.unknown' })
  }
  const reader = officer('Rekaan Pembaca', { role: 'viewer', area: LAMONGAN })
  await expect(part(id, reader)).rejects.toMatchObject({ code: 'access.not_permitted' })
})

test('what was agreed to under either record stands at the one, and goes back with it', async () => {
  const { kept, other } = await two()
  const at = { kab: LAMONGAN, id: other }
  await t.call(writeConsent, OPERATOR, { ...at, how: 'withdrawn', day: '2026-01-02' })
  const { id } = await join(kept, other)
  const seen = () => t.call(readWorker, OPERATOR, { kab: LAMONGAN, id: kept })
  expect((await seen()).consents).toMatchObject([{ how: 'withdrawn' }])
  await part(id)
  expect((await seen()).consents).toEqual([])
  expect((await t.call(readWorker, OPERATOR, at)).consents).toHaveLength(1)
})

test('a row decided to be a record that is then merged does not bring the person in again', async () => {
  await takeIn(t, csvOf([{ serial: 9001, nama: 'Siti Rekaan' }]))
  await takeIn(t, csvOf([{ serial: 9105, nama: 'Budi Rekaan Lain', lahir: '01-01-1970' }]))
  const { rows } = await t.pool.query('select id from workers.worker order by birth_date desc')
  const [candidate, kept] = rows.map(({ id }) => String(id)) as [string, string]
  const list = await read(t, csvOf([{ serial: 9002, nama: 'Siti Rekaan' }]))
  const { pairs } = await t.call(readPairs, OPERATOR, { id: list })
  expect(pairs).toHaveLength(1)
  const pair = pairs[0]!.id
  await t.call(decideImportPair, OPERATOR, { id: list, pair, decision: 'same', reason: REASON })
  await join(kept, candidate)
  await take(t, list)
  const { effects } = await see(t, list)
  expect([effects.new, await count('worker')]).toEqual([0, 1])
})

test('a merge is parted once the list taken upon it is undone, and leaves nothing of that list behind', async () => {
  const { kept, other } = await two()
  const { id } = await join(kept, other)
  const later = await takeIn(t, csvOf([{ serial: 9001, alamat: 'Dusun Rekaan' }]), { name: 'kini.csv' })
  await expect(part(id)).rejects.toMatchObject({ code: 'merge.built_upon' })
  await t.call(undoImport, OPERATOR, { id: later })
  await part(id)
  expect((await register(t)).map(({ address }) => address)).toEqual([null, null])
})
