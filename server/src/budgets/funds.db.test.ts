import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { addEntry, addFund, fundOf, PAPER } from './funds.fixture.ts'
import { budgetsApi, fundsForPlan, fundsOverCeiling, insertEntries } from './index.ts'

let t: TestDb
const KAB = '35.24'
const DESA = '35.24.14.2003'
const ratna = officer('Ratna', { role: 'operator', area: KAB })
const wati = officer('Wati', { role: 'viewer', area: KAB })
const tuti = officer('Tuti', { role: 'operator', area: '35' })
const budi = officer('Budi', { role: 'operator', area: '35.25' })

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const fundsOf = (year: number, area = KAB) => t.call(budgetsApi['GET /funds'], ratna, { area, year })
const readFund = (id: string, actor = ratna) => t.call(budgetsApi['GET /funds/:id'], actor, { id })
const ceiling = (id: string, said: object) =>
  t.call(budgetsApi['POST /funds/:id/ceilings'], ratna, { id, stage: 'murni', ...PAPER, ...said })
const back = (what: 'ceilings' | 'entries', id: string, actor = ratna) =>
  t.call(budgetsApi[`POST /${what}/:id/withdraw`], actor, { id, reason: 'salah ketik' })

test('a changed budget replaces the budget, and its withdrawal brings the budget back', async () => {
  const id = await addFund(t, ratna, { name: 'Pagu' }, 1_000_000)
  const changed = await ceiling(id, { stage: 'perubahan', rupiah: 850_000 })
  await ceiling(id, { rupiah: 999, day: '2025-12-30' })
  expect((await readFund(id)).fund).toMatchObject({ ceiling: 850_000, ceilingStage: 'perubahan' })
  await back('ceilings', changed.id)
  const { fund, ceilings } = await readFund(id)
  expect(fund).toMatchObject({ ceiling: 1_000_000, ceilingStage: 'murni', remaining: 1_000_000 })
  expect(ceilings.map(({ rupiah, withdrawnReason }) => [rupiah, withdrawnReason])).toEqual([
    [850_000, 'salah ketik'],
    [1_000_000, null],
    [999, null],
  ])
  await expect(back('ceilings', changed.id)).rejects.toMatchObject({ code: 'fund.statement_withdrawn' })
})

test('what was paid is taken from the ceiling once, though it was committed before', async () => {
  const id = await addFund(t, ratna, { name: 'Buku besar' }, 100_000)
  await addEntry(t, ratna, id, { kind: 'committed', jkk: 20_000, jkm: 13_600, personMonths: 2 })
  const paid = await addEntry(t, ratna, id, {})
  await addEntry(t, ratna, id, { month: '2026-02' })
  const { fund, ledger } = await readFund(id)
  expect(fund).toMatchObject({ committed: 33_600, realised: 33_600, used: 50_400, remaining: 49_600 })
  expect(fund.paid).toEqual({ jkk: 20_000, jkm: 13_600 })
  expect(fund.months).toMatchObject({ committed: 2, realised: 2, remaining: 2 })
  expect(ledger).toMatchObject({ used: 50_400, remaining: 49_600 })
  await back('entries', paid)
  expect((await readFund(id)).fund).toMatchObject({ realised: 16_800, used: 50_400 })
})

test('a payment beyond the ceiling is kept as it happened and the fund is marked', async () => {
  const id = await addFund(t, ratna, { name: 'Lewat' }, 10_000)
  await addEntry(t, ratna, id, {})
  expect((await readFund(id)).fund.remaining).toBe(-6_800)
  expect(await fundsOverCeiling(t.pool as never, [id])).toEqual([id])
})

test('a closed fund takes no ceiling, no entry and no withdrawal until it is open again', async () => {
  const id = await addFund(t, ratna, { name: 'Tutup', year: 2023 })
  const entry = await addEntry(t, ratna, id, { month: '2023-03' })
  const reason = 'Tahun anggaran berakhir'
  await t.call(budgetsApi['POST /funds/:id/close'], ratna, { id, reason })
  const closed = { code: 'fund.closed' }
  await expect(addEntry(t, ratna, id, { month: '2023-04' })).rejects.toMatchObject(closed)
  await expect(ceiling(id, { rupiah: 1 })).rejects.toMatchObject(closed)
  await expect(back('entries', entry)).rejects.toMatchObject(closed)
  await expect(addFund(t, ratna, { name: 'Baru', year: 2023 })).rejects.toMatchObject({
    code: 'fund.year_closed',
  })
  expect((await fundsForPlan(t.pool as never, { area: KAB, year: 2023 }))[0]).toMatchObject({ closed: true })
  await t.call(budgetsApi['POST /funds/:id/reopen'], ratna, { id, reason: 'tertinggal satu SP2D' })
  await addEntry(t, ratna, id, { month: '2023-04' })
  await t.call(budgetsApi['POST /funds/close-year'], ratna, { area: KAB, year: 2023, reason })
  await expect(addEntry(t, ratna, id, { month: '2023-05' })).rejects.toMatchObject(closed)
})

