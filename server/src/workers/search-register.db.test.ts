import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../platform/db.ts'
import { makeTestDb, officer, type TestDb } from '../platform/test-db/index.ts'
import { desaOf, type MadePerson, putPeople } from './made-register.fixture.ts'
import { soundOf } from './name-sound.ts'
import { addWords } from './name-words.sql.ts'
import { isExact, rankName, readSoughtName } from './rank-name.ts'
import { readWorkers } from './register.api.ts'
import { findAtOnce, findInDesa, findInKab, findOneByOne } from './search.sql.ts'

const COMMON = ['siti', 'aminah', 'muhamad']
const WORDS = [...COMMON, 'aminh', 'sitti', 'rekaan', 'rekan', 'budi', 'budiman', 'moh', 'suharto', 'yusuf']
const PLACES = ['35.24', '35.24', '35.25', '52.03']
const NAMES = WORDS.flatMap((first, i) =>
  PLACES.flatMap((_, j) => [
    `${first} ${WORDS[(i + j + 1) % WORDS.length]}`,
    `${WORDS[(i * j + 5) % WORDS.length]}, ${first}`,
  ]),
)

let t: TestDb
let people: MadePerson[] = []

beforeAll(async () => {
  t = await makeTestDb()
  const places = await Promise.all(PLACES.map((kab) => desaOf(t, kab, 3)))
  people = NAMES.map((name, i) => ({
    name,
    desa: places[i % places.length]![i % 3]!,
    sex: i % 5 < 3 ? 'L' : 'P',
  }))
  await putPeople(t, people)
  // Words said to be borne by millions are looked for in one kabupaten after the other.
  const known = WORDS.map((word) => ({
    word,
    sound: soundOf(word),
    people: COMMON.includes(word) ? 1_000_000 : 20,
  }))
  await inTransaction(t.pool, { role: 'naungan_import', scope: [], reads: false }, (db) =>
    addWords(db, known),
  )
})
afterAll(() => t[Symbol.asyncDispose]())

const isIn = (desa: string, area: string): boolean =>
  area === 'ID' || desa === area || desa.startsWith(`${area}.`)

const word = fc.constantFrom(...WORDS)
const typedName = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(2))
  .map(([words, cut]) => words.join(' ').slice(0, cut === 0 ? undefined : -cut))
/** The area of somebody of the register, from the nation to the desa. */
const area = fc
  .tuple(fc.nat(), fc.constantFrom(0, 2, 5, 8, 13))
  .map(([n, length]) => (length === 0 ? 'ID' : people[n % people.length]!.desa.slice(0, length)))

const found = async (at: string, q: string, sex: string | undefined) => {
  const somebody = officer('Rekaan Pencari', { role: 'operator', area: at })
  const input = { area: at, q, limit: 200, ...(sex === undefined ? {} : { sex }) }
  const { workers, total } = await t.call(readWorkers, somebody, input)
  return { workers, total }
}

const sorted = (items: readonly string[]): string[] => [...items].sort()

test('a name typed anyhow finds in an area of any level who a look at everybody finds', async () => {
  const sexes = fc.constantFrom<'L' | 'P' | undefined>('L', 'P', undefined)
  await fc.assert(
    fc.asyncProperty(area, typedName, sexes, async (at, typed, sex) => {
      const sought = readSoughtName(typed)
      const there = people.filter((one) => isIn(one.desa, at) && (sex === undefined || one.sex === sex))
      const exact = there.filter(({ name }) => isExact(rankName(name, sought)))
      const { workers, total } = await found(at, typed, sex)
      const key = (one: { name: string; desa: string }) => `${one.name} ${one.desa}`
      expect(sorted(workers.filter(({ near }) => !near).map(key))).toEqual(sorted(exact.map(key)))
      expect(total).toBe(workers.length)
      const inArea = new Set(there.map(key))
      for (const worker of workers) {
        expect(inArea).toContain(key(worker))
        expect(rankName(worker.name, sought)).toBeLessThan(Number.POSITIVE_INFINITY)
      }
    }),
    { numRuns: 150 },
  )
})

test('every way through the index of names finds the same people', async () => {
  const groups = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(area, groups, async (at, words) => {
      const there = people.filter(({ desa }) => isIn(desa, at))
      const named = there.filter(({ name }) =>
        words.every((group) => name.split(/[ ,]+/).some((own) => group.includes(own))),
      )
      const kabs = [...new Set(there.map(({ desa }) => desa.slice(0, 5)))]
      const nothing = { texts: [], values: [] }
      const bounds = { most: 1_000, mostSeen: 1_000 }
      const sought = {
        area: at,
        scope: ['%'],
        kabs,
        filter: nothing,
        indexed: nothing,
        rest: nothing,
        ...bounds,
      }
      const ways = at.length === 13 ? [findInDesa] : [findAtOnce, findOneByOne]
      if (kabs.length === 1 && at.length < 13) ways.push(findInKab)
      for (const way of ways) {
        const answer = await inTransaction(t.pool, { role: 'naungan_import', scope: [], reads: true }, (db) =>
          way(db, sought, words),
        )
        expect(sorted(answer.found.map(({ name }) => name))).toEqual(sorted(named.map(({ name }) => name)))
      }
    }),
    { numRuns: 60 },
  )
})

test('no more people are looked at for another filter than it is told, and it says that there may be others', async () => {
  const nothing = { texts: [], values: [] }
  const rest = { texts: ['w.sex = ?'], values: ['L'] }
  const sought = { area: '35.24', scope: ['%'], kabs: ['35.24'], filter: rest, indexed: nothing, rest }
  const men = people.filter(
    ({ name, desa, sex }) => isIn(desa, '35.24') && sex === 'L' && name.split(/[ ,]+/).includes('siti'),
  )
  const look = (mostSeen: number) =>
    inTransaction(t.pool, { role: 'naungan_import', scope: [], reads: true }, (db) =>
      findInKab(db, { ...sought, most: 1_000, mostSeen }, [['siti']]),
    )
  const whole = await look(1_000)
  expect([whole.found.length, whole.all]).toEqual([men.length, true])
  const part = await look(2)
  expect(part.found.length).toBeLessThanOrEqual(2)
  expect(part.all).toBe(false)
})
