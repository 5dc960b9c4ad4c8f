import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { sumsFromBelow } from './standing.sql.ts'
import { insertDenominators, type NewDenominator, withdrawFigure } from './targets.sql.ts'

const KAB = '31.01'
const YEARS = [2023, 2024, 2025, 2026]
const WHOLES = ['potensi', 'angkatan_kerja'] as const
const BY = { id: null, name: 'Ratna' }

let t: TestDb
let desa: string[]
const kecamatan = () => [...new Set(desa.map((code) => code.slice(0, 8)))]

beforeAll(async () => {
  t = await makeTestDb()
  const { rows } = await t.pool.query<{ code: string }>(
    'select code from wilayah.area where level = 4 and code like $1 order by code',
    [`${KAB}.%`],
  )
  desa = rows.map(({ code }) => code)
})
afterAll(() => t[Symbol.asyncDispose]())

type Whole = Pick<NewDenominator, 'workers' | 'year' | 'day' | 'source'>

/** The slow way: what holds in a year, and what it adds up to. */
const slowly = (stated: readonly NewDenominator[], definition: string, asOf: number) => {
  const said = (area: string): Whole | null =>
    stated
      .filter((row) => row.area === area && row.definition === definition && row.year <= asOf)
      .sort((a, b) => b.year - a.year || (a.day < b.day ? 1 : -1))[0] ?? null
  const sum = (parts: (Whole | null)[]): Whole | null => {
    const sure = parts.filter((part) => part !== null)
    if (sure.length === 0 || sure.length < parts.length) return null
    return {
      workers: sure.reduce((all, { workers }) => all + workers, 0),
      year: Math.max(...sure.map(({ year }) => year)),
      day: sure
        .map(({ day }) => day)
        .sort()
        .at(-1)!,
      source: new Set(sure.map(({ source }) => source)).size === 1 ? sure[0]!.source : '',
    }
  }
  const ofDesa = (code: string) => sum(desa.filter((one) => one.startsWith(code)).map(said))
  const found = new Map(kecamatan().map((code) => [code, ofDesa(code)]))
  found.set(KAB, sum(kecamatan().map((code) => said(code) ?? ofDesa(code))))
  return found
}

type Step = { at: number; year: number; whole: number; workers: number; source: number; withdrawn: boolean }

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(30),
  year: fc.nat(YEARS.length - 1),
  whole: fc.nat(WHOLES.length - 1),
  workers: fc.nat(1000),
  source: fc.nat(1),
  withdrawn: fc.boolean(),
})

/** Every desa once, so that sums come about, then a few more statements of desa and kecamatan; some are taken back. */
const statements = (steps: readonly Step[]): { row: NewDenominator; withdrawn: boolean }[] => {
  const areas = [...desa, ...kecamatan()]
  const first = desa.map((area, nth) => ({ area, ...steps[nth % steps.length]!, whole: 0 }))
  const later = steps.map((one) => ({ area: areas[one.at % areas.length]!, ...one }))
  return [...first, ...later].map(({ area, year, whole, workers, source, withdrawn }, nth) => ({
    row: {
      area,
      year: YEARS[year]!,
      definition: WHOLES[whole]!,
      workers,
      source: `Sumber ${source}`,
      day: `20${10 + nth}-01-01`,
    },
    withdrawn: withdrawn && nth >= desa.length,
  }))
}

test('what is kept as the sum of an area is what its parts add up to in every year', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      const all = statements(steps)
      const db = await t.pool.connect()
      try {
        await db.query('begin')
        const half = Math.ceil(all.length / 2)
        const rows = all.map(({ row }) => row)
        const ids = [
          ...(await insertDenominators(db, rows.slice(0, half), BY)),
          ...(await insertDenominators(db, rows.slice(half), BY)),
        ]
        for (const [nth, { withdrawn }] of all.entries())
          if (withdrawn) await withdrawFigure(db, 'denominator', { id: ids[nth]!, reason: 'salah', by: BY })
        const stated = all.filter(({ withdrawn }) => !withdrawn).map(({ row }) => row)
        for (const year of YEARS) {
          const kept = [
            ...(await sumsFromBelow(db, { area: '31', year, length: 5 })),
            ...(await sumsFromBelow(db, { area: KAB, year, length: 8 })),
          ]
          const expected = WHOLES.flatMap((definition) =>
            [...slowly(stated, definition, year)].flatMap(([area, whole]) =>
              whole === null ? [] : [{ area, definition, ...pick(whole), origin: 'sum' }],
            ),
          )
          expect(byKey(kept)).toEqual(byKey(expected))
        }
      } finally {
        await db.query('rollback')
        db.release()
      }
    }),
    { numRuns: 60 },
  )
})

const pick = ({ workers, year, day, source }: Whole): Whole => ({ workers, year, day, source })

const byKey = <R extends { area: string; definition: string }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => `${a.area} ${a.definition}`.localeCompare(`${b.area} ${b.definition}`))

test('of two who state parts of one kecamatan at once, the later adds up both', async () => {
  const [one, two] = [await t.pool.connect(), await t.pool.connect()]
  const rest = desa.filter((code) => code.startsWith(kecamatan()[0]!))
  const row = (area: string): NewDenominator => ({
    area,
    year: 2026,
    definition: 'potensi',
    workers: 10,
    source: 'Bappeda (rekaan)',
    day: '2026-01-01',
  })
  try {
    await one.query('begin')
    await two.query('begin')
    await insertDenominators(one, [row(rest[0]!)], BY)
    const later = insertDenominators(two, rest.slice(1).map(row), BY)
    await one.query('commit')
    await later
    await two.query('commit')
    const [sum] = await sumsFromBelow(one, { area: KAB, year: 2026, length: 8 })
    expect(sum).toMatchObject({ workers: 10 * rest.length, origin: 'sum' })
  } finally {
    one.release()
    two.release()
  }
})
