import { type Basis, bitsOf, MAIN_INDICATOR } from '@naungan/rules/indicator'
import type { Segment } from '@naungan/rules/sheet'
import { countAfter, countBefore, type Movement, WAYS_IN, WAYS_OUT } from '@naungan/rules/target'
import { lastDayOf, type Month } from '@naungan/rules/words'
import { asImporter, type Db, type Pool, scopeOfArea } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { type AreaRow, findArea, listAreas, listChildren } from '../wilayah/index.ts'
import { lockCover } from './active-month.sql.ts'
import { kabsOf, lengthBelow, lengthOf, pathOf } from './area-parts.ts'
import { compareMonths } from './compare-months.sql.ts'
import { type Kabs, listsOfMonth, monthsListed } from './coverage.sql.ts'
import { kabsOfPair, type MovementRow, movements, type Pair, payerLosses } from './difference.sql.ts'

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

/** Compares the months of the kabupaten for which nobody has asked yet; while a list is being posted this waits. */
const compareFirst = async (pool: Pool, kabs: readonly string[], pair: Pair): Promise<void> => {
  for (const kab of kabs)
    await asImporter(pool, async (db) => {
      await lockCover(db, kab)
      const [now] = await kabsOfPair(db, [kab], pair)
      if (now?.compared === false) await compareMonths(db, kab, pair)
    })
}

/** The kabupaten of which both months are listed, all of them compared. */
export const comparedKabs = async ({ db, pool }: Ctx, kabs: Kabs, pair: Pair): Promise<string[]> => {
  const standing = await kabsOfPair(db, kabs, pair)
  const waiting = standing.filter(({ compared }) => !compared).map(({ kab }) => kab)
  await compareFirst(pool, waiting, pair)
  return standing.map(({ kab }) => kab)
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

const nothing = { counts: null, parts: [], payers: [], lists: [], compared: 0 }

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
  const head = { area, path, months, from: pair?.from ?? null, to: pair?.to ?? null }
  const asOf = pair === null ? null : lastDayOf(pair.to as Month)
  const standing = pair === null ? [] : await comparedKabs(ctx, kabs, pair)
  if (pair === null || standing.length === 0) return { ...head, ...nothing, asOf }
  const bits = bitsFor(segment)
  const within = scopeOfArea(code)
  const rows = await movements(db, pair, { kabs: standing, within, length: lengthOf(code), bits })
  const arrived = rows.filter(({ way }) => way === 'new')
  const standsNow = rows.filter(({ way }) => way === 'stayed' || (WAYS_IN as readonly string[]).includes(way))
  return {
    ...head,
    asOf,
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
    compared: standing.length,
  }
}
