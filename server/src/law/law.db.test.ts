import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOBODY } from '../platform/auth.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { lawApi } from './index.ts'

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const ask = (rule: string, facts: object) => t.call(lawApi['POST /rules/:rule'], NOBODY, { rule, facts })

test('anybody asks what an iuran is and gets the sum with its reasons', async () => {
  const found = await ask('iuran.bpu', { month: '2026-02', income: 1_000_000, sector: 'ANGKUTAN' })
  expect(found).toMatchObject({ kind: 'answer', answer: { total: 8_400 }, because: { step: 'iuran.bpu' } })
  expect(JSON.stringify(found)).toContain('PP 50/2025')
})

test('what the law refuses and what was said wrongly come back with why', async () => {
  const died = { diedOn: '2026-10-05', segment: 'BPU', payments: [] }
  expect(await ask('manfaat.jkm', died)).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'jkm.never_paid', sentence: expect.stringContaining('iuran') }],
  })
  expect(await ask('iuran.bpu', { month: '2026-13' })).toMatchObject({
    kind: 'issues',
    issues: [
      { fact: 'month', code: 'fact.not_a_month' },
      { fact: 'income', code: 'fact.missing' },
    ],
  })
})

test('a rule that is not there is refused by name, and the list names those that are', async () => {
  await expect(ask('iuran.awan', {})).rejects.toMatchObject({ code: 'rule.unknown' })
  const { rules } = await t.call(lawApi['GET /rules'], NOBODY, {})
  expect(rules.find(({ name }) => name === 'iuran.bpu')?.facts).toMatchObject({
    month: { kind: 'month', optional: false },
    sector: { kind: 'choice', optional: true, choices: ['ANGKUTAN', 'LAINNYA'] },
  })
})
