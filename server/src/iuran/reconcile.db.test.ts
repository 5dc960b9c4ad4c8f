import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Download } from '../platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { csvOf, personRow, takeIn } from '../workers/walk.fixture.ts'
import { iuranApi, iuranJobs } from './index.ts'
import { type Listed, memberCsv, nikOf, postMembers, register, whenCounted } from './member-list.fixture.ts'

const KAB = '35.24'
const KRANJI = '35.24.14.2008'
const SOLOKURO = '35.24.13.2001'
const ratna = officer('Ratna', { role: 'operator', area: KAB })
const camat = officer('Camat', { role: 'operator', area: '35.24.14' })
const viewer = officer('Tamu', { role: 'viewer', area: KAB })

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const post = (rows: readonly Listed[], where = {}) => postMembers(t, ratna, memberCsv(rows), where)
const read = (code = KAB, more = {}, who = ratna) =>
  whenCounted(t, () => t.call(iuranApi['GET /areas/:code/counts'], who, { code, ...more }))
const people = (part: string, { code = KAB, who = ratna, ...more }: Record<string, unknown> = {}) =>
  t.call(iuranApi['GET /areas/:code/counts/people'], who as never, { code, part, ...more } as never)

/** The parts of a way by name. */
const parts = (steps: readonly { name: string; adds: number }[]) =>
  Object.fromEntries(steps.map(({ name, adds }) => [name, adds]))

/** One is known and paid for; the others differ in one way each. */
const world = async () => {
  await register(t, ratna, [
    { n: 1, desa: KRANJI },
    { n: 2, desa: KRANJI },
    { n: 3, desa: KRANJI },
    { n: 6, desa: SOLOKURO },
  ])
  await post([
    { n: 1, desa: KRANJI },
    { n: 1, desa: KRANJI },
    { n: 3, desa: KRANJI, status: 'NONAKTIF' },
    { n: 4, desa: KRANJI, status: 'TENGGANG' },
    { n: 5, desa: KRANJI, segment: 'PMI' },
    { n: 6, desa: KRANJI },
    { n: 7, desa: KRANJI },
    { n: 8 },
  ])
}

test('each row of BPJS is counted, or a part says why not', async () => {
  await world()
  const { counts } = await read()
  expect(counts).toMatchObject({ bpjs: 8, ours: 4, desa: 4 })
  expect(parts(counts!.fromBpjs)).toEqual({ inactive: -1, twice: -1, grace: -1, segment: -1 })
  expect(parts(counts!.toDesa)).toEqual({ not_in_register: -2, not_listed: 1, listed_inactive: 1 })
})

test('counted another way, other parts differ', async () => {
  await world()
  const { counts } = await read(KAB, { indicator: 'ucj.dengan_tenggang' })
  expect(counts).toMatchObject({ bpjs: 8, ours: 5 })
  expect(parts(counts!.fromBpjs)).toEqual({ inactive: -1, twice: -1, segment: -1 })
  expect((await read(KAB, { indicator: 'ucj.lokasi_kerja' })).counts).toBeNull()
})

test('in a desa stand those whom the register places there, whatever the list says', async () => {
  await world()
  expect(parts((await read(KRANJI)).counts!.fromBpjs)).toMatchObject({ placed_elsewhere: -1 })
  expect(parts((await read(SOLOKURO)).counts!.fromBpjs)).toEqual({ listed_elsewhere: 1 })
  await register(t, ratna, [{ n: 8, desa: SOLOKURO }])
  expect(parts((await read(SOLOKURO)).counts!.fromBpjs)).toEqual({ no_desa: 1, listed_elsewhere: 1 })
})

test('the parts of an area have three counts each, and those whose desa nobody knows stand apart', async () => {
  await world()
  expect((await read()).parts).toEqual([
    { code: '35.24.13', name: expect.any(String), bpjs: 0, ours: 1, desa: 1 },
    { code: '35.24.14', name: expect.any(String), bpjs: 7, ours: 2, desa: 3 },
    { code: KAB, name: null, bpjs: 1, ours: 1, desa: 0 },
  ])
})

test('a second list of the month and a second segment repeat a person, who counts once', async () => {
  await post([
    { n: 1, desa: KRANJI },
    { n: 1, desa: KRANJI, segment: 'PU' },
  ])
  await post([{ n: 1, desa: KRANJI }], { name: 'susulan.csv' })
  const { counts } = await read()
  expect([counts!.bpjs, counts!.ours]).toEqual([3, 1])
  expect(parts(counts!.fromBpjs)).toEqual({ other_list: -1, two_segments: -1 })
})

test('who was made one from two NIKs is one of two rows', async () => {
  await register(t, ratna, [{ n: 50, desa: KRANJI }])
  await t.pool.query('update workers.worker set nik_aliases = array[$1::bytea]', [
    t.around.keys.index('nik', nikOf(51)),
  ])
  await post([{ n: 50 }, { n: 51 }])
  const { counts } = await read()
  expect([counts!.bpjs, counts!.ours]).toEqual([2, 1])
  expect(parts(counts!.fromBpjs)).toEqual({ two_niks: -1 })
  expect((await people('two_niks')).people).toHaveLength(1)
})

