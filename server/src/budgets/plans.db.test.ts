import { afterEach, beforeEach, expect, test } from 'vitest'
import { enrolmentApi } from '../enrolment/index.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { csvOf, type Invented, LAMONGAN, OPERATOR, PACIRAN, takeIn } from '../workers/walk.fixture.ts'
import { budgetsJobs } from './budgets.jobs.ts'
import { addFund } from './funds.fixture.ts'
import { budgetsApi } from './index.ts'
import type { PlanWishes } from './plan-wishes.ts'

const APPROVER = officer('Rekaan Pemilih', { role: 'approver', area: LAMONGAN })
const KANDANG = '35.24.14.2004'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const WISHES: PlanWishes = {
  from: '2026-01',
  to: '2026-12',
  leastMonths: 12,
  aim: 'people',
  priorities: [{ name: 'Nelayan', categories: ['nelayan'], desil: null, areas: null }],
  floor: null,
  ceilings: {},
  without: [],
  discount: null,
}

/** Ten fishers in one desa and ten farmers in another. */
const people = (): Invented[] =>
  Array.from({ length: 20 }, (_, n) => ({
    serial: 100 + n,
    desa: n < 10 ? PACIRAN : KANDANG,
    pekerjaan: n < 10 ? 'Nelayan' : 'Petani',
  }))

const YEAR_OF_ONE = 12 * 16_800

const make = async (wishes: Partial<PlanWishes> = {}, scenarioOf: string | null = null): Promise<string> => {
  const plan = {
    area: LAMONGAN,
    year: 2026,
    name: 'Rencana rekaan',
    scenarioOf,
    wishes: { ...WISHES, ...wishes },
  }
  const { id } = await t.call(budgetsApi['POST /plans'], OPERATOR, plan)
  await t.runJobs(budgetsJobs)
  return id
}

const see = (id: string) => t.call(budgetsApi['GET /plans/:id'], OPERATOR, { id })

const countedOf = async (id: string) => {
  const { result } = await see(id)
  if (result === null || 'issues' in result) throw new Error('not counted')
  return result
}

const choose = async (id: string): Promise<void> => {
  await t.call(budgetsApi['POST /plans/:id/propose'], OPERATOR, { id })
  await t.call(budgetsApi['POST /plans/:id/choose'], APPROVER, { id })
  await t.runJobs(budgetsJobs)
}

test('money for twelve people covers the ten who come first, then two of the others', async () => {
  await takeIn(t, csvOf(people()))
  await addFund(t, OPERATOR, {}, 12 * YEAR_OF_ONE + 16_799)
  const id = await make()
  const { measure } = await countedOf(id)
  expect(measure.people).toBe(12)
  expect(measure.rupiah).toBe(12 * YEAR_OF_ONE)
  const { desa } = await t.call(budgetsApi['GET /plans/:id/desa'], OPERATOR, { id })
  expect(desa.map(({ desa: code, people: paid }) => [code, paid])).toEqual([
    [PACIRAN, 10],
    [KANDANG, 2],
  ])
})

test('a chosen plan is booked month by month, JKK and JKM apart, and stands as drafts by name with those who wait', async () => {
  await takeIn(t, csvOf(people()))
  const fund = await addFund(t, OPERATOR, {}, 12 * YEAR_OF_ONE)
  const id = await make()
  await choose(id)
  const { ledger } = await t.call(budgetsApi['GET /funds/:id'], OPERATOR, { id: fund })
  expect(ledger.planned).toEqual({ jkk: 12 * 12 * 10_000, jkm: 12 * 12 * 6_800, jht: 0, personMonths: 144 })
  expect(ledger.remaining).toBe(0)
  const { batches } = await t.call(enrolmentApi['GET /batches'], OPERATOR, { area: LAMONGAN, plan: id })
  expect(batches.map(({ people: paid, waiting }) => [paid, waiting])).toEqual([[12, 8]])
  const at = { kab: LAMONGAN, id: batches[0]!.id }
  const { people: named } = await t.call(enrolmentApi['GET /batches/:kab/:id/people'], OPERATOR, at)
  expect(named.filter(({ grp }) => grp === 'nelayan')).toHaveLength(10)
  expect(named.every(({ nik }) => nik.includes('•'))).toBe(true)
})

