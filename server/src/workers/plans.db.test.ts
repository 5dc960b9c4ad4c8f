import { afterEach, beforeEach, expect, test } from 'vitest'
import { asImporter } from '../platform/db.ts'
import { makeTestDb, type TestDb } from '../platform/test-db/index.ts'
import { csvBytes, type SeedRow } from '../../db/seed/sheet-bytes.ts'
import { unlikeName } from '../../db/seed/unlike-name.ts'
import { compareAgain } from './compare-again.ts'
import { decideImportPair, readPairs } from './pairs.api.ts'
import { watchPlans } from './plan-watch.fixture.ts'
import { LAMONGAN, nikOf, OPERATOR, PACIRAN, read, take } from './walk.fixture.ts'

let t: TestDb
beforeEach(async () => {
  t = await makeTestDb()
})
afterEach(() => t[Symbol.asyncDispose]())

const HEADINGS = ['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'KODE DESA', 'NAMA IBU']

/** The same made-up people for every `from`, under other NIKs, each born on a day of their own. */
const listOf = (from: number, people: number): Buffer => {
  const rows = Array.from({ length: people }, (_, nth): SeedRow => {
    const day = new Date(Date.UTC(1970, 0, 1 + nth)).toISOString().slice(0, 10)
    return [nikOf(from + nth), unlikeName(nth), day, 'L', PACIRAN, unlikeName(nth + 5000)]
  })
  return csvBytes([HEADINGS, ...rows], ',')
}

test('whatever was last counted, a list much smaller than the table is compared without looping over either', async () => {
  // The table is counted while it is empty, and again while it holds one other list only: neither knows the list below.
  await t.pool.query('analyze workers.import_row, workers.pair, workers.worker')
  await take(t, await read(t, listOf(1000, 900)))
  await t.pool.query('analyze workers.import_row, workers.pair, workers.worker')
  const id = await read(t, listOf(5000, 300), { name: 'lagi.csv' })
  const { pairs, total } = await t.call(readPairs, OPERATOR, { id, limit: 50 })
  expect(total).toBeGreaterThanOrEqual(300)
  for (const { id: pair } of pairs.slice(0, 3))
    await t.call(decideImportPair, OPERATOR, { id, pair, decision: 'same', reason: 'Sudah ditanyakan' })
  const watched = await asImporter(t.pool, async (own) => {
    const { db, seen, wrong } = watchPlans(own)
    await compareAgain(db, { id, kab: LAMONGAN, area: LAMONGAN })
    return { seen: seen.length, wrong }
  })
  expect(watched.wrong).toEqual([])
  expect(watched.seen).toBeGreaterThan(20)
  expect((await t.call(readPairs, OPERATOR, { id })).open).toBe(total - 3)
})
