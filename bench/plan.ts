import {
  bestPlan,
  type Fund,
  type Group,
  greedyPlan,
  type PlanInput,
  type PlanLevel,
  provePlan,
  reachedOnLevels,
  readPlan,
} from '@naungan/rules/budget'
import { loadSolver } from '@naungan/server/solver'
import { type Bench, type Figure, figure } from './figure.ts'

const CATEGORIES = Array.from({ length: 20 }, (_, n) => `kategori-${n + 1}`)
const DESA_OF_KABUPATEN = 474
const KABUPATEN_OF_PROVINSI = 35
const DESA_OF_PROVINSI = 8500

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Desa of a kabupaten, twenty to a kecamatan. */
const desaOf = (kabupaten: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${kabupaten}.${two(1 + Math.floor(n / 20))}.${2001 + (n % 20)}`)

function groupsOf(desa: readonly string[], random: () => number): Partial<Group>[] {
  return desa.flatMap((code) =>
    CATEGORIES.map((category, n) => ({
      desa: code,
      category,
      sector: n === 7 ? ('ANGKUTAN' as const) : ('LAINNYA' as const),
      income: n % 5 === 4 ? 1_500_000 : 0,
      uncovered: Math.floor(random() ** 3 * (n < 4 ? 200 : 40)),
      active: n % 6 === 0 ? [{ people: Math.floor(random() * 9), paidUntil: '2026-06' as const }] : [],
    })),
  )
}

/** Three funds of a kabupaten: for all, for some categories, and for some with the discount of who is not the state. */
const fundsOf = (kabupaten: string, desa: number): Partial<Fund>[] => [
  { id: `apbd-${kabupaten}`, payer: 'APBD', areas: [kabupaten], ceiling: desa * 21_000_003 },
  {
    id: `cht-${kabupaten}`,
    payer: 'DBH_CHT',
    areas: [kabupaten],
    categories: CATEGORIES.slice(0, 3),
    ceiling: desa * 4_000_001,
  },
  {
    id: `csr-${kabupaten}`,
    payer: 'CSR',
    areas: [kabupaten],
    categories: CATEGORIES.slice(5, 12),
    ceiling: desa * 1_000_007,
  },
]

const fundsOfProvinsi = (desa: number): Partial<Fund>[] => [
  {
    id: 'apbd-provinsi',
    payer: 'APBD',
    ceiling: desa * 5_000_011,
    months: { from: '2026-04', to: '2026-12' },
  },
  { id: 'dbh-sawit', payer: 'DBH_SAWIT', categories: CATEGORIES.slice(10), ceiling: desa * 3_000_017 },
]

function inputOf(kabupaten: readonly { code: string; desa: number }[]): PlanInput {
  const random = chance(20_261_122)
  const desa = kabupaten.reduce((sum, one) => sum + one.desa, 0)
  const said = {
    months: { from: '2026-01', to: '2026-12' },
    leastMonths: 6,
    priorities: [0, 1, 2, 3].map((n) => ({ name: CATEGORIES[n], categories: [CATEGORIES[n]] })),
    floors: [{ area: '35', people: 50 }],
    funds: [...kabupaten.flatMap((one) => fundsOf(one.code, one.desa)), ...fundsOfProvinsi(desa)].map(
      (fund) => ({
        year: 2026,
        ...fund,
      }),
    ),
    groups: kabupaten.flatMap((one) => groupsOf(desaOf(one.code, one.desa), random)),
  }
  const read = readPlan(said)
  if ('issues' in read) throw new Error(`plan: ${JSON.stringify(read.issues.slice(0, 3))}`)
  return read.plan
}

const kabupaten = (): PlanInput => inputOf([{ code: '35.24', desa: DESA_OF_KABUPATEN }])

/** The same with a fund of every desa beside them: no two desa are alike then. */
const withDesaFunds = (input: PlanInput): PlanInput => ({
  ...input,
  funds: [
    ...input.funds,
    ...[...new Set(input.groups.map(({ desa }) => desa))].map((desa) => ({
      ...input.funds[0]!,
      id: desa,
      payer: 'ADD' as const,
      areas: [desa],
      ceiling: 5_000_003,
    })),
  ],
})

const provinsi = (): PlanInput =>
  inputOf(
    Array.from({ length: KABUPATEN_OF_PROVINSI }, (_, n) => ({
      code: `35.${two(n + 1)}`,
      desa:
        Math.floor(DESA_OF_PROVINSI / KABUPATEN_OF_PROVINSI) +
        (n < DESA_OF_PROVINSI % KABUPATEN_OF_PROVINSI ? 1 : 0),
    })),
  )

/** How far the whole people of a level stay behind what no plan can pass, in per cent. */
const behind = ({ bound, reached }: PlanLevel): number =>
  bound === 0 ? 0 : (100 * Math.abs(bound - reached)) / bound

/** Each level of our plan beside its bound, and what the way down the list reaches on it. */
function levelFigures(name: string, levels: readonly PlanLevel[], inOrder: readonly number[]): Figure[] {
  return levels.flatMap(({ name: level, priority, unit, reached, bound }, n) => {
    const at = `${name}.${priority ?? level}`
    return [
      figure(at, reached, `${unit}, beside the bound`, { reference: bound }),
      figure(`${at}.in_order`, inOrder[n]!, unit),
    ]
  })
}

async function measured(
  name: string,
  input: PlanInput,
  aim: { seconds?: string; behind: string },
): Promise<Figure[]> {
  const solver = await loadSolver()
  const before = process.cpuUsage()
  const { lines, levels } = bestPlan(input, solver)
  const { user, system } = process.cpuUsage(before)
  const [breach] = provePlan(input, lines)
  if (breach !== undefined) throw new Error(`plan: ${breach.code} in line ${breach.line}`)
  const worst = Math.max(...levels.filter(({ sense }) => sense === 'most').map(behind))
  return [
    figure(
      `${name}.cpu_seconds`,
      (user + system) / 1_000_000,
      's of CPU',
      aim.seconds === undefined ? {} : { aim: aim.seconds },
    ),
    figure(`${name}.behind_bound`, worst, '% on the worst level', { aim: aim.behind }),
    ...levelFigures(name, levels, reachedOnLevels(input, greedyPlan(input), levels)),
  ]
}

export const plan: Bench = {
  name: 'plan',
  run: async () => [
    ...(await measured('plan.kabupaten', kabupaten(), { seconds: '< 2', behind: '< 0.1' })),
    ...(await measured('plan.desa_funds', withDesaFunds(kabupaten()), { behind: '< 0.1' })),
    ...(await measured('plan.provinsi', provinsi(), { seconds: '< 60', behind: '< 1' })),
  ],
}
