import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, SheetRow } from './cell.ts'
import { householdReader } from './household-reader.ts'
import { CATALOGUE } from './layouts/catalogue.ts'
import { planMembers, planReading } from './plan.ts'
import { TEST_AREAS } from './test-areas.ts'
import { cell } from './test-rows.ts'
import { workerReader } from './worker-reader.ts'

const WORDS = [
  'No. KK : 3524141201150007',
  'NO.KK',
  '3524141201150007',
  'DUSUN KRAJAN, RT:001, RW:',
  'RT/RW : -/-',
  'DESA',
  'DESA KRANJI KECAMATAN',
  'JUMLAH',
  '###',
  '-1',
  'Status',
  'Kepala Desa',
  'Kawin',
  '01-01-1980',
  '3524110101809001',
]

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map(cell),
  fc.double().map((number): Cell => ({ kind: 'number', text: String(number), number })),
  fc.double().map((number): Cell => ({ kind: 'date', text: '', number })),
  fc.constantFrom<Cell>({ kind: 'empty', text: '' }, { kind: 'error', text: '#N/A' }),
  fc.constantFrom(...WORDS).map(cell),
)
const headings: fc.Arbitrary<Cell[]> = fc
  .constantFrom(...CATALOGUE)
  .chain((known) => fc.shuffledSubarray([...known.headings], { minLength: 1 }))
  .map((texts) => texts.map(cell))
const anyRow = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyCell, { maxLength: 12 }) },
  { weight: 1, arbitrary: headings },
)
const anySheet: fc.Arbitrary<SheetRow[]> = fc
  .array(anyRow, { maxLength: 14 })
  .map((rows) => rows.map((cells, above) => ({ row: above + 1, cells })))

test('plans and reads any sheet at all, and the plan is plain data', () => {
  fc.assert(
    fc.property(anySheet, (rows) => {
      const plan = planReading(rows, { areas: TEST_AREAS, area: '35.24' })
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
      const facts = { areas: TEST_AREAS, onDay: '2026-11-21' } as const
      const [people, families] = [workerReader(plan, facts), householdReader(plan, facts)]
      for (const row of rows) if (people.read(row) === 'end' || families.read(row) === 'end') break
      expect(people.findings()).toBeInstanceOf(Array)
      expect(planMembers(rows).kind).toBe('people')
    }),
    { numRuns: 300 },
  )
})
