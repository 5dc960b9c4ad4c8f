import type { Whole } from '@naungan/rules/indicator'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../platform/db.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { insertDenominators } from '../targets/targets.sql.ts'
import { type AreaTree, loadDenominators, loadTree } from './area-tree.ts'
import { nationDenominators } from './nation-denominators.ts'
import { definitionFor, wholesFrom } from './should-be.ts'

const YEAR = 2026
const WHOLES: readonly Whole[] = ['potensi', 'penduduk_bekerja', 'angkatan_kerja']

let t: TestDb
let tree: AreaTree
beforeAll(async () => {
  t = await makeTestDb()
  tree = await loadTree(t.pool as unknown as Db, 'ID')
})
afterAll(() => t[Symbol.asyncDispose]())

/** By which years a definition is stated at a level, and of which area it is left out. */
const stated = fc.record({ years: fc.subarray([2025, YEAR]), without: fc.option(fc.nat(600), { freq: 2 }) })
const world = fc.array(fc.record({ provinsi: stated, kabupaten: stated }), { minLength: 3, maxLength: 3 })
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

const rowsOf = (made: World) =>
  made.flatMap((levels, which) =>
    (['provinsi', 'kabupaten'] as const).flatMap((level) => {
      const { years, without } = levels[level]
      const areas = level === 'provinsi' ? tree.children : tree.leaves
      return areas
        .filter((_, at) => at !== without)
        .flatMap(({ code }, at) =>
          years.map((year) => ({
            area: code,
            year,
            definition: WHOLES[which]!,
            workers: 1000 + at + year,
            source: level,
            day: `${year}-03-31`,
          })),
        )
    }),
  )

test('whatever is stated of the nation, what is read of it says the same as all of it', {
  timeout: 120_000,
}, async () => {
  const find = (parent: string) => tree.childrenOf.get(parent) ?? []
  let short = 0
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const db = await t.pool.connect()
      try {
        await db.query('begin')
        await insertDenominators(db, rowsOf(made), { id: null, name: 'Ratna' })
        const some = await nationDenominators(db, tree, { year: YEAR, wholes: WHOLES })
        if (some === null) return
        short += 1
        const [read, all] = [some, await loadDenominators(db, tree, YEAR)].map((rows) =>
          wholesFrom(rows, find),
        )
        const definition = definitionFor('ID', WHOLES, all!)!
        expect(definitionFor('ID', WHOLES, read!)).toBe(definition)
        for (const { code } of [tree.area, ...tree.children, ...tree.leaves])
          expect(read!(definition)!(code)).toEqual(all!(definition)!(code))
        for (const other of WHOLES) expect(read!(other)?.('ID') ?? null).toEqual(all!(other)?.('ID') ?? null)
      } finally {
        await db.query('rollback')
        db.release()
      }
    }),
    { numRuns: 25 },
  )
  expect(short).toBeGreaterThan(0)
})
