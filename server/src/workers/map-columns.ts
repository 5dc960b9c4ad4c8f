import { WORKER_FIELDS, type WorkerField } from '@naungan/rules/sheet'
import { within } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { getImport } from './get-import.ts'
import { moveImport, rememberMapping, storeMapping } from './import.sql.ts'

export type ColumnChoice = {
  id: string
  mapping: Partial<Record<WorkerField, number | null | undefined>>
  desa?: string | undefined
}

/** States in which the columns of a list may be pointed out. */
export const MAPPABLE = ['unmapped', 'ready', 'failed'] as const

/** Reads a list again with the columns that a person pointed out, and remembers them for headings like these. */
export const mapColumns = async (ctx: Ctx, { id, mapping, desa }: ColumnChoice): Promise<object> => {
  const { db, actor, now } = ctx
  const list = await getImport(ctx, id)
  if (desa !== undefined && !within(desa, list.area)) throw new Problem('import.desa_outside')
  const width = list.plan?.columns.length ?? 0
  for (const field of WORKER_FIELDS)
    if ((mapping[field] ?? 0) >= Math.max(width, 1)) throw new Problem('request.invalid', { field })
  const said = Object.fromEntries(Object.entries(mapping).filter(([, index]) => index !== undefined))
  await storeMapping(db, id, { mapping: said, desa: desa ?? null })
  if (!(await moveImport(db, id, { from: MAPPABLE, to: 'received' })))
    throw new Problem('import.wrong_state', { state: list.state })
  const fingerprint = list.plan?.fingerprint ?? ''
  if (fingerprint !== '')
    await rememberMapping(db, {
      kab: list.kab,
      sender: list.sender,
      fingerprint,
      mapping: said,
      by: actor.id!,
      at: now,
    })
  await addJob(db, 'workers.read', { importId: id })
  return {}
}
