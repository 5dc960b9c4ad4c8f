import { INDICATORS } from '@naungan/rules/indicator'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { iuranApi } from './index.ts'
import { type Listed, memberCsv, postMembers, register, whenCounted } from './member-list.fixture.ts'

const KAB = '35.24'
const DESA = ['35.24.14.2008', '35.24.14.1001', '35.24.13.2001']
const AREAS = ['35', KAB, '35.24.14', ...DESA]
const MONTH = '2026-08'
const ratna = officer('Ratna', { role: 'operator', area: '35' })

let t: TestDb
beforeAll(async () => {
  t = await makeTestDb()
})
afterAll(() => t[Symbol.asyncDispose]())

const listed: fc.Arbitrary<Listed> = fc.record({
  n: fc.integer({ min: 0, max: 8 }),
  segment: fc.constantFrom('PU', 'BPU', 'JAKON', 'PMI', ''),
  month: fc.constantFrom(MONTH, MONTH, '2026-09', ''),
  status: fc.constantFrom('AKTIF', 'AKTIF', 'TENGGANG', 'NONAKTIF', ''),
  desa: fc.constantFrom('', ...DESA),
})
const people = fc.array(fc.record({ n: fc.integer({ min: 0, max: 11 }), desa: fc.constantFrom(...DESA) }), {
  minLength: 1,
  maxLength: 6,
})
const world = fc.record({
  lists: fc.array(
    fc.record({
      rows: fc.array(listed, { minLength: 1, maxLength: 10 }),
      basis: fc.constantFrom('domisili', 'domisili', 'lokasi_kerja'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  registers: fc.array(people, { maxLength: 2 }),
})

const counts = (code: string, indicator: string) =>
  whenCounted(t, () => t.call(iuranApi['GET /areas/:code/counts'], ratna, { code, indicator, month: MONTH }))
type Three = NonNullable<Awaited<ReturnType<typeof counts>>['counts']>
type Step = Three['fromBpjs'][number] | Three['toDesa'][number]

const namesBehind = async (code: string, indicator: string, part: string): Promise<number> => {
  let n = 0
  for (let after: string | null = null; ; ) {
    const asked = { code, indicator, part, month: MONTH, limit: 2, ...(after !== null && { after }) }
    const page: { people: unknown[]; next: string | null } = await t.call(
      iuranApi['GET /areas/:code/counts/people'],
      ratna,
      asked as never,
    )
    n += page.people.length
    after = page.next
    if (after === null) return n
  }
}

const stepsAddUp = ({ bpjs, ours, desa, fromBpjs, toDesa }: Three) => {
  const sum = (steps: readonly Step[]) => steps.reduce((total, { adds }) => total + adds, 0)
  expect([bpjs + sum(fromBpjs), ours + sum(toDesa)]).toEqual([ours, desa])
  expect([...fromBpjs, ...toDesa].map(({ name }) => name)).not.toContain('rest')
}

/** Rows of lists that stand and workers of the register, counted without any of what is tested. */
const byHand = async (code: string, basis: string) => {
  const { rows } = await t.pool.query<{ sent: number; known: number }>(
    `select (select count(*) from iuran.list_row r join iuran.list l on l.id = r.list_id
              where l.state = 'posted' and l.basis = $2 and l.months @> array[$3] and coalesce(r.desa, r.kab) like $1
                and coalesce(r.month, l.months[cardinality(l.months)]) = $3) as sent,
            (select count(*) from workers.worker w where w.desa like $1) as known`,
    [`${code}%`, basis, MONTH],
  )
  return rows[0]!
}

test('in any world the parts lead from BPJS over our count to the villages with nothing left, and name everybody', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.constantFrom(...AREAS), async ({ lists, registers }, code) => {
      for (const { rows, basis } of lists)
        await postMembers(t, ratna, memberCsv(rows), { basis: basis as 'domisili' })
      for (const known of registers) await register(t, ratna, known)
      for (const { id, basis } of INDICATORS) {
        const { counts: three } = await counts(code, id)
        if (three === null) continue
        stepsAddUp(three)
        const hand = await byHand(code, basis)
        expect([id, code, three.bpjs]).toEqual([id, code, hand.sent])
        const refused = three.toDesa.filter(({ name }) => name === 'repeated').map(({ adds }) => adds)
        expect(three.desa).toBe(hand.known + (refused[0] ?? 0))
        if (code === '35') continue
        for (const { name, adds } of [...three.fromBpjs, ...three.toDesa])
          expect([id, name, await namesBehind(code, id, name)]).toEqual([id, name, Math.abs(adds)])
      }
    }),
    { numRuns: 12 },
  )
})
