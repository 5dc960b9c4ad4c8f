import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Db } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import type { Keys } from '../platform/seal.ts'
import { type CandidateRecord, findCandidates } from './duplicates.sql.ts'
import { findNames } from './import.sql.ts'
import { findImage, listMerges, type MergeRecord, type WorkerImage } from './merge.sql.ts'
import { MERGE_COLUMNS, MERGE_FIELDS, type MergeField } from './merge-fields.ts'
import { workerSummary } from './worker-view.ts'
import { findWorker, type Place } from './register.sql.ts'

export const duplicates = z.object({
  candidates: z.array(
    workerSummary
      .omit({ desil: true })
      .extend({ same: z.array(z.enum(['nik15', 'name', 'birthDate', 'kk', 'desa'])) }),
  ),
  merges: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nik: z.string(),
      desa: z.string(),
      desaName: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
      undoneAt: z.string().nullable(),
      undoneBy: z.string().nullable(),
      undoneReason: z.string().nullable(),
    }),
  ),
})

const side = z.object({
  id: z.string(),
  nik: z.string(),
  name: z.string(),
  desa: z.string(),
  desaName: z.string(),
  since: z.string(),
})

export const sideBySide = z.object({
  kept: side,
  other: side,
  fields: z.array(
    z.object({
      field: z.enum(MERGE_FIELDS),
      kept: z.string().nullable(),
      other: z.string().nullable(),
      same: z.boolean(),
    }),
  ),
})

type Duplicates = z.infer<typeof duplicates>

const SAMES = [
  ['nik15', 'sameNik15'],
  ['name', 'sameName'],
  ['birthDate', 'sameBirthDate'],
  ['kk', 'sameKk'],
  ['desa', 'sameDesa'],
] as const

const candidateOf = (keys: Keys, found: CandidateRecord): Duplicates['candidates'][number] => ({
  id: found.id,
  kab: found.kab,
  nik: maskNik(keys.open('nik', found.nikSealed)),
  name: found.name,
  birthDate: found.birthDate,
  sex: found.sex,
  occupation: found.occupation,
  desa: found.desa,
  desaName: found.desaName,
  same: SAMES.filter(([, column]) => found[column]).map(([what]) => what),
})

const opened = (keys: Keys, what: 'nik' | 'kk' | 'phone', sealed: unknown): string | null =>
  typeof sealed === 'string' ? maskNik(keys.open(what, Buffer.from(sealed.slice(2), 'hex'))) : null

const mergeOf = (
  keys: Keys,
  merge: MergeRecord,
  names: Map<string, string>,
): Duplicates['merges'][number] => {
  const gone = merge.goneBefore
  return {
    id: merge.id,
    name: String(gone['name']),
    nik: opened(keys, 'nik', gone['nik_sealed']) ?? '',
    desa: gone.desa,
    desaName: names.get(gone.desa) ?? gone.desa,
    reason: merge.reason,
    by: merge.byName,
    at: merge.at.toISOString(),
    undoneAt: merge.undoneAt?.toISOString() ?? null,
    undoneBy: merge.undoneByName,
    undoneReason: merge.undoneReason,
  }
}

/** Who else may be this person, and which records were made one with this. */
export const readDuplicates = async ({ db, keys, scope }: Ctx, place: Place): Promise<Duplicates> => {
  if (!(await findWorker(db, place, scope))) throw new Problem('worker.unknown')
  const merges = await listMerges(db, place, scope)
  const names = await findNames(
    db,
    merges.map(({ goneBefore }) => goneBefore.desa),
  )
  return {
    candidates: (await findCandidates(db, place, scope)).map((found) => candidateOf(keys, found)),
    merges: merges.map((merge) => mergeOf(keys, merge, names)),
  }
}

/** What a person reads of a field; numbers that name a person are masked. */
const shownOf = (keys: Keys, image: WorkerImage, field: MergeField): string | null => {
  if (field === 'kk') return opened(keys, 'kk', image['kk_sealed'])
  if (field === 'phone') return opened(keys, 'phone', image['phone_sealed'])
  const value = image[MERGE_COLUMNS[field][0]]
  return value === null || value === undefined ? null : String(value)
}

const sideOf = async (db: Db, keys: Keys, image: WorkerImage): Promise<z.infer<typeof side>> => ({
  id: image.id,
  nik: opened(keys, 'nik', image['nik_sealed']) ?? '',
  name: String(image['name']),
  desa: image.desa,
  desaName: (await findNames(db, [image.desa])).get(image.desa) ?? image.desa,
  since: String(image['created_at']),
})

/** Two records of one kabupaten field by field, as far as either says anything. */
export const compareWorkers = async (
  { db, keys, scope }: Ctx,
  { kab, id, other }: Place & { other: string },
): Promise<z.infer<typeof sideBySide>> => {
  const kept = await findImage(db, { kab, id }, scope)
  const gone = await findImage(db, { kab, id: other }, scope)
  if (!kept || !gone) throw new Problem('worker.unknown')
  if (kept.id === gone.id) throw new Problem('merge.same_record')
  const fields = MERGE_FIELDS.map((field) => {
    const [column] = MERGE_COLUMNS[field]
    return {
      field,
      kept: shownOf(keys, kept, field),
      other: shownOf(keys, gone, field),
      same: kept[column] === gone[column],
    }
  })
  return {
    kept: await sideOf(db, keys, kept),
    other: await sideOf(db, keys, gone),
    fields: fields.filter(({ kept: one, other: two }) => one !== null || two !== null),
  }
}