test('whoever proposed a plan may not choose it, and a second plan cannot be chosen beside it', async () => {
  await takeIn(t, csvOf(people()))
  await addFund(t, APPROVER, {}, 3 * YEAR_OF_ONE)
  const [one, other] = [await make(), await make()]
  await t.call(budgetsApi['POST /plans/:id/propose'], APPROVER, { id: one })
  await expect(t.call(budgetsApi['POST /plans/:id/choose'], APPROVER, { id: one })).rejects.toThrow(
    'plan.same_person',
  )
  await choose(other)
  const another = await make({ leastMonths: 9 })
  await t.call(budgetsApi['POST /plans/:id/propose'], OPERATOR, { id: another })
  await expect(t.call(budgetsApi['POST /plans/:id/choose'], APPROVER, { id: another })).rejects.toThrow(
    'plan.another_chosen',
  )
})

test('a withdrawn plan gives its money back and leaves nobody in a draft', async () => {
  await takeIn(t, csvOf(people()))
  const fund = await addFund(t, OPERATOR, {}, 12 * YEAR_OF_ONE)
  const id = await make()
  await choose(id)
  await t.call(budgetsApi['POST /plans/:id/withdraw'], OPERATOR, { id, reason: 'Pagu dibahas lagi' })
  await t.runJobs(budgetsJobs)
  const { ledger } = await t.call(budgetsApi['GET /funds/:id'], OPERATOR, { id: fund })
  expect(ledger.remaining).toBe(12 * YEAR_OF_ONE)
  expect(
    (await t.call(enrolmentApi['GET /batches'], OPERATOR, { area: LAMONGAN, plan: id })).batches,
  ).toEqual([])
})

test('money of donors buys more, for the law gives their iuran a discount', async () => {
  await takeIn(t, csvOf([{ serial: 100, pekerjaan: 'Ojek' }]))
  const asked = { groups: [], year: 2026 }
  await addFund(
    t,
    OPERATOR,
    { ...asked, kind: 'sertakan', payer: 'sendiri', name: 'Donatur' },
    10 * YEAR_OF_ONE,
  )
  const { measure } = await countedOf(await make())
  expect(measure.people).toBe(1)
  expect(measure.rupiah).toBeLessThan(YEAR_OF_ONE)
})

test('a scenario with a cut of a half says who loses cover and what it costs to bridge', async () => {
  await takeIn(t, csvOf(people()))
  const fund = await addFund(t, OPERATOR, {}, 12 * YEAR_OF_ONE)
  const id = await make()
  const cut = await make({ ceilings: { [fund]: 6 * YEAR_OF_ONE } }, id)
  const { lost, gained } = await t.call(budgetsApi['GET /plans/compare'], OPERATOR, { a: id, b: cut })
  expect(lost).toEqual({ people: 6, personMonths: 72, bridge: 6 * YEAR_OF_ONE })
  expect(gained.people).toBe(0)
})

test('other wishes can be tried on a plan and keep nothing', async () => {
  await takeIn(t, csvOf(people()))
  const fund = await addFund(t, OPERATOR, {}, 12 * YEAR_OF_ONE)
  const id = await make()
  const wishes = { ...WISHES, ceilings: { [fund]: YEAR_OF_ONE } }
  const { outcome } = await t.call(budgetsApi['POST /plans/:id/try'], OPERATOR, { id, wishes })
  expect('issues' in outcome ? 0 : outcome.measure.people).toBe(1)
  expect((await countedOf(id)).measure.people).toBe(12)
})

test('a plan with no fund is refused with what is missing', async () => {
  await takeIn(t, csvOf(people()))
  const { state, result } = await see(await make())
  expect(state).toBe('refused')
  expect(result).toMatchObject({ issues: [{ list: 'plan', code: 'plan.no_funds' }] })
})

test('two who choose at once: money that was used meanwhile is not booked twice', async () => {
  await takeIn(t, csvOf(people()))
  const fund = await addFund(t, OPERATOR, {}, 12 * YEAR_OF_ONE)
  const id = await make()
  await t.call(budgetsApi['POST /plans/:id/propose'], OPERATOR, { id })
  const entry = { kind: 'committed', month: '2026-02', jkk: 2_000_000, jkm: 0, personMonths: 1 }
  await t.call(budgetsApi['POST /funds/:id/entries'], OPERATOR, {
    id: fund,
    ...entry,
    source: 'SK rekaan',
    day: '2026-02-01',
  })
  await expect(t.call(budgetsApi['POST /plans/:id/choose'], APPROVER, { id })).rejects.toThrow(
    'plan.over_ceiling',
  )
})
