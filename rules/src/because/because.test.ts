import { expect, test } from 'vitest'
import { type LawStatus, type LawValue, lawOn } from '../law/index.ts'
import { because, cited, explain, unsureLawOf } from './index.ts'

const law = (id: string, status: LawStatus): LawValue => ({
  id,
  from: '2026-01-01',
  value: 1,
  ref: `ref ${id}`,
  status,
})

const tree = because('iuran.bpu', 10_000, {
  law: [law('a', 'press'), law('b', 'verified')],
  from: [
    because('iuran.bpu.jkk', 10_000, { law: [law('c', 'memory'), law('a', 'memory')] }),
    because('iuran.bpu.jkm', 0, {
      from: [because('iuran.bpu.potongan', 2400, { law: [law('d', 'conflict')] })],
    }),
  ],
})

test('what nobody has read in the law itself is named once, in the order of the tree', () => {
  expect(unsureLawOf(tree).map(({ id, status }) => [id, status])).toEqual([
    ['a', 'press'],
    ['c', 'memory'],
    ['d', 'conflict'],
  ])
  expect(unsureLawOf(because('iuran.bpu', 0, {}))).toEqual([])
})

test('a value that is sure does not hide a later one of the same parameter that is not', () => {
  const two = because('iuran.bpu', 0, { law: [law('a', 'verified'), law('a', 'press')] })
  expect(unsureLawOf(two).map(({ status }) => status)).toEqual(['press'])
})

test('a cited table shows one row and nothing of the others', () => {
  const table = lawOn('2026-11-21', 'bpu.tingkat')
  expect(cited(table, table.value[0])).toEqual({
    id: 'bpu.tingkat',
    from: table.from,
    value: { from: 0, base: 1_000_000 },
    ref: table.ref,
    status: table.status,
  })
})

test('a tree reads as lines, each as deep as it stands, with its law', () => {
  expect(explain(tree, 'en').map(({ depth, step, value }) => [depth, step, value])).toEqual([
    [0, 'Monthly iuran of a worker without wage', 'Rp10,000'],
    [1, 'JKK', 'Rp10,000'],
    [1, 'JKM', 'Rp0'],
    [2, 'Discount on JKK and JKM', '0.24 %'],
  ])
  expect(explain(tree, 'id')[0]!.law).toEqual([
    { ref: 'ref a', sure: false },
    { ref: 'ref b', sure: true },
  ])
})

/** How the value of a step is written. */
const written = (step: Parameters<typeof because>[0], value: unknown) =>
  explain(because(step, value, {}), 'id')[0]!.value

test('values are written as people write them', () => {
  expect(written('iuran.bpu.potongan', 0)).toBe('0 %')
  expect(written('iuran.bpu.potongan', 500_000)).toBe('50 %')
  expect(written('iuran.bpu.potongan', 2400)).toBe('0,24 %')
  expect(written('iuran.pu.jatuh_tempo', '2026-11-16')).toBe('16 November 2026')
  expect(written('jkm.terlindungi', '2026-11')).toBe('November 2026')
  expect(written('angka.cakupan', 4123)).toMatch(/^41,23/)
  expect(written('jp.bulanan', true)).toBe('ya')
  expect(written('jp.bulanan', false)).toBe('tidak')
  expect(written('iuran.keadaan', 'became_pu')).toBe('became pu')
  expect(written('angka.jumlah', 1_234)).toBe('1.234')
  expect(written('waris', null)).toBe('–')
  expect(written('waris', undefined)).toBe('–')
})

test('facts with words are said, others are not, and none is an empty text', () => {
  const facts = { income: 1_000_000, tier: 1, minutes: 5 }
  expect(explain(because('iuran.bpu.dasar', 0, { facts }), 'id')[0]!.facts).toBe(
    'penghasilan Rp1.000.000, tingkat 1',
  )
  expect(explain(tree, 'id')[0]!.facts).toBe('')
})
