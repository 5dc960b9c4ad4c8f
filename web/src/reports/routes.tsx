import {
  FLOOR_SIDES,
  type FloorSide,
  PART_ORDER_NAMES,
  type PartOrder,
  RANKINGS,
  type RankSince,
} from '@naungan/rules/target'
import { createRoute, redirect } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { sessionQuery } from '../app/session.tsx'
import { shellRoute } from '../app/shell-route.tsx'
import { LoadingPage } from '../app/states.tsx'
import { coverageQuery } from './coverage-query.ts'
import { definitionsQuery } from './definitions-query.ts'
import { floorQuery } from './floor-query.ts'
import { mapQuery } from './map-query.ts'
import { tasksQuery } from './tasks-query.ts'
import { wayOf, type WaySearch, waySearch } from './way.ts'

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const POSITION = /^\d{4}(?:-\d{2}){0,2}$/
const VIEWS = ['peta', 'mosaik', 'jarak', 'tabel', 'banyak', 'peringkat'] as const
/** What the parts of an area are ranked by, and small drawings of them ordered by. */
export const SORTINGS = [...RANKINGS, 'nama'] as const

export type Sorting = (typeof SORTINGS)[number]
export type View = (typeof VIEWS)[number]

const oneOf = <T extends string>(allowed: readonly T[], given: unknown): T | undefined =>
  allowed.find((value) => value === given)

const textOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined)

export type AreaSearch = WaySearch & {
  bulan?: string | undefined
  /** As of when the published figures of the parts are shown. */
  posisi?: string | undefined
  urut?: PartOrder | undefined
  arah?: 'naik' | 'turun' | undefined
  lihat?: View | undefined
  /** Only the parts whose desa all reach the floor, or those with a desa that does not. */
  minimal?: FloorSide | undefined
  /** What areas are ranked or drawings ordered by; another page parts people by it. */
  menurut?: string | undefined
  /** The month that a rank is held against: a month ago, or a year. */
  sejak?: RankSince | undefined
  /** What lies below the parts, instead of the parts. */
  rinci?: 'ya' | undefined
}

export const sortingOf = ({ menurut }: AreaSearch): Sorting | undefined => oneOf(SORTINGS, menurut)

/** What is not understood is dropped: an old or mistyped link still opens the page. */
const areaSearch = (given: Record<string, unknown>): AreaSearch => {
  const bulan = textOf(given['bulan'])
  return {
    bulan: bulan !== undefined && MONTH.test(bulan) ? bulan : undefined,
    posisi: POSITION.exec(textOf(given['posisi']) ?? String(given['posisi']))?.[0],
    urut: oneOf(PART_ORDER_NAMES, given['urut']),
    arah: oneOf(['naik', 'turun'] as const, given['arah']),
    minimal: oneOf(FLOOR_SIDES, given['minimal']),
    menurut: oneOf(SORTINGS, given['menurut']),
    sejak: oneOf(['bulan', 'tahun'] as const, given['sejak']),
    rinci: oneOf(['ya'] as const, given['rinci']),
    ...waySearch(given),
    lihat: oneOf(VIEWS, given['lihat']),
  }
}

export type CoverageSearch = AreaSearch & { pilih?: string | undefined }

/** Codes of areas beside the one in the path, and the month to compare with. */
export type CompareSearch = Pick<AreaSearch, 'bulan'> &
  WaySearch & { dengan?: string | undefined; sebelum?: string | undefined }

const AREAS = /^(?:\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?,?)+$/

const KECAMATAN = /^\d{2}\.\d{2}\.\d{2}$/

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { me } = await context.queries.ensureQueryData(sessionQuery)
    const code = me?.assignments[0]?.area
    if (code !== undefined) throw redirect({ to: '/w/$code', params: { code }, replace: true })
  },
})

const area = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code',
  validateSearch: areaSearch,
  loaderDeps: ({ search }) => ({ month: search.bulan, way: wayOf(search) }),
  loader: ({ context, params, deps, preload }) => {
    void context.queries.prefetchQuery(coverageQuery(params.code, deps.month, deps.way))
    void context.queries.prefetchQuery(floorQuery(params.code, deps.month, deps.way))
    // Its picture asks for a large map once the table stands; whether there is a small one decides the whole page.
    if (preload || KECAMATAN.test(params.code)) void context.queries.prefetchQuery(mapQuery(params.code))
  },
  pendingComponent: LoadingPage,
  pendingMinMs: 0,
  component: lazyPage(
    () => import('./area-page.tsx'),
    'AreaPage',
    'difference',
    'figure',
    'views',
    'ways',
    'whence',
  ),
})

const coverage = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/cakupan',
  validateSearch: (given: Record<string, unknown>): CoverageSearch => ({
    ...areaSearch(given),
    pilih: textOf(given['pilih']),
  }),
  loaderDeps: ({ search }) => ({ month: search.bulan, way: wayOf(search) }),
  loader: ({ context, params, deps }) => {
    void context.queries.prefetchQuery(coverageQuery(params.code, deps.month, deps.way))
    void context.queries.prefetchQuery(mapQuery(params.code))
    void context.queries.prefetchQuery(floorQuery(params.code, deps.month, deps.way))
  },
  component: lazyPage(
    () => import('./coverage-page.tsx'),
    'CoveragePage',
    'difference',
    'figure',
    'views',
    'ways',
    'whence',
  ),
})

const comparison = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/banding',
  validateSearch: (given: Record<string, unknown>): CompareSearch => {
    const dengan = textOf(given['dengan'])
    const { bulan } = areaSearch(given)
    return {
      bulan,
      ...waySearch(given),
      dengan: dengan !== undefined && AREAS.test(dengan) ? dengan : undefined,
      sebelum: areaSearch({ bulan: given['sebelum'] }).bulan,
    }
  },
  component: lazyPage(
    () => import('./comparison-page.tsx'),
    'ComparisonPage',
    'difference',
    'figure',
    'views',
    'ways',
    'whence',
  ),
})

const definitions = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/hitungan',
  validateSearch: (given: Record<string, unknown>): Pick<AreaSearch, 'bulan'> => ({
    bulan: areaSearch(given).bulan,
  }),
  loaderDeps: ({ search }) => ({ month: search.bulan }),
  loader: ({ context, params, deps }) => {
    void context.queries.prefetchQuery(definitionsQuery(params.code, deps.month))
    void context.queries.prefetchQuery(coverageQuery(params.code, deps.month))
  },
  component: lazyPage(
    () => import('./definitions-page.tsx'),
    'DefinitionsPage',
    'figure',
    'views',
    'ways',
    'whence',
  ),
})

const tasks = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tugas',
  validateSearch: (given: Record<string, unknown>): { w?: string | undefined } => ({ w: textOf(given['w']) }),
  loaderDeps: ({ search }) => ({ area: search.w }),
  loader: ({ context, deps }) => {
    if (deps.area !== undefined) void context.queries.prefetchQuery(tasksQuery(deps.area))
  },
  component: lazyPage(() => import('./tasks-page.tsx'), 'TasksPage', 'figure', 'whence'),
})

export const reportsRoutes = [home, area, coverage, comparison, definitions, tasks] as const
