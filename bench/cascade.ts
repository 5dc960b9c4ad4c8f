import {
  type CascadeArea,
  type CascadeDownFound,
  cascadeDown,
  type LevelMethods,
} from '@naungan/rules/target'
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'
import { type Bench, figure, percentile } from './figure.ts'

const TIMES = 5
const TARGET = 60_000_000

/** Those covered stay, no desa goes without ten, and one in fifty is locked already. */
const METHODS: LevelMethods = {
  provinsi: { by: 'eligible' },
  kabupaten: { by: 'same_percent' },
  kecamatan: { by: 'poverty', times: 3 },
  desa: { by: 'gap' },
}

/** Figures that look like a desa and are the same in every run; what lies above is summed. */
const desaFacts = (n: number): Omit<CascadeArea, 'area'> => {
  const eligible = 200 + ((n * 7919) % 3000)
  const covered = Math.floor((eligible * (n % 40)) / 100)
  const poor = Math.floor((eligible * (n % 23)) / 100)
  const locked = n % 50 === 0 ? Math.floor((eligible * 2) / 5) : null
  return { eligible, covered, poor, floor: locked === null ? 10 : null, locked, cap: null }
}

const divisionsOf = (found: CascadeDownFound) => {
  if (found.kind !== 'answer') throw new Error(`cascade: ${JSON.stringify(found).slice(0, 300)}`)
  return found.divisions
}

/** Seconds of this process's own CPU time, as the machine may be shared. */
const secondsOf = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

export const cascading: Bench = {
  name: 'cascade',
  run: async () => {
    const above = (await Promise.all([getProvinces(), getRegencies(), getDistricts()])).flat()
    const desa = await getVillages()
    const areas: CascadeArea[] = [
      ...above.map(({ code }) => ({ area: code })),
      ...desa.map(({ code }, n) => ({ area: code, ...desaFacts(n) })),
    ]
    const divide = () => cascadeDown({ area: 'ID', workers: TARGET }, areas, METHODS)
    const divisions = divisionsOf(divide())
    if (divisions.some(({ difference }) => difference !== 0)) throw new Error('cascade: a sum is not exact')
    const seconds = Array.from({ length: TIMES }, () => secondsOf(divide))
    return [
      figure('cascade.nation_to_desa', percentile(seconds, 0.5), 's of CPU', { aim: '< 10' }),
      figure('cascade.desa', desa.length, 'desa'),
    ]
  },
}
