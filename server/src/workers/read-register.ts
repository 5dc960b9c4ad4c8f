import type { Ctx } from '../platform/endpoint.ts'
import { coverCondition } from './already-active.ts'
import { conditionsOf, type RegisterFilter } from './register-filter.ts'
import {
  countWorkers,
  findWorkersByNumber,
  kabsIn,
  listWorkers,
  type NumberKind,
  type Place,
  type Sought,
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

/** Counting a register goes no further: the figure is there to see whether to narrow down. */
const MOST_COUNTED = 100_000

export type Register = {
  workers: (WorkerSummary & { near: boolean })[]
  total: number
  /** There are more than `total`. */
  capped: boolean
  next: string | null
}

type Asked = RegisterFilter & { area: string; q: string; after?: string | undefined; limit: number }
export type Everywhere = Sought & { kabs: readonly string[] }

export const soughtOf = async (
  { db, scope, today }: Ctx,
  { area, cover, ...filter }: RegisterFilter & { area: string },
): Promise<Everywhere> => {
  const kabs = await kabsIn(db, area)
  const { texts, values } = conditionsOf(filter, today)
  const covered = cover && (await coverCondition(db, kabs, cover === 'yes'))
  return {
    area,
    scope,
    kabs,
    filter: { texts: [...texts, ...(covered?.texts ?? [])], values: [...values, ...(covered?.values ?? [])] },
  }
}

/** Kabupaten after kabupaten, each by name, until a page is full. */
const pageOf = async ({ db }: Ctx, sought: Everywhere, after: Place | null, limit: number) => {
  const page: WorkerRecord[] = []
  for (const kab of sought.kabs) {
    if (after !== null && kab < after.kab) continue
    const from = after?.kab === kab ? after : null
    page.push(...(await listWorkers(db, { ...sought, kab }, { after: from, limit: limit + 1 - page.length })))
    if (page.length > limit) break
  }
  return page
}

export const countSought = async ({ db }: Ctx, sought: Everywhere, most: number): Promise<number> => {
  let total = 0
  for (const kab of sought.kabs) {
    if (total >= most) break
    total += await countWorkers(db, { ...sought, kab }, most - total)
  }
  return total
}

const nextOf = (page: readonly { kab: string; id: string }[], more: boolean): string | null => {
  const last = page.at(-1)
  return more && last ? `${last.kab}/${last.id}` : null
}

/** A page of those who answer to a name, read as the asker. */
const answerOf = async (
  { db, keys, scope }: Ctx,
  found: readonly Found[],
  { after, limit }: Asked,
): Promise<Register> => {
  const last = placeOf(after)
  const from = last === null ? 0 : found.findIndex(({ id }) => id === last.id) + 1
  const page = found.slice(from, from + limit)
  const seen = await findInOrder(db, page, scope)
  return {
    workers: seen.map(({ worker, near }) => ({ ...summaryOf(keys, worker), near })),
    total: Math.min(found.length, MOST_FOUND),
    capped: found.length > MOST_FOUND,
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
  const total = await countSought(ctx, sought, MOST_COUNTED + 1)
  return {
    workers,
    total: Math.min(total, MOST_COUNTED),
    capped: total > MOST_COUNTED,
    next: nextOf(workers, found.length > limit),
  }
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
