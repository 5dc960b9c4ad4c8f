import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { type ConsentHow, insertConsent } from './consent.sql.ts'
import { newId } from './new-id.ts'
import { getWorker } from './read-worker.ts'
import type { Place } from './register.sql.ts'

export type Said = Place & { how: ConsentHow; day: string; note?: string | undefined }

/** Writes down that a person agreed, or took it back; what was said before stays. */
export const recordConsent = async (ctx: Ctx, { kab, id, how, day, note }: Said) => {
  const { desa } = await getWorker(ctx, { kab, id })
  if (day > ctx.today) throw new Problem('request.invalid', { field: 'day' })
  const said = { kab, id, desa, how, day, note: note?.replace(/\d{12,}/g, '••••') || null }
  await insertConsent(ctx.db, { ...said, consentId: newId(ctx.now.getTime()), by: ctx.actor, at: ctx.now })
  return { desa }
}
