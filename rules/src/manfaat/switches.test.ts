import { afterEach, expect, test } from 'vitest'
import { LAW } from '../law/law.generated.ts'
import { type LawId, lawOn } from '../law/index.ts'
import { type Assessment, assess } from '../rule/index.ts'
import { jkm, type JkmAnswer } from './jkm.ts'

type Value = { value: unknown }
const undo: (() => void)[] = []
afterEach(() => {
  for (const back of undo.splice(0).reverse()) back()
})

/** Turns a switch of the shelf for one test, as a later law would. */
const turn = (id: LawId, to: unknown): void => {
  const last = LAW[id].values.at(-1) as Value
  const { value } = last
  undo.push(() => {
    last.value = value
  })
  last.value = to
}

const NEW = { diedOn: '2026-11-10', segment: 'BPU', payments: [{ from: '2026-10', to: '2026-11' }] }
const LAPSED = {
  ...NEW,
  payments: [
    { from: '2025-01', to: '2025-06' },
    { from: '2026-11', to: '2026-11' },
  ],
}
const IN_ARREARS = { ...NEW, payments: [{ from: '2026-01', to: '2026-10' }] }
const DAY_COUNTS = {
  ...NEW,
  diedOn: '2026-11-19',
  payments: [{ from: '2026-08', to: '2026-11', paidOn: '2026-08-20' }],
}

const answerOf = (found: Assessment<JkmAnswer>): JkmAnswer => {
  if (found.kind !== 'answer') throw new Error(JSON.stringify(found))
  return found.answer
}
const cashOf = (facts: object): JkmAnswer => answerOf(assess(jkm, facts))

const FULL = 42_000_000
const LIMITED = 10_000_000

test('whether arrears are settled first, forgiven or end the right is a switch', () => {
  expect(cashOf(IN_ARREARS).doubts).toEqual([{ code: 'jkm.in_arrears', otherwise: 0 }])
  turn('jkm.tenggang_syarat', 'tetap')
  expect(cashOf(IN_ARREARS)).toMatchObject({ cash: FULL, arrears: 1, doubts: [] })
  turn('jkm.tenggang_syarat', 'gugur')
  expect(assess(jkm, IN_ARREARS)).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'jkm.lost_by_arrears', facts: { unpaid: 1 } }],
  })
  expect(cashOf({ ...IN_ARREARS, diedOn: '2026-10-31' })).toMatchObject({ cash: FULL, doubts: [] })
})

test('whether a lapse begins the months of a newcomer anew is a switch', () => {
  expect(cashOf(LAPSED)).toMatchObject({ cash: LIMITED, doubts: [{ code: 'jkm.lapse_restart' }] })
  turn('jkm.jeda_mengulang', 'ya')
  expect(cashOf(LAPSED)).toMatchObject({ cash: LIMITED, doubts: [] })
  turn('jkm.jeda_mengulang', 'tidak')
  expect(cashOf(LAPSED)).toMatchObject({ cash: FULL, doubts: [] })
})

test('whether the months are complete with the month or with the day is a switch', () => {
  expect(cashOf(DAY_COUNTS)).toMatchObject({ cash: FULL, doubts: [{ otherwise: LIMITED }] })
  turn('jkm.penuh_batas', 'tanggal')
  expect(cashOf(DAY_COUNTS)).toMatchObject({
    cash: LIMITED,
    doubts: [{ code: 'jkm.full_boundary', otherwise: FULL }],
  })
  expect(cashOf({ ...DAY_COUNTS, diedOn: '2026-11-20' })).toMatchObject({ cash: FULL, doubts: [] })
})

test('of two first payments the earlier counts, and none after the death', () => {
  turn('jkm.penuh_batas', 'tanggal')
  const twice = (...days: (string | null)[]) =>
    cashOf({ ...DAY_COUNTS, payments: days.map((paidOn) => ({ ...DAY_COUNTS.payments[0], paidOn })) }).cash
  expect(twice('2026-08-20', '2026-08-19')).toBe(FULL)
  expect(twice('2026-08-19', '2026-08-20')).toBe(FULL)
  expect(twice('2026-08-20', null)).toBe(LIMITED)
  expect(twice('2026-08-20', '2026-11-20')).toBe(LIMITED)
  expect(twice('2026-11-19')).toBe(LIMITED)
})

test('a said day of registration is that of the first stretch of cover alone', () => {
  turn('jkm.penuh_batas', 'tanggal')
  const again = { ...LAPSED, payments: [LAPSED.payments[0], { from: '2026-08', to: '2026-11' }] }
  expect(cashOf({ ...again, registeredOn: '2026-11-01' })).toMatchObject({ cash: FULL })
  const first = { ...NEW, payments: [{ from: '2026-08', to: '2026-11' }] }
  expect(cashOf({ ...first, registeredOn: '2026-08-11' })).toMatchObject({ cash: LIMITED })
  expect(cashOf({ ...first, registeredOn: '2026-08-10' })).toMatchObject({ cash: FULL })
})

test('whether newcomers of every segment receive less is a switch', () => {
  const wageEarner = { ...NEW, segment: 'PU' }
  expect(cashOf(wageEarner).cash).toBe(FULL)
  turn('jkm.terbatas_segmen', 'semua')
  expect(cashOf(wageEarner)).toMatchObject({ cash: LIMITED, limited: true })
})

test('a turned switch is turned back', () => {
  expect(lawOn('2026-11-10', 'jkm.tenggang_syarat').value).toBe('lunasi_dulu')
})
