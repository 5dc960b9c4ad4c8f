import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../platform/problem.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { workersApi } from '../workers/index.ts'
import { iuranApi, iuranJobs } from './index.ts'
import { type Counted, type Listed, memberCsv, postMembers, register } from './member-list.fixture.ts'

let t: TestDb
const ratna = officer('Ratna', { role: 'operator', area: '35.24' })
const DESA = ['35.24.14.2008', '35.24.14.1001', '35.24.13.2001']

beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

type ActiveMonth = { month: string; person: string; segment: string; area: string }

/** The counts as a person with a pencil would make them: month by month, head by head. */
const byHand = (rows: readonly ActiveMonth[]): Map<string, number> => {
  const heads = new Map<string, Set<string>>()
  const note = (key: string, person: string) => heads.set(key, (heads.get(key) ?? new Set()).add(person))
  for (const { month, person, segment } of rows) {
    const areas = rows.filter((row) => row.month === month && row.person === person).map(({ area }) => area)
    const area = areas.toSorted().at(-1)!
    const places = [
      `4 ${area}`,
      `2 ${area.slice(0, 5)}`,
      ...(area.length === 13 ? [`3 ${area.slice(0, 8)}`] : []),
    ]
    for (const place of places) {
      note(`${month} ${place} ${segment.toLowerCase()}`, person)
      if (segment !== 'PMI') note(`${month} ${place} people`, person)
    }
  }
  return new Map([...heads].map(([key, people]) => [key, people.size]))
}

const asStored = (rows: readonly (Counted & { month: string })[]): Map<string, number> =>
  new Map(
    rows.flatMap(({ month, level, area, ...heads }) =>
      Object.entries(heads).flatMap(([what, count]): [string, number][] =>
        count === 0 ? [] : [[`${month} ${level} ${area} ${what}`, count]],
      ),
    ),
  )

const countsAndTruth = async () => {
  const active = await t.pool.query<ActiveMonth>(
    `select month, encode(person, 'hex') as person, segment, area from iuran.active_month`,
  )
  const stored = await t.pool.query<Counted & { month: string }>(
    'select month, level, area, people, pu, bpu, jakon, pmi from iuran.coverage_month',
  )
  const sorted = (counts: Map<string, number>) => [...counts].toSorted()
  return { counts: sorted(asStored(stored.rows)), truth: sorted(byHand(active.rows)) }
}

const listed: fc.Arbitrary<Listed> = fc.record({
  n: fc.integer({ min: 0, max: 8 }),
  segment: fc.constantFrom('PU', 'BPU', 'JAKON', 'PMI'),
  month: fc.constantFrom('2026-08', '2026-09'),
  status: fc.constantFrom('AKTIF', 'AKTIF', 'NONAKTIF'),
  desa: fc.constantFrom('', ...DESA),
})
const deed = fc.oneof(
  fc.record({ post: fc.array(listed, { minLength: 1, maxLength: 8 }) }),
  fc.record({ undo: fc.nat(5) }),
  fc.record({
    register: fc.array(fc.record({ n: fc.integer({ min: 0, max: 8 }), desa: fc.constantFrom(...DESA) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ forget: fc.nat(3) }),
)

/** Where a dimension of the groups adds up to another figure than the one that stands. */
const groupsBeside = async () => {
  const { rows } = await t.pool.query(
    `select c.month, c.level, c.area, c.people, d.dimension, g.covered
       from iuran.coverage_month c cross join unnest(array['occupation', 'sex', 'age', 'desil', 'fund', 'all']) d (dimension)
       left join (select month, level, area, dimension, sum(covered) as covered from iuran.group_month
                   group by month, level, area, dimension) g using (month, level, area, dimension)
      where c.basis = 'domisili' and c.people <> coalesce(g.covered, 0)
     union all
     select month, 0, '', 0, 'stale', 0 from iuran.group_count where stale`,
  )
  return rows
}

/** Months that a list stands for and the narrow table lacks, or the other way round, or that nothing was counted of. */
const monthsBeside = async () => {
  const { rows } = await t.pool.query(
    `with posted as (select l.basis, m as month, l.kab, l.id from iuran.list l, unnest(l.months) m where l.state = 'posted'),
          kept as (select basis, month, kab, list_id from iuran.list_month),
          counted as (select basis, month, kab from iuran.coverage_month where level = 2)
     (select basis, month, kab, 'lacking' from (table posted except table kept) lacking)
     union all (select basis, month, kab, 'left over' from (table kept except table posted) over)
     union all (select *, 'not counted' from (select basis, month, kab from kept except table counted) bare)
     union all (select *, 'not listed' from (table counted except select basis, month, kab from kept) bare)`,
  )
  return rows
}

/** A refusal is a lawful answer to an undo out of order; anything else is not. */
const lawfully = (work: Promise<unknown>) =>
  work.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Problem) return false
      throw error
    },
  )

test('after any row of postings, imports and undoings the counts and the months listed equal a count by hand, and groups add up to them', {
  timeout: 120_000,
}, async () => {
  const lists: string[] = []
  const imports: string[] = []
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      for (const done of deeds) {
        if ('post' in done) lists.push(await postMembers(t, ratna, memberCsv(done.post)))
        else if ('register' in done) imports.push(await register(t, ratna, done.register))
        else if ('undo' in done) {
          const id = lists.at(-1 - (done.undo % Math.max(lists.length, 1)))
          if (id) await lawfully(t.call(iuranApi['POST /lists/:id/undo'], ratna, { id }))
        } else {
          const id = imports.at(-1 - (done.forget % Math.max(imports.length, 1)))
          if (id) await lawfully(t.call(workersApi['POST /imports/:id/undo'], ratna, { id }))
        }
        const { counts, truth } = await countsAndTruth()
        expect(counts).toEqual(truth)
        expect(await monthsBeside()).toEqual([])
        await t.runJobs(iuranJobs)
        expect(await groupsBeside()).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
})
