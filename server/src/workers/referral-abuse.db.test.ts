import { afterEach, beforeEach, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import type { Actor } from '../platform/auth.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { undoImport } from './imports.api.ts'
import { merge, undoMerge } from './merge.api.ts'
import { decideReferral, readReferral, readReferrals, reopenReferral } from './referral.api.ts'
import { csvOf, LAMONGAN, nikOf, OPERATOR, see, takeIn } from './walk.fixture.ts'

const GRESIK = '35.25'
const SIDOARJO = '35.15'
const REASON = 'Sudah dicek ke rumahnya'
const gresik = officer('Rekaan Gresik', { role: 'operator', area: GRESIK })
const sidoarjo = officer('Rekaan Sidoarjo', { role: 'operator', area: SIDOARJO })
const HELD = { serial: 9001, nama: 'Wahyuningsih Lestari', alamat: 'Dusun Kesambi Lor' }
const CLAIMED = { serial: 9001, nama: 'Wahyu Ningsih Astuti', alamat: 'Gang Kenanga', desa: '35.25.01.2001' }
const THIRD = { ...CLAIMED, nama: 'Wahyu Astuti Sidoarjo', desa: '35.15.01.2001' }

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const openFor = async (actor: Actor, area: string) => (await t.call(readReferrals, actor, { area })).referrals
const claimed = async () => {
  const held = await takeIn(t, csvOf([HELD]), { name: 'lamongan.csv' })
  const list = await takeIn(t, csvOf([CLAIMED]), { area: GRESIK, actor: gresik, name: 'gresik.csv' })
  return { held, list, id: (await openFor(gresik, GRESIK))[0]!.id }
}
const decide = (actor: Actor, id: string, decision: string, more: object = {}) =>
  t.call(decideReferral, actor, { id, decision, reason: REASON, ...more })
const reopen = (actor: Actor, id: string, more: object = {}) =>
  t.call(reopenReferral, actor, { id, reason: REASON, ...more })
const register = async () => {
  const { rows } = await t.pool.query('select kab, name from workers.worker order by kab, name')
  return rows.map(({ kab, name }) => `${kab} ${name}`)
}
const everything = async () => {
  const { rows: workers } = await t.pool.query('select * from workers.worker order by kab, id')
  const { rows: holders } = await t.pool.query('select * from workers.nik_holder order by nik_index')
  return { workers, holders }
}
const refusals = (tries: PromiseSettledResult<unknown>[]) =>
  tries.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
const IN_GRESIK = [`${GRESIK} ${CLAIMED.nama}`]

test('nobody speaks for the other side, whatever side is named', async () => {
  const { id } = await claimed()
  for (const more of [{ side: 'holds' }, { kab: LAMONGAN }, { kab: LAMONGAN, side: 'holds' }]) {
    await expect(decide(gresik, id, 'theirs', more)).rejects.toMatchObject({ code: 'referral.which_side' })
  }
  for (const stranger of [sidoarjo, officer('Rekaan Camat', { role: 'operator', area: '35.24.13' })]) {
    await expect(decide(stranger, id, 'theirs')).rejects.toMatchObject({ code: 'referral.unknown' })
    await expect(t.call(readReferral, stranger, { id })).rejects.toMatchObject({ code: 'referral.unknown' })
    await expect(reopen(stranger, id)).rejects.toMatchObject({ code: 'referral.unknown' })
  }
  const reader = officer('Rekaan Pembaca', { role: 'viewer', area: GRESIK })
  await expect(decide(reader, id, 'ours')).rejects.toMatchObject({ code: 'access.not_permitted' })
})

test('both sides at once, each more than once, move the person once; who comes late is told', async () => {
  const { id } = await claimed()
  const tries = await Promise.allSettled([
    decide(gresik, id, 'ours'),
    decide(OPERATOR, id, 'theirs'),
    decide(gresik, id, 'ours'),
    decide(OPERATOR, id, 'theirs'),
  ])
  expect(new Set(refusals(tries))).toEqual(new Set(['referral.settled']))
  const moves = tries.filter((one) => one.status === 'fulfilled' && one.value.moved)
  expect([moves.length, await register()]).toEqual([1, IN_GRESIK])
})

test('both sides take a move back at once: it goes back once', async () => {
  const { id } = await claimed()
  const before = await everything()
  await decide(gresik, id, 'ours')
  await decide(OPERATOR, id, 'theirs')
  const tries = await Promise.allSettled([reopen(gresik, id), reopen(OPERATOR, id), reopen(gresik, id)])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await everything()).toEqual(before)
})

