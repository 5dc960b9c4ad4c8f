import { occupationOf } from '@naungan/rules/sheet'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../platform/db.ts'
import type { OutputOf } from '../platform/endpoint.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { desaOf, familyIndex, type MadePerson, putPeople } from './made-register.fixture.ts'
import { readWorkers } from './register.api.ts'
import { countFirst } from './register-count.sql.ts'
import type { RegisterFilter } from './register-filter.ts'

const OCCUPATIONS = ['petani', 'nelayan', 'marbot', 'perangkat_desa']
const PEOPLE = 120
const FAMILIES = 10
const PROVINSI = officer('Rekaan Provinsi', { role: 'operator', area: '35' })

type Known = MadePerson & { id: string; doubtful: boolean }
let t: TestDb
let people: Known[] = []

const desilOfFamily = (family: number): number | null => (family % 2 === 0 ? 1 + (family % 5) : null)

beforeAll(async () => {
  t = await makeTestDb()
  const desa = [...(await desaOf(t, '35.24', 3)), ...(await desaOf(t, '35.25', 2))]
  const made: MadePerson[] = Array.from({ length: PEOPLE }, (_, i) => ({
    name: `Rekaan ${String.fromCharCode(97 + (i % 26))}${i % 7}`,
    desa: desa[i % desa.length]!,
    sex: i % 3 === 0 ? 'P' : 'L',
    birthDate: `${1940 + ((i * 7) % 60)}-06-15`,
    family: i % FAMILIES,
    ...(i % 6 === 0 ? {} : { occupation: OCCUPATIONS[i % 11 === 0 ? 2 : i % 2]! }),
    ...(i % 4 === 0 ? { desil: 1 + (i % 5) } : {}),
  }))
  const ids = await putPeople(t, made)
  people = made.map((one, i) => ({ ...one, id: ids[i]!, doubtful: i % 9 === 0 }))
  for (const { id, desa: at } of people.filter(({ doubtful }) => doubtful))
    await t.pool.query(
      `insert into workers.pair (kab, id, import_id, row, area, worker_id, score)
       values (left($1, 5), gen_random_uuid(), gen_random_uuid(), 1, $1, $2, 0.7)`,
      [at, id],
    )
  for (const kab of ['35.24', '35.25'])
    for (let family = 0; family < FAMILIES; family++)
      await t.pool.query(
        `insert into workers.household (kab, kk_index, kk_sealed, desa, desil, import_id, row) values ($1, $2, '', $3, $4, gen_random_uuid(), 1)`,
        [kab, familyIndex(family), desa.find((code) => code.startsWith(kab)), desilOfFamily(family)],
      )
})
afterAll(() => t[Symbol.asyncDispose]())

const ageOf = ({ birthDate }: MadePerson): number =>
  2026 - Number(birthDate!.slice(0, 4)) - ('11-21' < birthDate!.slice(5) ? 1 : 0)

const answers = (one: Known, filter: RegisterFilter): boolean =>
  (filter.sex === undefined || one.sex === filter.sex) &&
  (filter.occupation === undefined || one.occupation === filter.occupation) &&
  (filter.segment === undefined || occupationOf(one.occupation ?? '')?.proposal === filter.segment) &&
  (filter.desil === undefined || (one.desil ?? desilOfFamily(one.family!)) === filter.desil) &&
  (filter.ageFrom === undefined || ageOf(one) >= filter.ageFrom) &&
  (filter.ageTo === undefined || ageOf(one) <= filter.ageTo) &&
  (!filter.doubtful || one.doubtful)

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 })
const filters: fc.Arbitrary<RegisterFilter> = fc.record({
  sex: maybe(fc.constantFrom('L', 'P')),
  occupation: maybe(fc.constantFrom(...OCCUPATIONS)),
  segment: maybe(fc.constantFrom('PU', 'BPU', 'none', 'excluded')),
  desil: maybe(fc.integer({ min: 1, max: 5 })),
  ageFrom: maybe(fc.integer({ min: 20, max: 90 })),
  ageTo: maybe(fc.integer({ min: 20, max: 90 })),
  doubtful: maybe(fc.constant(true)),
})
const areas = fc.constantFrom('35', '35.24', '35.25')

const given = (filter: RegisterFilter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))

/** All pages one after the other. */
const everyPage = async (input: object): Promise<string[]> => {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const from = after === '' ? {} : { after }
    const page: OutputOf<typeof readWorkers> = await t.call(readWorkers, PROVINSI, {
      ...input,
      ...from,
      limit: 20,
    })
    ids.push(...page.workers.map(({ id }) => id))
    after = page.next
  }
  return ids
}

test('any filters together leave those whom a look at everybody leaves, each on one page and counted', async () => {
  await fc.assert(
    fc.asyncProperty(areas, filters, async (area, filter) => {
      const there = people.filter(({ desa }) => desa.startsWith(`${area}.`))
      const left = there.filter((one) => answers(one, filter)).map(({ id }) => id)
      const input = { area, ...given(filter) }
      expect((await everyPage(input)).toSorted()).toEqual(left.toSorted())
      const { total, capped } = await t.call(readWorkers, PROVINSI, { ...input, limit: 1 })
      expect([total, capped]).toEqual([left.length, false])
    }),
    { numRuns: 60 },
  )
})

const countOf = (texts: string[], values: unknown[], bounds: { most: number; mostSeen: number }) =>
  inTransaction(t.pool, { role: 'naungan_app', scope: ['35%'], reads: true }, (db) => {
    const nothing = { texts: [], values: [] }
    const rest = { texts, values }
    const sought = { area: '35', scope: ['35%'], kabs: ['35.24', '35.25'], indexed: nothing, rest }
    return countFirst(db, { ...sought, filter: rest }, bounds)
  })

test('counting ends at the most that is counted or looked at, and says whether that was everybody', async () => {
  const women = people.filter(({ sex }) => sex === 'P').length
  const isWoman = (bounds: { most: number; mostSeen: number }) => countOf(['w.sex = ?'], ['P'], bounds)
  expect(await isWoman({ most: 1_000, mostSeen: PEOPLE })).toEqual({ count: women, all: true })
  expect(await isWoman({ most: women - 1, mostSeen: PEOPLE })).toEqual({ count: women - 1, all: false })
  expect(await isWoman({ most: 1_000, mostSeen: PEOPLE - 1 })).toMatchObject({ all: false })
  expect(await countOf([], [], { most: PEOPLE, mostSeen: 5 })).toEqual({ count: PEOPLE, all: true })
  expect(await countOf([], [], { most: PEOPLE - 1, mostSeen: 5 })).toEqual({ count: PEOPLE - 1, all: false })
})
