import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../platform/auth.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { undoImport } from './imports.api.ts'
import { decideReferral, readReferral, readReferrals, reopenReferral } from './referral.api.ts'
import { findReferral, listReferrals } from './referral.sql.ts'
import { inTransaction } from '../platform/db.ts'
import { csvOf, LAMONGAN, nikOf, OPERATOR, rowsOf, see, takeIn } from './walk.fixture.ts'

const GRESIK = '35.25'
const DESA_GRESIK = '35.25.01.2001'
const REASON = 'Sudah dicek ke rumahnya'
const gresik = officer('Rekaan Gresik', { role: 'operator', area: GRESIK })
const provinsi = officer('Rekaan Provinsi', { role: 'operator', area: '35' })

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const HELD = { serial: 9001, nama: 'Wahyuningsih Lestari', alamat: 'Dusun Kesambi Lor', pekerjaan: 'Nelayan' }
const CLAIMED = {
  serial: 9001,
  nama: 'Wahyu Ningsih Astuti',
  alamat: 'Gang Kenanga',
  pekerjaan: 'Petani',
  desa: DESA_GRESIK,
}

/** Lamongan holds the person whom a list of Gresik names too. */
const claimed = async () => {
  await takeIn(t, csvOf([HELD]), { name: 'lamongan.csv' })
  const list = await takeIn(t, csvOf([CLAIMED]), { area: GRESIK, actor: gresik, name: 'gresik.csv' })
  const { referrals } = await t.call(readReferrals, gresik, { area: GRESIK })
  return { list, id: referrals[0]!.id }
}

const decide = (actor: Actor, id: string, decision: string, more: object = {}) =>
  t.call(decideReferral, actor, { id, decision, reason: REASON, ...more })
const openFor = async (actor: Actor, area: string) => (await t.call(readReferrals, actor, { area })).referrals
const register = async () => {
  const { rows } = await t.pool.query('select kab, desa, name, address from workers.worker order by name')
  return rows
}
const everything = async () => {
  const { rows: workers } = await t.pool.query('select * from workers.worker order by kab, id')
  const { rows: holders } = await t.pool.query('select * from workers.nik_holder order by nik_index')
  const { rows } = await t.pool.query('select * from workers.import_row order by kab, import_id, row')
  return { workers, holders, rows }
}

test('each side sees its own record in full and of the other only initials, birth year, sex and kabupaten', async () => {
  const { id } = await claimed()
  const [theirs] = await openFor(gresik, GRESIK)
  expect(theirs).toMatchObject({
    state: 'open',
    sides: [
      { side: 'claims', record: { name: 'Wahyu Ningsih Astuti' }, list: { fileName: 'gresik.csv', row: 2 } },
    ],
  })
  expect(theirs!.other).toEqual({
    kab: LAMONGAN,
    kabName: 'Kabupaten Lamongan',
    decision: null,
    initials: 'W. L.',
    birthYear: '1985',
    sex: 'L',
  })
  const [ours] = await openFor(OPERATOR, LAMONGAN)
  expect(ours).toMatchObject({ id, sides: [{ side: 'holds', record: { name: 'Wahyuningsih Lestari' } }] })
  expect(ours!.other).toMatchObject({ kab: GRESIK, initials: 'W. N. A.' })
})

test('no byte of the name, address, occupation or NIK of one side crosses to the other, whatever is asked', async () => {
  const { id } = await claimed()
  await decide(gresik, id, 'ours')
  const seen = JSON.stringify([
    await openFor(gresik, GRESIK),
    await t.call(readReferral, gresik, { id }),
    await rowsOf(t, (await openFor(gresik, GRESIK))[0]!.sides[0]!.list!.id).catch(() => null),
  ])
  for (const secret of ['Wahyuningsih', 'Lestari', 'Kesambi', 'Nelayan', 'Paciran', nikOf(9001), '35.24.14'])
    expect([secret, seen.includes(secret)]).toEqual([secret, false])
  const back = JSON.stringify([
    await openFor(OPERATOR, LAMONGAN),
    await t.call(readReferral, OPERATOR, { id }),
  ])
  for (const secret of [
    'Astuti',
    'Kenanga',
    'Petani',
    'gresik.csv',
    REASON,
    'Rekaan Gresik',
    nikOf(9001),
    '35.25.01',
  ])
    expect([secret, back.includes(secret)]).toEqual([secret, false])
})

