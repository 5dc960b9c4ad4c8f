import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import { type Ctx, reading } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaCode } from '../wilayah/index.ts'
import { type BatchPerson, type BatchRow, findBatch, listBatches, listBatchPeople } from './batch.sql.ts'

const batch = z.object({
  id: z.string(),
  area: z.string(),
  areaName: z.string(),
  fund: z.string(),
  state: z.enum(['draft', 'withdrawn']),
  people: z.number(),
  waiting: z.number(),
})

const person = z.object({
  id: z.string(),
  name: z.string(),
  nik: z.string(),
  desa: z.string(),
  desaName: z.string(),
  grp: z.string(),
  first: z.string(),
  months: z.number(),
  kept: z.boolean(),
  place: z.number(),
})

const ofPlan = reading({
  can: 'register.read',
  input: z.object({ area: areaCode, plan: z.uuid() }),
  output: z.object({ batches: z.array(batch) }),
  area: ({ area }) => area,
  run: async ({ db }, { area, plan }) => {
    const batches = await listBatches(db, area.slice(0, 5), plan)
    return { batches: batches.filter((one) => one.area === area || one.area.startsWith(`${area}.`)) }
  },
})

const seen = async ({ db }: Ctx, kab: string, id: string): Promise<BatchRow & { plan: string }> => {
  const found = await findBatch(db, kab, id)
  if (found === undefined) throw new Problem('batch.unknown')
  return found
}

const at = z.object({ kab: areaCode, id: z.uuid() })
const PAGE = 100

const shown = ({ keys }: Ctx, one: BatchPerson) => {
  const { id, name, desa, desaName, grp, first, months, kept, place } = one
  return {
    id,
    name,
    nik: maskNik(keys.open('nik', one.nikSealed)),
    desa,
    desaName,
    grp,
    first,
    months,
    kept,
    place,
  }
}

const people = reading({
  can: 'register.read',
  input: at.extend({
    waits: z.enum(['yes', 'no']).default('no'),
    after: z.coerce.number().int().min(0).default(0),
  }),
  output: z.object({
    batch: batch.extend({ plan: z.string() }),
    people: z.array(person),
    next: z.number().nullable(),
  }),
  area: async ({ kab, id }, ctx) => (await seen(ctx, kab, id)).area,
  run: async (ctx, { kab, id, waits, after }) => {
    const found = await listBatchPeople(
      ctx.db,
      { kab, id, scope: ctx.scope },
      { waits: waits === 'yes', after, limit: PAGE + 1 },
    )
    return {
      batch: await seen(ctx, kab, id),
      people: found.slice(0, PAGE).map((one) => shown(ctx, one)),
      next: found.length > PAGE ? found[PAGE - 1]!.place : null,
    }
  },
})

export const enrolmentApi = {
  'GET /batches': ofPlan,
  'GET /batches/:kab/:id/people': people,
}
