import { randomInt } from 'node:crypto'
import { asOperator } from '../scripts/fill-demo.ts'
import { chanceFrom } from '../server/db/seed/chance.ts'
import type { Running } from '../server/src/server.ts'
import { type Figure, figure, percentile, timeEach } from './figure.ts'
import { option } from './option.ts'

const OFFICER = '00000000-0000-4000-8000-000000000001'
const ASKED = option('asked', 100)

type Question = { name: string; desa: string; nik: string }

/** People of the register, each with a NIK of their own from now on, so that it can be looked for. */
const choosePeople = async ({ pool, ctx }: Running, provinsi: string): Promise<Question[]> => {
  const { rows } = await pool.query<{ kab: string; id: string; name: string; desa: string }>(
    `select kab, id, name, desa from workers.worker tablesample system (0.5) repeatable (7)
      where left(kab, 2) = $1 limit 20000`,
    [provinsi],
  )
  const chosen = rows.filter((_, nth) => nth % Math.floor(rows.length / ASKED) === 0).slice(0, ASKED)
  return Promise.all(
    chosen.map(async ({ kab, id, name, desa }) => {
      const nik = `352400${String(randomInt(10_000_000_000)).padStart(10, '0')}`
      await pool.query('update workers.worker set nik_index = $3, kk_index = $4 where kab = $1 and id = $2', [
        kab,
        id,
        ctx.keys.index('nik', nik),
        ctx.keys.index('kk', nik),
      ])
      return { name, desa, nik }
    }),
  )
}

const chance = chanceFrom('person-search', 'slips')

/** A letter left out, doubled or swapped with the next, somewhere after the first. */
const withSlip = (name: string): string => {
  const at = 1 + chance.below(Math.max(1, name.length - 2))
  const kinds = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at + 1) + name.slice(at),
    name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2),
  ]
  return chance.pick(kinds)
}

const turned = (name: string): string => name.split(' ').reverse().join(' ')
const oneWord = (name: string): string => chance.pick(name.split(' '))

type Ask = ReturnType<typeof asOperator>['call']
type Way = (ask: Ask, area: string, question: Question) => Promise<unknown>

const byName =
  (typed: (name: string) => string): Way =>
  (ask, area, { name }) =>
    ask('GET /workers', { area, q: typed(name) })

const WAYS: Record<string, Way> = {
  name: byName((name) => name),
  turned: byName(turned),
  slip: byName(withSlip),
  word: byName(oneWord),
  slip_in_word: byName((name) => withSlip(oneWord(name))),
  beginning: byName((name) => name.slice(0, 4)),
  nik: (ask, area, { nik }) => ask('POST /workers/find', { area, nik }),
  kk: (ask, area, { nik }) => ask('POST /workers/find', { area, kk: nik }),
}

/** The levels of scope, the widest first, with how many characters of a desa's code name the area. */
export const LEVELS = { nation: 0, provinsi: 2, kabupaten: 5, kecamatan: 8, desa: 13 }

export const areaOf = (desa: string, length: number): string => (length === 0 ? 'ID' : desa.slice(0, length))

const isFound = (answer: unknown, { name }: Question): boolean =>
  (answer as { workers: { name: string }[] }).workers.some((worker) => worker.name === name)

/** Every kind of question at every level of scope, asked by somebody whose area is just that. */
export const measureSearch = async (server: Running, provinsi: string): Promise<Figure[]> => {
  const people = await choosePeople(server, provinsi)
  const figures: Figure[] = []
  const all: number[] = []
  for (const [level, length] of Object.entries(LEVELS)) {
    const ofLevel: number[] = []
    for (const [kind, way] of Object.entries(WAYS)) {
      let found = 0
      const samples = await timeEach(people, async (person) => {
        const area = areaOf(person.desa, length)
        if (isFound(await way(asOperator(server, OFFICER, area).call, area, person), person)) found += 1
      })
      ofLevel.push(...samples)
      const name = `person_search.${level}.${kind}`
      figures.push(figure(`${name}_p95_ms`, percentile(samples, 0.95), 'ms'))
      figures.push(figure(`${name}_found`, (100 * found) / people.length, '%'))
    }
    all.push(...ofLevel)
    figures.push(figure(`person_search.${level}.p95_ms`, percentile(ofLevel, 0.95), 'ms', { aim: '< 100' }))
  }
  const whole = [
    figure('person_search.p50_ms', percentile(all, 0.5), 'ms'),
    figure('person_search.p95_ms', percentile(all, 0.95), 'ms', { aim: '< 100' }),
  ]
  return [...whole, ...figures]
}
