import { INDICATORS, type Whole } from '@naungan/rules/indicator'
import { expect, test } from 'vitest'
import { missingWays, rangeOf, wayRows } from './definition-rows.ts'
import type { Definition } from './definitions-query.ts'

const wholeOf = (
  definition: Whole,
  workers: number,
  people: number | null,
): Definition['wholes'][number] => ({
  definition,
  workers,
  source: 'Bappeda',
  day: '2026-03-01',
  origin: 'own',
  coverageBp: people === null ? null : Math.round((people * 10_000) / workers),
})

/** Every indicator with so many people and these wholes; those left out have no list. */
const definitions = (
  of: Record<string, [people: number, wholes: Partial<Record<Whole, number>>]>,
): Definition[] =>
  INDICATORS.map(({ id, name, segments, basis, grace, code, instrument, status }) => {
    const [people, wholes] = of[id] ?? [null, {}]
    return {
      id,
      name,
      basis,
      grace,
      code,
      instrument,
      status,
      people,
      segments: [...segments],
      wholes: Object.entries(wholes).map(([whole, workers]) => wholeOf(whole as Whole, workers, people)),
    }
  })

const SEVERAL = definitions({
  'ucj.pu_bpu_jakon': [336, { potensi: 1000, penduduk_bekerja: 1200 }],
  'ucj.dengan_tenggang': [350, { potensi: 1000, penduduk_bekerja: 1200 }],
  'ucj.dengan_pmi': [340, {}],
  'ucj.bpu': [100, { potensi_bpu: 2000 }],
})

test('each way lies apart from the main figure by people and by points', () => {
  const rows = wayRows(SEVERAL)
  expect(rows.map(({ key, main, apart }) => [key, main, apart])).toEqual([
    ['ucj.pu_bpu_jakon potensi', true, null],
    ['ucj.pu_bpu_jakon penduduk_bekerja', false, { people: 0, bp: -560 }],
    ['ucj.dengan_tenggang potensi', false, { people: 14, bp: 140 }],
    ['ucj.dengan_tenggang penduduk_bekerja', false, { people: 14, bp: -443 }],
    ['ucj.bpu potensi_bpu', false, { people: -236, bp: -2860 }],
  ])
})

test('the range speaks of all workers and leaves out a figure of one segment', () => {
  const { least, most } = rangeOf(wayRows(SEVERAL))!
  expect([least.coverageBp, most.coverageBp]).toEqual([2800, 3500])
})

test('without a whole there is no range, and without a main figure nothing lies apart from it', () => {
  expect(rangeOf(wayRows(definitions({})))).toBeUndefined()
  const [row] = wayRows(definitions({ 'ucj.bpu': [100, { potensi_bpu: 2000 }] }))
  expect(row?.apart).toBeNull()
})

test('what lacks a list or every whole is missing, with what it lacks', () => {
  const wholesOf = (id: string) => INDICATORS.find((one) => one.id === id)!.wholes
  const missing = missingWays(SEVERAL, wholesOf).map(({ key, list, wholes }) => [key, list, wholes.length])
  expect(missing).toEqual([
    ['ucj.lokasi_kerja', true, 4],
    ['ucj.dengan_pmi', false, 4],
    ['ucj.pu', true, 2],
  ])
})
