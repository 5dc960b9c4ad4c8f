import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { listConsents } from './consent.sql.ts'
import { findHousehold } from './household.sql.ts'
import { listIdsOf } from './merge.sql.ts'
import { provenance, provenanceOf } from './provenance.ts'
import { findWorker, findWorkersByNumber, type Place, type WorkerRecord } from './register.sql.ts'
import { placeOfRow } from './sheets-of-list.ts'
import { countOpenPairs, listSources, type SourceRecord } from './worker-history.sql.ts'
import { summaryOf, workerSummary } from './worker-view.ts'

const text = z.string().nullable()

export const workerDetail = workerSummary.extend({
  kk: text,
  birthPlace: text,
  address: text,
  mother: text,
  relation: text,
  marital: text,
  desilSource: text,
  desilDay: text,
  desilOfHousehold: z.boolean(),
  provenance: z.record(z.string(), provenance),
  sources: z.array(
    z.object({
      importId: z.string(),
      fileName: z.string(),
      sender: z.string(),
      sheet: text,
      row: z.number(),
      effect: z.enum(['new', 'updated', 'same']),
      takenAt: z.string(),
      by: z.string(),
    }),
  ),
  household: z
    .object({ headName: text, address: text, members: z.number().nullable(), desil: z.number().nullable() })
    .nullable(),
  family: z.array(workerSummary),
  consents: z.array(
    z.object({
      id: z.string(),
      how: z.enum(['signed', 'spoken', 'withdrawn']),
      day: z.string(),
      note: text,
      by: z.string(),
      at: z.string(),
      saidIn: text,
    }),
  ),
  openPairs: z.number(),
})

export const getWorker = async ({ db, scope }: Ctx, place: Place): Promise<WorkerRecord> => {
  const found = await findWorker(db, place, scope)
  if (!found) throw new Problem('worker.unknown')
  return found
}

/** The others of the family card, as far as they stand in the register within the asker's area. */
const familyOf = async ({ db, keys, scope }: Ctx, { id, kab, kkIndex }: WorkerRecord) => {
  if (kkIndex === null) return []
  const found = await findWorkersByNumber(
    db,
    { kabs: [kab], area: kab, scope },
    { number: 'kk', index: kkIndex },
  )
  return found.filter((one) => one.id !== id).map((one) => summaryOf(keys, one))
}

const sourceView = (source: SourceRecord) => ({
  importId: source.importId,
  fileName: source.fileName,
  sender: source.sender,
  ...placeOfRow(source, source.row),
  effect: source.effect,
  takenAt: source.takenAt.toISOString(),
  by: source.by,
})

/** A worker with where each value came from, the family, what was agreed to, and whether somebody resembles him. */
export const readWorker = async (ctx: Ctx, place: Place): Promise<z.infer<typeof workerDetail>> => {
  const { db, keys, scope } = ctx
  const worker = await getWorker(ctx, place)
  const records = { kab: place.kab, ids: await listIdsOf(db, place) }
  const sources = await listSources(db, records, scope)
  const consents = await listConsents(db, records, scope)
  const { kkSealed, birthPlace, address, mother, relation, marital } = worker
  const { desilSource, desilDay, desilOfHousehold } = worker
  return {
    ...summaryOf(keys, worker),
    kk: kkSealed === null ? null : maskNik(keys.open('kk', kkSealed)),
    birthPlace,
    address,
    mother,
    relation,
    marital,
    desilSource,
    desilDay,
    desilOfHousehold,
    provenance: provenanceOf(sources),
    sources: sources.map(sourceView),
    household: (await findHousehold(db, worker, scope)) ?? null,
    family: await familyOf(ctx, worker),
    consents: consents.map(({ byName, at, ...said }) => ({ ...said, by: byName, at: at.toISOString() })),
    openPairs: await countOpenPairs(db, place, scope),
  }
}

/** NIK and family card in full; the endpoint writes who asked and why. */
export const revealNumbers = async (ctx: Ctx, place: Place) => {
  const { nikSealed, kkSealed, desa } = await getWorker(ctx, place)
  const nik = ctx.keys.open('nik', nikSealed)
  return { nik, kk: kkSealed === null ? null : ctx.keys.open('kk', kkSealed), desa }
}
