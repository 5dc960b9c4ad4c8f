import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { MERGE_FIELDS } from './merge-fields.ts'
import { compareWorkers, duplicates, readDuplicates as read, sideBySide } from './merge-view.ts'
import { mergeWorkers, undoMerge as undo } from './merge-workers.ts'

const place = z.object({ kab: z.string().regex(/^\d{2}\.\d{2}$/), id: z.uuid() })
const why = z.string().trim().min(10).max(300)
const merged = z.object({ id: z.string(), desa: z.string(), otherDesa: z.string() })
/** A reason is prose of a person in a hurry: a long number in it is somebody's. */
export const withoutNumbers = (reason: string): string => reason.replace(/\d([ .]?\d){11,}/g, '••••')

export const readDuplicates = reading({
  can: 'register.read',
  input: place,
  output: duplicates,
  run: read,
})

export const readMerge = reading({
  can: 'register.read',
  input: place.extend({ other: z.uuid() }),
  output: sideBySide,
  run: compareWorkers,
})

/** No area here, as for the worker: both records have to be found in the scope. */
export const merge = writing({
  can: 'register.write',
  action: 'merge.make',
  input: place.extend({
    other: z.uuid(),
    take: z
      .array(z.enum(MERGE_FIELDS))
      .max(MERGE_FIELDS.length)
      .transform((fields) => [...new Set(fields)]),
    reason: why.transform(withoutNumbers),
  }),
  output: merged,
  run: mergeWorkers,
  note: ({ id, other, take, reason }, { desa, id: mergeId }) => ({
    area: desa,
    subject: id,
    detail: { merge: mergeId, other, take, reason },
  }),
})

export const undoMerge = writing({
  can: 'register.write',
  action: 'merge.undo',
  input: place.extend({ reason: why.transform(withoutNumbers) }),
  output: merged,
  run: undo,
  note: ({ id, reason }, { desa }) => ({ area: desa, subject: id, detail: { reason } }),
})

export const mergeApi = {
  'GET /workers/:kab/:id/duplicates': readDuplicates,
  'GET /workers/:kab/:id/merge/:other': readMerge,
  'POST /workers/:kab/:id/merge': merge,
  'POST /merges/:kab/:id/undo': undoMerge,
}
