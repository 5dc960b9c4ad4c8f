import { z } from 'zod'
import { type Ctx, reading, writing } from '../platform/endpoint.ts'
import { decideOnPair } from './decide-pair.ts'
import { decideOnPairs, OUTCOMES } from './decide-pairs.ts'
import { getImport } from './get-import.ts'
import { countPairs, listPairs } from './pair.sql.ts'
import { decision, pairView, pairViewOf } from './pair-view.ts'

const byId = z.object({ id: z.uuid() })
const areaOf = async ({ id }: { id: string }, ctx: Ctx): Promise<string> => (await getImport(ctx, id)).area

export const readPairs = reading({
  can: 'register.read',
  input: byId.extend({
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({
    pairs: z.array(pairView),
    total: z.number(),
    open: z.number(),
    next: z.string().nullable(),
  }),
  area: areaOf,
  run: async (ctx, { id, after, limit }) => {
    const { kab } = await getImport(ctx, id)
    const list = { kab, id, scope: ctx.scope }
    const found = await listPairs(ctx.db, list, { after: after ?? null, limit: limit + 1 })
    const page = found.slice(0, limit)
    return {
      pairs: page.map((pair) => pairViewOf(ctx.keys, pair)),
      ...(await countPairs(ctx.db, list)),
      next: found.length > limit ? page.at(-1)!.id : null,
    }
  },
})

export const decideImportPair = writing({
  can: 'register.write',
  action: 'import.pair',
  input: byId.extend({ pair: z.uuid(), decision, reason: z.string().trim().min(3).max(500) }),
  output: z.object({ open: z.number() }),
  area: areaOf,
  run: decideOnPair,
  note: ({ id, pair, decision: decided }) => ({ subject: id, detail: { pair, decision: decided } }),
})

/** As many as a page shows. */
const AT_ONCE = 100

export const decideImportPairs = writing({
  can: 'register.write',
  action: 'import.pairs',
  input: byId.extend({
    pairs: z.array(z.uuid()).min(1).max(AT_ONCE),
    decision,
    reason: z.string().trim().min(3).max(500),
  }),
  output: z.object({
    open: z.number(),
    results: z.array(z.object({ pair: z.string(), outcome: z.enum(OUTCOMES) })),
  }),
  area: areaOf,
  run: decideOnPairs,
  note: ({ id, pairs, decision: decided }, { results }) => ({
    subject: id,
    detail: {
      asked: pairs.length,
      decided: results.filter(({ outcome }) => outcome === 'decided').length,
      decision: decided,
    },
  }),
})
