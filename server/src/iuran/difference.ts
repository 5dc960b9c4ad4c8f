import { type Basis, bitsOf, MAIN_INDICATOR } from '@naungan/rules/indicator'
import type { Segment } from '@naungan/rules/sheet'
import { countAfter, countBefore, type Movement, WAYS_IN, WAYS_OUT } from '@naungan/rules/target'
import { lastDayOf, type Month } from '@naungan/rules/words'
import { type Db, scopeOfArea } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { type AreaRow, findArea, listAreas, listChildren } from '../wilayah/index.ts'
import { kabsOf, lengthBelow, lengthOf, pathOf } from './area-parts.ts'
import { type Kabs, listsOfMonth, monthsListed } from './coverage.sql.ts'
import { kabsOfPair, type MovementRow, movements, type Pair, payerLosses } from './difference.sql.ts'
import { askCompared } from './later-counts.ts'

const BASIS: Basis = 'domisili'
const PAYERS = 50

export type AskedDifference = {
  code: string
  from?: string | undefined
  to?: string | undefined
  segment?: Segment | undefined
}

/** The segments whose people count: one, or those of the main figure. */
export const bitsFor = (segment: Segment | undefined): number =>
  bitsOf(segment === undefined ? MAIN_INDICATOR.segments : [segment])

/** The two months asked for; without a word, the latest listed and the one listed before it. */
export const pairOf = (
  months: readonly string[],
  { from, to }: Pick<AskedDifference, 'from' | 'to'>,
): Pair | null => {
  const later = to ?? months.at(-1)
  const earlier = from ?? months.filter((month) => later !== undefined && month < later).at(-1)
  if (later === undefined || earlier === undefined) return null
  if (earlier >= later) throw new Problem('difference.order')
  return { from: earlier, to: later, basis: BASIS }
}

/** The kabupaten of which both months are listed; those that are not compared yet are asked for. */
const comparedKabs = async (
  { db, pool }: Ctx,
  kabs: Kabs,
  pair: Pair,
): Promise<{ standing: string[]; waiting: number }> => {
  const found = await kabsOfPair(db, kabs, pair)
  const waiting = found.filter(({ compared }) => !compared).map(({ kab }) => kab)
  if (waiting.length > 0) await askCompared(pool, waiting, pair)
  return { standing: found.map(({ kab }) => kab), waiting: waiting.length }
}

const NOBODY = Object.fromEntries([...WAYS_IN, ...WAYS_OUT, 'stayed'].map((way) => [way, 0])) as Movement

const movementOf = (rows: readonly MovementRow[]) => {
  const moved: Movement = { ...NOBODY, ...Object.fromEntries(rows.map(({ way, people }) => [way, people])) }
  return { ...moved, before: countBefore(moved), after: countAfter(moved) }
}

const sumOf = (rows: readonly MovementRow[], what: 'unknown' | 'segment' | 'programs' | 'payer' | 'desa') =>
  rows.reduce((sum, row) => sum + row[what], 0)

const readParts = async (
  db: Db,
  { code, pair, kabs, bits }: { code: string; pair: Pair; kabs: string[]; bits: number },
  children: readonly AreaRow[],
) => {
  const length = lengthBelow(code)
  if (length === undefined) return []
  const rows = await movements(db, pair, { kabs, within: scopeOfArea(code), length, bits })
  const byArea = Map.groupBy(rows, ({ area }) => area)
  const named = children.map(({ code: at, name }) => ({ code: at, name }))
  const nowhere = byArea.has(code) ? [{ code, name: null }] : []
  return [...named, ...nowhere].flatMap(({ code: at, name }) => {
    const own = byArea.get(at)
    return own ? [{ code: at, name, ...movementOf(own) }] : []
  })
}

const listsBehind = async (db: Db, kabs: Kabs, { from, to, basis }: Pair) => [
  ...(await listsOfMonth(db, kabs, { month: from, basis })),
  ...(await listsOfMonth(db, kabs, { month: to, basis })),
]

const nothing = { counts: null, parts: [], payers: [], lists: [] }

/** What changed in an area between two months of member lists: who came, went and stayed, in sum and by part. */
export const readDifference = async (ctx: Ctx, { code, from, to, segment }: AskedDifference) => {
  const { db } = ctx
  const area = await findArea(db, code)
  if (!area) throw new Problem('area.unknown', { area: code })
  const children = await listChildren(db, code)
  const kabs = kabsOf(area, children)
  const months = await monthsListed(db, kabs, BASIS)
  const pair = pairOf(months, { from, to })
  const path = await listAreas(db, pathOf(code))
  const { standing, waiting } =
    pair === null ? { standing: [], waiting: 0 } : await comparedKabs(ctx, kabs, pair)
  const head = {
    area,
    path,
    months,
    from: pair?.from ?? null,
    to: pair?.to ?? null,
    asOf: pair === null ? null : lastDayOf(pair.to as Month),
    compared: standing.length,
    waiting,
  }
  if (pair === null || standing.length === 0 || waiting > 0) return { ...head, ...nothing }
  const bits = bitsFor(segment)
  const within = scopeOfArea(code)
  const rows = await movements(db, pair, { kabs: standing, within, length: lengthOf(code), bits })
  const arrived = rows.filter(({ way }) => way === 'new')
  const standsNow = rows.filter(({ way }) => way === 'stayed' || (WAYS_IN as readonly string[]).includes(way))
  return {
    ...head,
    counts: {
      ...movementOf(rows),
      changedSegment: sumOf(rows, 'segment'),
      changedPrograms: sumOf(rows, 'programs'),
      changedPayer: sumOf(rows, 'payer'),
      changedDesa: sumOf(rows, 'desa'),
      unknown: sumOf(standsNow, 'unknown'),
      unknownNew: sumOf(arrived, 'unknown'),
    },
    parts: await readParts(db, { code, pair, kabs: standing, bits }, children),
    payers: await payerLosses(db, pair, { kabs: standing, within, bits }, PAYERS),
    lists: await listsBehind(db, kabs, pair),
  }
}