test('a record that was merged while it was asked about moves as the one it became, and comes back as that', async () => {
  const { id } = await claimed()
  await takeIn(t, csvOf([{ serial: 9002, nama: 'Orang Lain', lahir: '01-01-1970' }]))
  const { rows } = await t.pool.query('select id from workers.worker order by name')
  const [kept, other] = rows.map((row) => String(row.id)) as [string, string]
  const { id: merged } = await t.call(merge, OPERATOR, {
    kab: LAMONGAN,
    id: kept,
    other,
    take: [],
    reason: REASON,
  })
  const [seen] = await openFor(OPERATOR, LAMONGAN)
  expect(seen!.sides[0]).toMatchObject({ workerId: kept, record: { name: 'Orang Lain' } })
  const before = await everything()
  await decide(gresik, id, 'ours')
  expect(await decide(OPERATOR, id, 'theirs')).toMatchObject({ moved: true })
  expect(await register()).toEqual(IN_GRESIK)
  const part = () => t.call(undoMerge, OPERATOR, { kab: LAMONGAN, id: merged, reason: REASON })
  await expect(part()).rejects.toMatchObject({ code: 'worker.unknown' })
  await reopen(OPERATOR, id)
  expect(await everything()).toEqual(before)
  await part()
  expect(await register()).toHaveLength(2)
})

test('when the holder undoes its list first, an agreement still brings the person to the claimant, and back to nobody', async () => {
  const { id, held, list } = await claimed()
  await t.call(undoImport, OPERATOR, { id: held })
  expect((await openFor(OPERATOR, LAMONGAN))[0]!.sides[0]!.record).toBeNull()
  await decide(OPERATOR, id, 'theirs')
  expect(await decide(gresik, id, 'ours')).toMatchObject({ settled: true, moved: true })
  expect(await register()).toEqual(IN_GRESIK)
  expect((await see(t, list, gresik)).effects).toMatchObject({ new: 1 })
  await expect(t.call(undoImport, gresik, { id: list })).rejects.toMatchObject({ code: 'import.moved_upon' })
  expect(await reopen(gresik, id)).toMatchObject({ moved: true })
  expect(await everything()).toEqual({ workers: [], holders: [] })
})

test('the list that brought a person who moved away is not undone under the move', async () => {
  const { id, held } = await claimed()
  await decide(OPERATOR, id, 'theirs')
  await decide(gresik, id, 'ours')
  const undo = () => t.call(undoImport, OPERATOR, { id: held })
  await expect(undo()).rejects.toMatchObject({ code: 'import.moved_upon', details: { count: 1 } })
  await reopen(OPERATOR, id)
  expect(await undo()).toEqual({ removed: 1, restored: 0 })
})

