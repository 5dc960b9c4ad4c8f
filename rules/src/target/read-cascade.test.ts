import { expect, test } from 'vitest'
import { readCascade } from './index.ts'

const parent = { area: '35.24', workers: 10 }
const areas = [{ area: '35.24.01', eligible: 5 }]
const methods = { kecamatan: { by: 'eligible' } }

const issuesIn = (said: unknown) => {
  const read = readCascade(said)
  return 'issues' in read
    ? read.issues.map(({ code, row, area, field }) => [code, row, area, field])
    : read.file
}

test('figures are read as people write them, names kept apart, and null is the same as nothing', () => {
  const said = {
    $schema: 'x',
    note: 'y',
    parent: { area: '35.24', name: 'Lamongan', percent: '38,39 %', workers: null },
    methods: {
      kecamatan: { by: 'growth', factor: '1,25', sum: 'as_stated' },
      desa: { by: 'poverty', times: 3 },
    },
    areas: [{ area: '35.24.01', name: 'Sukorame', percent: '5', base: 7, floor: null }],
  }
  expect(readCascade(said)).toEqual({
    file: {
      parent: { area: '35.24', percentBp: 3839 },
      methods: {
        kecamatan: { by: 'growth', factorBp: 12_500, sum: 'as_stated' },
        desa: { by: 'poverty', times: 3 },
      },
      areas: [{ area: '35.24.01', percentBp: 500, base: 7 }],
      names: new Map([
        ['35.24', 'Lamongan'],
        ['35.24.01', 'Sukorame'],
      ]),
    },
  })
})

test.each<[string, number]>([
  ['2', 20_000],
  ['1.5', 15_000],
  ['0,0001', 1],
  ['12,3456', 123_456],
])('a factor of %s is %i ten-thousandths', (factor, factorBp) => {
  expect(issuesIn({ parent, areas, methods: { kecamatan: { by: 'growth', factor } } })).toMatchObject({
    methods: { kecamatan: { factorBp } },
  })
})

test.each<[string, object, unknown]>([
  [
    'a factor that is a number',
    { methods: { kecamatan: { by: 'growth', factor: 1.25 } } },
    ['cascade.not_readable', null, null, 'methods.kecamatan.factor'],
  ],
  [
    'a factor of five decimals',
    { methods: { kecamatan: { by: 'growth', factor: '1,25001' } } },
    ['cascade.not_readable', null, null, 'methods.kecamatan.factor'],
  ],
  ['no parent', { parent: 5 }, ['cascade.not_readable', null, null, 'parent']],
  ['a parent without a code', { parent: { workers: 5 } }, ['cascade.missing', null, null, 'area']],
  ['a row that is none', { areas: [areas[0], 'x'] }, ['cascade.not_readable', 2, null, 'areas']],
  ['a row without a code', { areas: [{ eligible: 5 }] }, ['cascade.missing', 1, null, 'area']],
  [
    'a count that is a text',
    { areas: [{ area: '35.24.01', eligible: '5' }] },
    ['cascade.not_readable', 1, '35.24.01', 'eligible'],
  ],
  [
    'a count without end',
    { areas: [{ area: '35.24.01', eligible: Infinity }] },
    ['cascade.not_readable', 1, '35.24.01', 'eligible'],
  ],
  [
    'a field of another object',
    { areas: [{ area: '35.24.01', constructor: 5 }] },
    ['cascade.unknown_field', 1, '35.24.01', 'constructor'],
  ],
  ['no methods', { methods: [] }, ['cascade.not_readable', null, null, 'methods']],
  [
    'a level that is none',
    { methods: { ...methods, rt: { by: 'gap' } } },
    ['cascade.unknown_field', null, null, 'methods.rt'],
  ],
  [
    'a method that is none',
    { methods: { kecamatan: 'eligible' } },
    ['cascade.not_readable', null, null, 'methods.kecamatan'],
  ],
  [
    'a method without a name',
    { methods: { kecamatan: {} } },
    ['cascade.missing', null, null, 'methods.kecamatan.by'],
  ],
  [
    'a sum rule nobody knows',
    { methods: { kecamatan: { by: 'growth', sum: 'nearly' } } },
    ['cascade.not_readable', null, null, 'methods.kecamatan.sum'],
  ],
  [
    'a sum rule that the way does not take',
    { methods: { kecamatan: { by: 'gap', sum: 'exact' } } },
    ['cascade.unknown_field', null, null, 'methods.kecamatan.sum'],
  ],
  [
    'no number a desa',
    { methods: { kecamatan: { by: 'per_desa' } } },
    ['cascade.missing', null, null, 'methods.kecamatan.perDesa'],
  ],
])('%s is named', (_, part, expected) => {
  expect(issuesIn({ parent, areas, methods, ...part })).toEqual([expected])
})

test('what is no object at all is said, and nothing breaks', () => {
  for (const said of [null, 5, 'x', [], undefined])
    expect(issuesIn(said)).toContainEqual(['cascade.not_readable', null, null, ''])
})
