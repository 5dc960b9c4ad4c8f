import { expect, test } from 'vitest'
import { because } from '../because/index.ts'
import { aWhole } from '../fact/index.ts'
import { lawOn } from '../law/index.ts'
import { assess, rule } from './index.ts'

const law = lawOn('2026-11-21', 'bpu.jatuh_tempo_tanggal')

const double = rule({ sum: aWhole(100) }, ({ sum }) =>
  sum === 0
    ? { refusals: [{ code: 'iuran.no_people' }] }
    : { answer: 2 * sum, because: because('angka.jumlah', 2 * sum, { facts: { sum }, law: [law] }) },
)

test('a rule answers with its tree and with the law nobody has read', () => {
  expect(assess(double, { sum: 4 })).toEqual({
    kind: 'answer',
    answer: 8,
    because: { step: 'angka.jumlah', value: 8, facts: { sum: 4 }, law: [law] },
    unsure: [law],
  })
})

test('or refuses, or says which facts are wrong', () => {
  expect(assess(double, { sum: 0 })).toEqual({ kind: 'refused', refusals: [{ code: 'iuran.no_people' }] })
  expect(assess(double, { sum: 101 })).toEqual({
    kind: 'issues',
    issues: [{ fact: 'sum', code: 'fact.too_large' }],
  })
})
