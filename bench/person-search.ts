import { fillCircumstances } from './fill-circumstances.ts'
import { fillRegister } from './fill-register.ts'
import { type Bench, figure } from './figure.ts'
import { option } from './option.ts'
import { measureFilters } from './person-filters.ts'
import { measureSearch } from './person-questions.ts'
import { withServer } from './with-server.ts'

const PEOPLE = option('people', 5_000_000)
const PROVINSI = '35'
/** The nation holds these besides: a fifth of the people of the one provinsi, spread over all others. */
const ELSEWHERE = 5

export const personSearch: Bench = {
  name: 'person_search',
  run: () =>
    withServer(async (server) => {
      const db = await server.pool.connect()
      try {
        await fillRegister(db, server.ctx.keys, [
          { provinsi: PROVINSI, people: PEOPLE },
          { provinsi: `-${PROVINSI}`, people: Math.floor(PEOPLE / ELSEWHERE) },
        ])
        await fillCircumstances(db)
      } finally {
        db.release()
      }
      return [
        figure('person_search.people', PEOPLE, 'people'),
        ...(await measureSearch(server, PROVINSI)),
        ...(await measureFilters(server, PROVINSI)),
      ]
    }),
}
