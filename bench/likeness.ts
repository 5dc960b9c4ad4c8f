import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { chanceFrom } from '../server/db/seed/chance.ts'
import { doubled, likenessSet } from '../server/db/seed/likeness-set.ts'
import { type Person, people } from '../server/db/seed/people.ts'
import type { Area } from '../server/db/seed/seed-spec.ts'
import { asImporter } from '../server/src/platform/db.ts'
import type { Running } from '../server/src/server.ts'
import { publishedAreas } from '../server/src/wilayah/index.ts'
import { findPairs } from '../server/src/workers/likeness-pairs.ts'
import { type Bench, type Figure, figure } from './figure.ts'
import { judge, qualityOf } from './likeness-quality.ts'
import { bringIntoList, bringIntoRegister } from './likeness-register.ts'
import { option } from './option.ts'
import { withServer } from './with-server.ts'

// The weights were counted on the seed "tune"; nothing was ever fitted to this one.
const SEED = 'report'
const KAB = '35.24'
const PROVINSI = '35'

const PEOPLE = option('people', 5_000_000)
const ROWS = option('rows', 1_000_000)
const DOUBLES = 0.05

const desaOf = async (area: string): Promise<Area[]> =>
  (await publishedAreas()).filter(({ code }) => code.length === 13 && code.startsWith(`${area}.`))

const quality = async (): Promise<Figure[]> => {
  const set = likenessSet(SEED, await desaOf(KAB))
  const { precision, recall, f1, blockingRecall } = qualityOf(set, judge(set))
  const share = (value: number): number => Math.round(value * 10_000) / 100
  return [
    figure('likeness.precision', share(precision), '% without NIK'),
    figure('likeness.recall', share(recall), '% without NIK'),
    figure('likeness.f1', share(f1), '% without NIK', { aim: '>= 98' }),
    figure('likeness.blocking_recall', share(blockingRecall), '%'),
  ]
}

/** A list of one kabupaten: strangers, and one in twenty somebody of the register as another office writes them. */
function* listed(
  strangers: Iterable<Person>,
  known: readonly Person[],
  desa: readonly Area[],
): Generator<Person> {
  const chance = chanceFrom('likeness', 'list')
  for (const stranger of strangers)
    yield chance.hits(DOUBLES)
      ? { ...doubled(chance, desa, chance.pick(known)), nik: stranger.nik }
      : stranger
}

function* remembering(everybody: Iterable<Person>, known: Person[]): Generator<Person> {
  for (const person of everybody) {
    if (person.desa.startsWith(`${KAB}.`)) known.push(person)
    yield person
  }
}

const count = async (client: pg.Client, table: string): Promise<number> => {
  const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`)
  return rows[0]!.n
}

const compare = async ({ pool, ctx }: Running, client: pg.Client): Promise<Figure[]> => {
  const spec = { seed: 'likeness', on: '2026-10-31' as const }
  const known: Person[] = []
  const register = people({ ...spec, workers: PEOPLE, desa: await desaOf(PROVINSI) }, 'register')
  await bringIntoRegister(client, ctx.keys, remembering(register, known))
  const list = { id: randomUUID(), kab: KAB, area: KAB }
  const desa = await desaOf(KAB)
  const strangers = people({ ...spec, workers: ROWS, desa }, 'outside')
  await bringIntoList(client, ctx.keys, list, listed(strangers, known, desa))
  const started = performance.now()
  await asImporter(pool, (db) => findPairs(db, list))
  const seconds = (performance.now() - started) / 1000
  const name = (number: number): string => (number >= 1e6 ? `${number / 1e6}m` : `${number / 1000}k`)
  return [
    figure(`likeness.seconds_${name(ROWS)}_${name(PEOPLE)}`, seconds, 's', { aim: '< 60' }),
    figure('likeness.people_of_kabupaten', known.length, 'people'),
    figure('likeness.pairs_found', await count(client, 'workers.pair'), 'pairs'),
  ]
}

const speed = (): Promise<Figure[]> =>
  withServer(async (server, connectionString) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      return await compare(server, client)
    } finally {
      await client.end()
    }
  })

export const likeness: Bench = {
  name: 'likeness',
  run: async () => [...(await quality()), ...(await speed())],
}