test('two funds of the same kind, owner, year and name are one too many; one entered in error can go', async () => {
  const id = await addFund(t, ratna, { name: 'Ganda' })
  await expect(addFund(t, ratna, { name: 'GANDA' })).rejects.toMatchObject({ code: 'fund.standing' })
  await addFund(t, ratna, { name: 'Ganda', kind: 'csr' })
  await t.call(budgetsApi['POST /funds/:id/withdraw'], ratna, { id, reason: 'tercatat dua kali' })
  const again = await addFund(t, ratna, { name: 'Ganda' })
  await addEntry(t, ratna, again)
  const used = t.call(budgetsApi['POST /funds/:id/withdraw'], ratna, { id: again, reason: 'salah' })
  await expect(used).rejects.toMatchObject({ code: 'fund.has_entries' })
})

test('a kabupaten sees its own funds, those of its desa, and those of the province that may pay there', async () => {
  const year = 2024
  await addFund(t, ratna, { year, name: 'Kabupaten' }, 4_000)
  await addFund(t, ratna, { year, name: 'Desa', kind: 'apbdes', area: DESA }, 300)
  await addFund(t, tuti, { year, name: 'Provinsi luas', kind: 'apbd_provinsi', area: '35' }, 9_000)
  const here = { year, name: 'Provinsi di sini', kind: 'apbd_provinsi', area: '35', areas: [KAB] }
  const only = await addFund(t, tuti, here, 50)
  const elsewhere = await addFund(t, tuti, { ...here, name: 'Lain', areas: ['35.25'] }, 70)
  const { funds, below, total } = await fundsOf(year)
  expect(funds.map(({ name, counts }) => [name, counts])).toEqual([
    ['Provinsi luas', false],
    ['Kabupaten', true],
    ['Provinsi di sini', true],
  ])
  expect(below).toMatchObject([{ kind: 'apbdes', funds: 1, owners: 1, ceiling: 300 }])
  expect(total).toMatchObject({ ceiling: 4_350, remaining: 4_350, sources: 3 })
  expect((await readFund(only, wati)).own).toBe(false)
  const outside = { code: 'access.outside_area' }
  await expect(readFund(elsewhere)).rejects.toMatchObject(outside)
  await expect(addEntry(t, ratna, only, { month: '2024-01' })).rejects.toMatchObject(outside)
  await expect(addFund(t, budi, { year, name: 'Orang lain' })).rejects.toMatchObject(outside)
  const plan = await fundsForPlan(t.pool as never, { area: KAB, year })
  expect(plan.map(({ name, wide, ceiling: most }) => [name, wide, most])).toEqual([
    ['Provinsi di sini', false, 50],
    ['Provinsi luas', true, 9_000],
    ['Kabupaten', false, 4_000],
    ['Desa', false, 300],
  ])
  const desa = await t.call(budgetsApi['GET /funds/below'], wati, { area: KAB, year, kind: 'apbdes' })
  expect(desa).toMatchObject({ of: 1, funds: [{ name: 'Desa', area: DESA }] })
})

test('words for groups become occupations, and are said again in as few words', async () => {
  const id = await addFund(t, ratna, { name: 'Kelompok', groups: ['aparatur_desa', 'marbot'] })
  const { fund } = await readFund(id)
  expect(fund.groups).toContain('kepala_desa')
  expect(fund.groupWords).toEqual(['aparatur_desa', 'marbot'])
})

test('what makes no sense is refused with the thing it is about', async () => {
  const refused = async (said: object, code: string) =>
    expect(
      t.call(budgetsApi['POST /funds'], ratna, fundOf({ name: 'Salah', ...said })),
    ).rejects.toMatchObject({
      code,
    })
  await refused({ groups: ['astronot'] }, 'fund.group_unknown')
  await refused({ first: 5, last: 4 }, 'fund.months_order')
  await refused({ areas: ['35.25'] }, 'fund.place_elsewhere')
  await refused({ areas: ['35.24.99'] }, 'area.unknown')
  await refused({ programs: ['JKK'] }, 'request.invalid')
  await refused({ ceiling: { rupiah: -1, ...PAPER } }, 'request.invalid')
  await refused({ ceiling: { rupiah: 1, ...PAPER, day: '2026-02-30' } }, 'request.invalid')
  const id = await addFund(t, ratna, { name: 'Catatan salah' })
  await expect(addEntry(t, ratna, id, { month: '2027-01' })).rejects.toMatchObject({
    code: 'fund.month_of_other_year',
  })
  await expect(addEntry(t, ratna, id, { jkk: 0, jkm: 0 })).rejects.toMatchObject({
    code: 'fund.nothing_stated',
  })
})

test('what a plan booked is not taken back by hand', async () => {
  const id = await addFund(t, ratna, { name: 'Rencana' })
  const plan = '00000000-0000-4000-8000-00000000abcd'
  await t.pool.query(
    `insert into budgets.plan (id, area, year, name, state, wishes, created_by_name)
     values ($1, $2, 2026, 'Rekaan', 'counted', '{}', 'Ratna')`,
    [plan, KAB],
  )
  const entry = {
    fund: id,
    plan,
    month: '2026-05' as const,
    jkk: 1,
    jkm: 1,
    jht: 0,
    personMonths: 1,
    ...PAPER,
  }
  const [booked] = await insertEntries(t.pool as never, [{ ...entry, kind: 'planned' }], {
    id: null,
    name: 'Ratna',
  })
  await expect(back('entries', booked!)).rejects.toMatchObject({ code: 'fund.statement_withdrawn' })
  expect((await readFund(id)).fund.planned).toBe(2)
})