test('a question of a third kabupaten follows the person, and moves are taken back the last one first', async () => {
  const { id } = await claimed()
  await takeIn(t, csvOf([THIRD]), { area: SIDOARJO, actor: sidoarjo, name: 'sidoarjo.csv' })
  const before = await everything()
  const [third] = await openFor(sidoarjo, SIDOARJO)
  await decide(sidoarjo, third!.id, 'ours')
  await decide(OPERATOR, id, 'theirs')
  await decide(gresik, id, 'ours')
  expect(await openFor(OPERATOR, LAMONGAN)).toEqual([])
  const [asked] = await openFor(sidoarjo, SIDOARJO)
  expect(asked).toMatchObject({
    id: third!.id,
    state: 'open',
    other: { kab: GRESIK, initials: 'W. N. A.', decision: null },
  })
  await decide(sidoarjo, third!.id, 'ours')
  expect(await decide(gresik, third!.id, 'theirs')).toMatchObject({ moved: true })
  expect(await register()).toEqual([`${SIDOARJO} ${THIRD.nama}`])
  await expect(reopen(OPERATOR, id)).rejects.toMatchObject({ code: 'referral.moved_on' })
  await reopen(gresik, third!.id)
  await reopen(OPERATOR, id)
  expect(await everything()).toEqual(before)
  const waiting = (await openFor(OPERATOR, LAMONGAN)).map(({ other }) => other?.kab).sort()
  expect(waiting).toEqual([SIDOARJO, GRESIK])
  expect(JSON.stringify(await openFor(OPERATOR, LAMONGAN))).not.toContain(nikOf(9001))
})

/** One who is known in two kabupaten under two NIKs, with one mother and one family card. */
const written = (serial: number, name: string, desa: string): Buffer =>
  csvBytes(
    [
      [
        'NIK',
        'NAMA LENGKAP',
        'TANGGAL LAHIR',
        'JENIS KELAMIN',
        'KODE DESA',
        'PEKERJAAN',
        'NAMA IBU',
        'NO KK',
      ],
      [nikOf(serial), name, '17-05-1985', 'L', desa, 'Nelayan', 'Sutiyem', '3524141201129001'],
    ],
    ',',
  )
const alike = async () => {
  await takeIn(t, written(9001, 'Muhammad Arifin', '35.24.14.2003'))
  await takeIn(t, written(7001, 'MOH. ARIPIN', '35.25.01.2001'), { area: GRESIK, actor: gresik })
  const [seen] = await openFor(gresik, GRESIK)
  return { id: seen!.id, kind: seen!.kind }
}

test('of two records that are alike one is given up and its NIK finds the other, either way, and both come back', async () => {
  const { id, kind } = await alike()
  expect(kind).toBe('likeness')
  const before = await everything()
  for (const [ours, theirs, left] of [
    [gresik, OPERATOR, GRESIK],
    [OPERATOR, gresik, LAMONGAN],
  ] as const) {
    await decide(ours, id, 'ours')
    expect(await decide(theirs, id, 'theirs')).toMatchObject({ moved: true })
    const { workers, holders } = await everything()
    expect(workers.map(({ kab }) => kab)).toEqual([left])
    expect(holders.map(({ worker_id }) => worker_id)).toEqual([workers[0].id, workers[0].id])
    await reopen(theirs, id)
    const { workers: back, holders: held } = await everything()
    expect({ back, held }).toEqual({ back: before.workers, held: before.holders })
  }
})

test('a record alike that was merged meanwhile is given up as the one it became', async () => {
  const { id } = await alike()
  await takeIn(t, csvOf([{ serial: 9105, nama: 'Orang Lain', lahir: '01-01-1970' }]))
  const { rows } = await t.pool.query(`select id from workers.worker where kab = $1 order by name desc`, [
    LAMONGAN,
  ])
  const [kept, other] = rows.map((row) => String(row.id)) as [string, string]
  await t.call(merge, OPERATOR, { kab: LAMONGAN, id: kept, other, take: [], reason: REASON })
  const before = await everything()
  await decide(gresik, id, 'ours')
  expect(await decide(OPERATOR, id, 'theirs')).toMatchObject({ moved: true })
  expect((await everything()).workers.map(({ kab }) => kab)).toEqual([GRESIK])
  expect((await everything()).holders).toHaveLength(3)
  await reopen(OPERATOR, id)
  expect(await everything()).toEqual(before)
})
