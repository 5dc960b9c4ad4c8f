import type { api } from '../server/src/api.ts'
import { chanceFrom } from '../server/db/seed/chance.ts'
import { asOperator } from '../scripts/fill-demo.ts'
import type { Running } from '../server/src/server.ts'
import { type Bench, figure, percentile, timeEach } from './figure.ts'
import { fillRegister } from './fill-register.ts'
import { withServer } from './with-server.ts'

const PEOPLE = 5_000_000
const PROVINSI = '35'
const OFFICER = '00000000-0000-4000-8000-000000000001'
const ASKED = 300

type Question = { name: string; desa: string; nik: string }

/** People of the register, each with a NIK of their own from now on, so that it can be looked for. */
const choosePeople = async ({ pool, ctx }: Running): Promise<Question[]> => {
  const { rows } = await pool.query<{ kab: string; id: string; name: string; desa: string }>(
    'select kab, id, name, desa from workers.worker tablesample system (0.5) repeatable (7) limit 20000',
  )
  const chosen = rows.filter((_, nth) => nth % Math.floor(rows.length / ASKED) === 0).slice(0, ASKED)
  return Promise.all(
    chosen.map(async ({ kab, id, name, desa }, nth) => {
      const nik = `35240000000${String(nth).padStart(5, '0')}`
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

type Ask = (key: keyof typeof api, input: object) => Promise<unknown>
type Way = { name: string; ask: (ask: Ask, question: Question) => Promise<unknown> }

const byName =
  (typed: (name: string) => string, digits: number): Way['ask'] =>
  (ask, { name, desa }) =>
    ask('GET /workers', { area: desa.slice(0, digits), q: typed(name) })

const WAYS: Way[] = [
  { name: 'name_in_provinsi', ask: byName((name) => name, 2) },
  { name: 'slip_in_provinsi', ask: byName(withSlip, 2) },
  { name: 'name_in_kabupaten', ask: byName(turned, 5) },
  { name: 'slip_in_kabupaten', ask: byName(withSlip, 5) },
  { name: 'word_in_kabupaten', ask: byName(oneWord, 5) },
  { name: 'slip_in_kecamatan', ask: byName(withSlip, 8) },
  { name: 'word_in_desa', ask: byName(oneWord, 13) },
  { name: 'nik', ask: (ask, { nik }) => ask('POST /workers/find', { area: PROVINSI, nik }) },
  { name: 'kk', ask: (ask, { nik }) => ask('POST /workers/find', { area: PROVINSI, kk: nik }) },
]

const isFound = (answer: unknown, { name }: Question): boolean =>
  (answer as { workers: { name: string }[] }).workers.some((worker) => worker.name === name)

export const personSearch: Bench = {
  name: 'person_search',
  run: () =>
    withServer(async (server) => {
      const db = await server.pool.connect()
      try {
        await fillRegister(db, server.ctx.keys, PROVINSI, PEOPLE)
      } finally {
        db.release()
      }
      const people = await choosePeople(server)
      const { call } = asOperator(server, OFFICER, PROVINSI)
      const figures = []
      const all: number[] = []
      for (const way of WAYS) {
        let found = 0
        const samples = await timeEach(people, async (person) => {
          if (isFound(await way.ask(call, person), person)) found += 1
        })
        all.push(...samples)
        figures.push(figure(`person_search.${way.name}_p95_ms`, percentile(samples, 0.95), 'ms'))
        figures.push(figure(`person_search.${way.name}_found`, (100 * found) / people.length, '%'))
      }
      return [
        figure('person_search.p50_ms', percentile(all, 0.5), 'ms'),
        figure('person_search.p95_ms', percentile(all, 0.95), 'ms', { aim: '< 100' }),
        ...figures,
      ]
    }),
}
