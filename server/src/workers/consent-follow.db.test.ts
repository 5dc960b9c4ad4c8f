import { afterEach, beforeEach, expect, test } from 'vitest'
import { csvBytes } from '../../db/seed/sheet-bytes.ts'
import type { Actor } from '../platform/auth.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { decideReferral, readReferrals, reopenReferral } from './referral.api.ts'
import { readWorker, writeConsent } from './register.api.ts'
import { csvOf, LAMONGAN, nikOf, OPERATOR, PACIRAN, read, see, take, takeIn } from './walk.fixture.ts'

const GRESIK = '35.25'
const gresik = officer('Rekaan Gresik', { role: 'operator', area: GRESIK })
const reason = 'Sudah dicek ke rumahnya'
const HELD = { serial: 9001, nama: 'Wahyuningsih Lestari', pekerjaan: 'Nelayan' }
const CLAIMED = { ...HELD, nama: 'Wahyu Ningsih Astuti', desa: '35.25.01.2001' }

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const placeIn = async (kab: string) => {
  const { rows } = await t.pool.query<{ kab: string; id: string }>(
    'select kab, id from workers.worker where kab = $1',
    [kab],
  )
  return rows[0]!
}
const say = async (actor: Actor, kab: string, how: string, day: string) => {
  t.setNow(`${day}T03:00:00Z`)
  await t.call(writeConsent, actor, { ...(await placeIn(kab)), how, day })
}
const heard = async (actor: Actor, kab: string) =>
  (await t.call(readWorker, actor, await placeIn(kab))).consents.map(({ how, saidIn }) => [how, saidIn])

/** Lamongan holds a person who agreed there, and a list of Gresik names the person too. */
const claimed = async (): Promise<string> => {
  await takeIn(t, csvOf([HELD]))
  await say(OPERATOR, LAMONGAN, 'signed', '2026-11-01')
  await takeIn(t, csvOf([CLAIMED]), { area: GRESIK, actor: gresik })
  return (await t.call(readReferrals, gresik, { area: GRESIK })).referrals[0]!.id
}
const move = async (id: string): Promise<void> => {
  await t.call(decideReferral, OPERATOR, { id, decision: 'theirs', reason })
  await t.call(decideReferral, gresik, { id, decision: 'ours', reason })
}
const reopen = (id: string) => t.call(reopenReferral, gresik, { id, reason })

test('what a person agreed to goes along, says where it was said, and counts with what is said later', async () => {
  await move(await claimed())
  expect(await heard(gresik, GRESIK)).toEqual([['signed', 'Kabupaten Lamongan']])
  await say(gresik, GRESIK, 'withdrawn', '2026-11-20')
  expect(await heard(gresik, GRESIK)).toEqual([
    ['withdrawn', null],
    ['signed', 'Kabupaten Lamongan'],
  ])
})

test('a move that is taken back brings home what was said meanwhile, and a second move doubles nothing', async () => {
  const id = await claimed()
  await move(id)
  await say(gresik, GRESIK, 'withdrawn', '2026-11-20')
  await reopen(id)
  const home = [
    ['withdrawn', 'Kabupaten Gresik'],
    ['signed', null],
  ]
  expect(await heard(OPERATOR, LAMONGAN)).toEqual(home)
  await move(id)
  expect(await heard(gresik, GRESIK)).toEqual([
    ['withdrawn', null],
    ['signed', 'Kabupaten Lamongan'],
  ])
  await reopen(id)
  expect(await heard(OPERATOR, LAMONGAN)).toEqual(home)
})

test('a record that was there before keeps its own word alone once the move is taken back', async () => {
  const listed = (serial: number, nama: string, desa: string): Buffer =>
    csvBytes(
      [
        ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'NAMA IBU', 'NO KK'],
        [nikOf(serial), nama, '17-05-1985', 'L', desa, 'Sutiyem', '3524141201129001'],
      ],
      ',',
    )
  await takeIn(t, listed(9001, 'Muhammad Arifin', PACIRAN))
  await say(OPERATOR, LAMONGAN, 'signed', '2026-11-01')
  await takeIn(t, listed(7001, 'MOH. ARIPIN', CLAIMED.desa), { area: GRESIK, actor: gresik })
  await say(gresik, GRESIK, 'spoken', '2026-11-02')
  const { referrals } = await t.call(readReferrals, gresik, { area: GRESIK })
  const { id } = referrals[0]!
  await move(id)
  expect(await heard(gresik, GRESIK)).toEqual([
    ['spoken', null],
    ['signed', 'Kabupaten Lamongan'],
  ])
  await reopen(id)
  expect(await heard(gresik, GRESIK)).toEqual([['spoken', null]])
  expect(await heard(OPERATOR, LAMONGAN)).toEqual([['signed', null]])
})

test('a list that was compared between a move and its reopening is compared again before it is taken', async () => {
  const id = await claimed()
  await move(id)
  const list = await read(t, csvOf([{ ...HELD, pekerjaan: 'Petani' }]))
  expect((await see(t, list)).effects).toMatchObject({ updated: 0 })
  await reopen(id)
  await take(t, list)
  expect((await see(t, list)).effects).toMatchObject({ updated: 1 })
})
