import type { Ctx } from '../platform/endpoint.ts'
import { coverCondition } from './already-active.ts'
import { both, indexedConditions, otherConditions, type RegisterFilter } from './register-filter.ts'
import { countFirst, kabsOfFew } from './register-count.sql.ts'
import {
  countWorkers,
  type Everywhere,
  findWorkersByNumber,
  kabsIn,
  listWorkers,
  type NumberKind,
  type Place,
  type WorkerRecord,
} from './register.sql.ts'
import { type Found, findInOrder, MOST_FOUND, searchRegister } from './search-register.ts'
import { summaryOf, type WorkerSummary } from './worker-view.ts'

/** Where a page ends: an id, because a name has no business in an address. */
const AFTER = /^(\d{2}\.\d{2})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const placeOf = (after: string | undefined): Place | null => {
  const [, kab, id] = AFTER.exec(after ?? '') ?? []
  return kab === undefined || id === undefined ? null : { kab, id }
}

/** Counting goes no further: the figure is there to see whether to narrow down. The whole of an area is counted faster. */
const MOST_COUNTED = { whole: 100_000, narrowed: 1_000 }
/** People whom an index knows are looked at one by one no further than this for a figure. */
const MOST_SEEN = 5_000

export type Register = {
  workers: (WorkerSummary & { near: boolean })[]
  total: number
  /** There are more than `total`. */
  capped: boolean
  next: string | null
}

type Asked = RegisterFilter & { area: string; q: string; after?: string | undefined; limit: number }

const NOTHING = { texts: [], values: [] }

export const soughtOf = async (
  { db, scope, today }: Ctx,
  { area, cover, ...filter }: RegisterFilter & { area: string },
): Promise<Everywhere> => {
  const kabs = await kabsIn(db, area)
  const covered = cover === undefined ? { ...NOTHING, kabs } : await coverCondition(db, kabs, cover === 'yes')
  const indexed = indexedConditions(filter, today)
  const rest = both(otherConditions(filter), covered)
  return { area, scope, kabs: covered.kabs, indexed, rest, filter: both(indexed, rest) }
}

/** Kabupaten after kabupaten, each by name, until a page is full. */
const pageOf = async ({ db }: Ctx, sought: Everywhere, after: Place | null, limit: number) => {
  const page: WorkerRecord[] = []
  for (const kab of await kabsOfFew(db, sought, MOST_SEEN)) {
    if (after !== null && kab < after.kab) continue
    const from = after?.kab === kab ? after : null
    page.push(...(await listWorkers(db, { ...sought, kab }, { after: from, limit: limit + 1 - page.length })))
    if (page.length > limit) break
  }
  return page
}

/** How many there are in all, however long that takes. */
export const countSought = async ({ db }: Ctx, sought: Everywhere): Promise<number> => {
  let total = 0
  for (const kab of sought.kabs) total += await countWorkers(db, { ...sought, kab })
  return total
}

/** How many there are, as far as that is known quickly; a first page that is not full says it all. */
const countShown = async (
  { db }: Ctx,
  sought: Everywhere,
  page: { rows: number; first: boolean; more: boolean },
): Promise<Pick<Register, 'total' | 'capped'>> => {
  if (page.first && !page.more) return { total: page.rows, capped: false }
  const most = sought.filter.texts.length === 0 ? MOST_COUNTED.whole : MOST_COUNTED.narrowed
  const { count, all } = await countFirst(db, sought, { most, mostSeen: MOST_SEEN })
  return { total: Math.max(count, page.rows), capped: !all }
}

const nextOf = (page: readonly { kab: string; id: string }[], more: boolean): string | null => {
  const last = page.at(-1)
  return more && last ? `${last.kab}/${last.id}` : null
}

/** A page of those who answer to a name, read as the asker. */
const answerOf = async (
  { db, keys, scope }: Ctx,
  { found, all }: { found: readonly Found[]; all: boolean },
  { after, limit }: Asked,
): Promise<Register> => {
  const last = placeOf(after)
  const from = last === null ? 0 : found.findIndex(({ id }) => id === last.id) + 1
  const page = found.slice(from, from + limit)
  const seen = await findInOrder(db, page, scope)
  return {
    workers: seen.map(({ worker, near }) => ({ ...summaryOf(keys, worker), near })),
    total: Math.min(found.length, MOST_FOUND),
    capped: !all || found.length > MOST_FOUND,
    next: nextOf(page, found.length > from + limit),
  }
}

/** The register of an area page by page: by name, or by how well a name that was typed is answered. NIK masked. */
export const readRegister = async (ctx: Ctx, asked: Asked): Promise<Register> => {
  const { area, q, after, limit, ...filter } = asked
  const sought = await soughtOf(ctx, { area, ...filter })
  if (q !== '') return answerOf(ctx, await searchRegister(ctx, sought, q), asked)
  const found = await pageOf(ctx, sought, placeOf(after), limit)
  const workers = found.slice(0, limit).map((worker) => ({ ...summaryOf(ctx.keys, worker), near: false }))
  const more = found.length > limit
  const page = { rows: workers.length, first: after === undefined, more }
  return { workers, ...(await countShown(ctx, sought, page)), next: nextOf(workers, more) }
}

type AskedNumber = { area: string; nik?: string | undefined; kk?: string | undefined }

const numberAsked = ({ nik, kk }: AskedNumber): { number: NumberKind; digits: string } =>
  nik === undefined ? { number: 'kk', digits: kk ?? '' } : { number: 'nik', digits: nik }

/** Who bears a NIK, or the family of a family card, exactly. */
export const findByNumber = async (ctx: Ctx, asked: AskedNumber): Promise<Register> => {
  const sought = await soughtOf(ctx, { area: asked.area })
  const { number, digits } = numberAsked(asked)
  const index = ctx.keys.index(number, digits)
  const found = await findWorkersByNumber(ctx.db, sought, { number, index })
  const workers = found.map((worker) => ({ ...summaryOf(ctx.keys, worker), near: false }))
  return { workers, total: found.length, capped: false, next: null }
}