test('with its own predicate left open, row-level security alone keeps the other side away, and the other way round', async () => {
  const { id } = await claimed()
  const as = <T>(scope: string, work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(t.pool, { role: 'naungan_app', scope: [scope], reads: true }, work)
  const open = ['%']
  expect(await as('35.25%', (db) => findReferral(db, id, open))).toMatchObject([{ kab: GRESIK }])
  expect(
    await as('35.25%', (db) => listReferrals(db, { area: LAMONGAN, state: 'open', scope: open })),
  ).toEqual([])
  expect(await as('%', (db) => findReferral(db, id, ['35.25%']))).toMatchObject([{ kab: GRESIK }])
  expect(await as('35.26%', (db) => findReferral(db, id, open))).toEqual([])
})

test('when the holder gives the person up, the person stands in the register of the claimant with what its own list said', async () => {
  const { id, list } = await claimed()
  expect(await decide(OPERATOR, id, 'theirs')).toEqual({
    area: '35.24.14.2003',
    settled: false,
    moved: false,
  })
  expect((await openFor(OPERATOR, LAMONGAN))[0]!.state).toBe('waiting')
  expect(await decide(gresik, id, 'ours')).toMatchObject({ settled: true, moved: true })
  expect(await register()).toEqual([
    { kab: GRESIK, desa: DESA_GRESIK, name: 'Wahyu Ningsih Astuti', address: 'Gang Kenanga' },
  ])
  expect((await see(t, list, gresik)).effects).toMatchObject({ new: 1 })
  expect(await openFor(gresik, GRESIK)).toEqual([])
  const again = await takeIn(t, csvOf([CLAIMED]), { area: GRESIK, actor: gresik })
  expect((await see(t, again, gresik)).effects).toMatchObject({ same: 1 })
})

test('when both say that the person is the holder’s, nothing moves and the next list asks nothing', async () => {
  const { id } = await claimed()
  const before = await everything()
  await decide(gresik, id, 'theirs')
  expect(await decide(OPERATOR, id, 'ours')).toMatchObject({ settled: true, moved: false })
  expect(await everything()).toEqual(before)
  await takeIn(t, csvOf([CLAIMED]), { area: GRESIK, actor: gresik })
  expect(await openFor(gresik, GRESIK)).toEqual([])
  const { referrals } = await t.call(readReferrals, gresik, { area: GRESIK, state: 'settled' })
  expect(referrals).toMatchObject([{ id, state: 'settled' }])
})

test('two people with one NIK are remembered as different and never asked about again', async () => {
  const { id } = await claimed()
  await decide(gresik, id, 'different')
  expect(await decide(OPERATOR, id, 'different')).toMatchObject({ settled: true, moved: false })
  await takeIn(t, csvOf([CLAIMED]), { area: GRESIK, actor: gresik })
  expect(await openFor(OPERATOR, LAMONGAN)).toEqual([])
  await expect(decide(gresik, id, 'ours')).rejects.toMatchObject({ code: 'referral.settled' })
})

test('where both sides want the person it stays open, and the province sees both and decides for each', async () => {
  const { id } = await claimed()
  await decide(gresik, id, 'ours')
  expect(await decide(OPERATOR, id, 'ours')).toMatchObject({ settled: false })
  const [seen] = await openFor(provinsi, '35')
  expect(seen).toMatchObject({
    state: 'disputed',
    other: null,
    sides: [{ kab: GRESIK }, { kab: LAMONGAN }]
      .map((side) => ({ ...side, decision: 'ours', reason: REASON }))
      .toSorted(),
  })
  await expect(decide(provinsi, id, 'theirs')).rejects.toMatchObject({ code: 'referral.which_side' })
  expect(await decide(provinsi, id, 'theirs', { side: 'holds' })).toMatchObject({
    settled: true,
    moved: true,
  })
  expect(await register()).toMatchObject([{ kab: GRESIK }])
})

test('taking a move back leaves register, holders and rows exactly as they were', async () => {
  const { id } = await claimed()
  const before = await everything()
  await decide(OPERATOR, id, 'theirs')
  await decide(gresik, id, 'ours')
  expect(await t.call(reopenReferral, gresik, { id, reason: REASON })).toMatchObject({ moved: true })
  expect(await everything()).toEqual(before)
  expect((await openFor(OPERATOR, LAMONGAN))[0]).toMatchObject({ state: 'open', other: { decision: null } })
})

test('two kecamatan of one kabupaten are asked likewise; a move keeps what only the old record knew', async () => {
  const camat = officer('Rekaan Camat', { role: 'operator', area: '35.24.13' })
  const paciran = officer('Rekaan Paciran', { role: 'operator', area: '35.24.14' })
  await takeIn(t, csvOf([HELD]))
  const row = { ...CLAIMED, desa: '35.24.13.2001', alamat: '' }
  await takeIn(t, csvOf([row]), { area: '35.24.13', actor: camat })
  const before = await everything()
  const [seen] = await openFor(camat, '35.24.13')
  expect(seen).toMatchObject({ other: { kab: LAMONGAN, initials: 'W. L.' }, sides: [{ side: 'claims' }] })
  const { id } = seen!
  expect((await openFor(OPERATOR, LAMONGAN))[0]!.sides).toHaveLength(2)
  await decide(camat, id, 'ours')
  expect(await decide(paciran, id, 'theirs')).toMatchObject({ settled: true, moved: true })
  expect(await register()).toMatchObject([{ desa: '35.24.13.2001', address: 'Dusun Kesambi Lor' }])
  await t.call(reopenReferral, OPERATOR, { id, side: 'holds', reason: REASON })
  expect(await everything()).toEqual(before)
})

test('a list that is undone claims nobody any more, unless somebody moved by it', async () => {
  const { id, list } = await claimed()
  const undo = () => t.call(undoImport, gresik, { id: list })
  await decide(OPERATOR, id, 'theirs')
  await decide(gresik, id, 'ours')
  await expect(undo()).rejects.toMatchObject({ code: 'import.moved_upon', details: { count: 1 } })
  await t.call(reopenReferral, OPERATOR, { id, reason: REASON })
  await undo()
  expect(await openFor(OPERATOR, LAMONGAN)).toEqual([])
  await expect(decide(OPERATOR, id, 'ours')).rejects.toMatchObject({ code: 'referral.unknown' })
})

test('a move is not taken back under a later list', async () => {
  const { id } = await claimed()
  await decide(OPERATOR, id, 'theirs')
  await decide(gresik, id, 'ours')
  await takeIn(t, csvOf([{ ...CLAIMED, pekerjaan: 'Nelayan' }]), {
    area: GRESIK,
    actor: gresik,
    name: 'kini.csv',
  })
  await expect(t.call(reopenReferral, OPERATOR, { id, reason: REASON })).rejects.toMatchObject({
    code: 'referral.built_upon',
    details: { file: 'kini.csv' },
  })
})

test('every step stands in the trail of both sides, and the reason only in the own', async () => {
  const { id } = await claimed()
  await decide(gresik, id, 'different')
  const { rows } = await t.pool.query(
    `select action, area, detail::text as detail from audit.entry where action like 'referral.%' order by id`,
  )
  expect(rows.map(({ action, area }) => [action, area])).toEqual([
    ['referral.found', GRESIK],
    ['referral.found', LAMONGAN],
    ['referral.answered', '35.24.14.2003'],
    ['referral.decide', GRESIK],
  ])
  expect(rows[2].detail).not.toContain(REASON)
})
