import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import type { Keys } from '../platform/seal.ts'
import { foldPersonName } from './fold-person-name.ts'
import { listIdsOf } from './merge.sql.ts'
import {
  countWorkers,
  findWorker,
  findWorkersByNik,
  listSources,
  listWorkers,
  type Place,
  type WorkerRecord,
} from './register.sql.ts'

export const workerSummary = z.object({
  id: z.string(),
  kab: z.string(),
  nik: z.string(),
  name: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  occupation: z.string().nullable(),
  desa: z.string(),
  desaName: z.string(),
})

export const workerDetail = workerSummary.extend({
  kk: z.string().nullable(),
  address: z.string().nullable(),
  mother: z.string().nullable(),
  sources: z.array(z.object({ importId: z.string(), fileName: z.string(), takenAt: z.string() })),
})

type Summary = z.infer<typeof workerSummary>

const summaryOf = (keys: Keys, worker: WorkerRecord): Summary => ({
  id: worker.id,
  kab: worker.kab,
  nik: maskNik(keys.open('nik', worker.nikSealed)),
  name: worker.name,
  birthDate: worker.birthDate,
  sex: worker.sex,
  occupation: worker.occupation,
  desa: worker.desa,
  desaName: worker.desaName,
})

/** Where a page ends: an id, because a name has no business in an address. */
const AFTER = /^(\d{2}\.\d{2})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const placeOf = (after: string | undefined): Place | null => {
  const [, kab, id] = AFTER.exec(after ?? '') ?? []
  return kab === undefined || id === undefined ? null : { kab, id }
}

export type Page = { area: string; q: string; after?: string | undefined; limit: number }

/** The register of an area by name, page by page, NIK masked. */
export const readRegister = async ({ db, keys, scope }: Ctx, { area, q, after, limit }: Page) => {
  const sought = { area, scope, nameFold: foldPersonName(q) }
  const found = await listWorkers(db, sought, { after: placeOf(after), limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    workers: page.map((worker) => summaryOf(keys, worker)),
    total: await countWorkers(db, sought),
    next: found.length > limit && last ? `${last.kab}/${last.id}` : null,
  }
}

export const findByNik = async ({ db, keys, scope }: Ctx, { area, nik }: { area: string; nik: string }) => {
  const found = await findWorkersByNik(db, { area, scope, nikIndex: keys.index('nik', nik) })
  return { workers: found.map((worker) => summaryOf(keys, worker)), total: found.length, next: null }
}

const getWorker = async ({ db, scope }: Ctx, place: Place): Promise<WorkerRecord> => {
  const found = await findWorker(db, place, scope)
  if (!found) throw new Problem('worker.unknown')
  return found
}

export const readWorker = async (ctx: Ctx, place: Place) => {
  const { db, keys, scope } = ctx
  const worker = await getWorker(ctx, place)
  const sources = await listSources(db, { kab: place.kab, ids: await listIdsOf(db, place) }, scope)
  return {
    ...summaryOf(keys, worker),
    kk: worker.kkSealed === null ? null : maskNik(keys.open('kk', worker.kkSealed)),
    address: worker.address,
    mother: worker.mother,
    sources: sources.map((source) => ({ ...source, takenAt: source.takenAt.toISOString() })),
  }
}

/** NIK and family card in full; the endpoint writes who asked and why. */
export const revealNumbers = async (ctx: Ctx, place: Place) => {
  const { nikSealed, kkSealed, desa } = await getWorker(ctx, place)
  const nik = ctx.keys.open('nik', nikSealed)
  return { nik, kk: kkSealed === null ? null : ctx.keys.open('kk', kkSealed), desa }
}
