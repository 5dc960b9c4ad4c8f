import { asOperator } from '../scripts/fill-demo.ts'
import type { Running } from '../server/src/server.ts'
import { type Figure, figure, percentile, timeEach } from './figure.ts'
import { areaOf, LEVELS } from './person-questions.ts'

const OFFICER = '00000000-0000-4000-8000-000000000001'
const TIMES = [0, 1, 2, 3, 4]

/** What the register is narrowed by: what many answer to, what few do, and what nobody does. */
const FILTERS: Record<string, object> = {
  none: {},
  covered: { cover: 'yes' },
  not_covered: { cover: 'no' },
  desil: { desil: 1 },
  age: { ageFrom: 60, ageTo: 64 },
  oldest: { ageFrom: 80 },
  segment: { segment: 'BPU' },
  segment_of_nobody: { segment: 'PU' },
  occupation: { occupation: 'nelayan' },
  rare_occupation: { occupation: 'marbot' },
  doubtful: { doubtful: true },
  several: { occupation: 'petani', sex: 'P', desil: 1, ageFrom: 60, cover: 'no' },
  several_of_nobody: { occupation: 'petani', sex: 'P', desil: 1, ageFrom: 100 },
  with_a_name: { q: 'siti', cover: 'no', desil: 1 },
}

/** The first page of the register under each filter, with how many there are. */
export const measureFilters = async (server: Running, provinsi: string): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const level of ['nation', 'provinsi', 'kabupaten'] as const) {
    const area = areaOf(`${provinsi}.24`, LEVELS[level])
    const { call } = asOperator(server, OFFICER, area)
    for (const [name, filter] of Object.entries(FILTERS)) {
      const samples = await timeEach(TIMES, () => call('GET /workers', { area, q: '', ...filter }))
      const aim = level === 'nation' ? {} : { aim: '< 300' }
      figures.push(figure(`person_search.${level}.only_${name}_ms`, percentile(samples, 0.95), 'ms', aim))
    }
  }
  return figures
}