test('a village counts the dead and who moved away too; the newest list of each sender says so', async () => {
  const list = (rows: readonly string[][]) =>
    Buffer.from(
      [
        ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'PEKERJAAN', 'STATUS HIDUP'],
        ...rows,
      ]
        .map((row) => row.join(','))
        .join('\r\n'),
    )
  const one = (serial: number, status: string) => [
    ...personRow({ serial, desa: KRANJI }).slice(0, 6).map(String),
    status,
  ]
  await takeIn(t, list([one(9101, 'HIDUP'), one(9102, 'MENINGGAL')]), { sender: 'Desa Kranji' })
  await takeIn(t, list([one(9101, 'HIDUP'), one(9102, 'MENINGGAL'), one(9103, 'PINDAH')]), {
    sender: 'Desa Kranji',
  })
  await post([{ n: 1, desa: KRANJI }])
  const { counts, desaLists } = await read()
  expect(counts).toMatchObject({ ours: 1, desa: 3 })
  expect(parts(counts!.toDesa)).toEqual({ not_in_register: -1, not_listed: 1, died: 1, moved: 1 })
  expect(desaLists.lists).toBe(1)
  const { people: dead } = await people('died')
  expect(dead).toEqual([
    expect.objectContaining({ desa: KRANJI, origin: expect.objectContaining({ kind: 'import' }) }),
  ])
})

test('a month put beside the others is put anew when a list comes or the register grows', async () => {
  await world()
  expect((await read()).counts).toMatchObject({ bpjs: 8, desa: 4 })
  await post([{ n: 20, desa: KRANJI }], { name: 'susulan.csv' })
  expect((await read()).counts).toMatchObject({ bpjs: 9, ours: 5 })
  await takeIn(t, csvOf([{ serial: 9201, desa: KRANJI }]))
  expect((await read()).counts).toMatchObject({ desa: 5 })
})

test('nobody waits for a count: what a list changes is counted behind it, and another month once it is asked for', async () => {
  await post([
    { n: 1, desa: KRANJI, month: '2026-09' },
    { n: 1, desa: KRANJI },
  ])
  const look = (month: string) => t.call(iuranApi['GET /areas/:code/counts'], ratna, { code: KAB, month })
  expect(await look('2026-10')).toMatchObject({ waiting: 0, counts: { bpjs: 1 } })
  expect(await look('2026-09')).toMatchObject({ waiting: 1, compared: 1, counts: null, lists: [] })
  await expect(people('twice', { month: '2026-09' })).rejects.toMatchObject({ code: 'counts.waiting' })
  const { rows } = await t.pool.query(
    `select key from graphile_worker.jobs where task_identifier = 'iuran.beside'`,
  )
  expect(rows).toHaveLength(1)
  await t.runJobs(iuranJobs)
  expect(await look('2026-09')).toMatchObject({ waiting: 0, counts: { bpjs: 1 } })
})

test('without a list of the month there is nothing to put beside', async () => {
  await register(t, ratna, [{ n: 1, desa: KRANJI }])
  expect(await read()).toMatchObject({ month: null, counts: null, parts: [] })
})

test.each([
  ['twice', [1]],
  ['inactive', [3]],
  ['grace', [4]],
  ['segment', [5]],
  ['not_in_register', [7, 8]],
  ['not_listed', [2]],
  ['listed_inactive', [3]],
])('the people behind %s are named, their NIK masked', async (part, numbers) => {
  await world()
  const { people: found } = await people(part)
  expect(found.map(({ nik }) => nik?.slice(-4)).sort()).toEqual(numbers.map((n) => nikOf(n).slice(-4)))
  expect(found.every(({ nik }) => nik?.includes('••'))).toBe(true)
})

test('an officer of a kecamatan sees nobody of another, and of a row of a list no name', async () => {
  await world()
  const twice = await people('twice', { code: '35.24.14', who: camat })
  expect(twice.people).toEqual([expect.objectContaining({ desa: KRANJI })])
  expect((await people('inactive', { code: KRANJI, who: camat })).people).toHaveLength(1)
  await expect(people('not_listed', { who: camat })).rejects.toMatchObject({ code: 'access.outside_area' })
  await expect(people('not_listed', { who: viewer })).rejects.toMatchObject({ code: 'access.not_permitted' })
  expect((await read(KAB, {}, viewer)).counts).toMatchObject({ bpjs: 8 })
})

test('the list to work on is a file with columns for what came of it, and leaves a trace', async () => {
  await world()
  const asked = { code: KAB, part: 'twice' as const }
  const file = await t.call(iuranApi['GET /areas/:code/counts/people.csv'], ratna, asked)
  if (!(file instanceof Download)) throw new Error('no file')
  const text = (await Readable.from(file.body as Readable).toArray()).join('')
  expect(text).toContain('Sudah dicek')
  expect(text).toContain(nikOf(1).slice(-4))
  expect(text).not.toContain(nikOf(1))
  const { rows } = await t.pool.query(`select action from audit.entry where action = 'counts.export'`)
  expect(rows).toHaveLength(1)
})
