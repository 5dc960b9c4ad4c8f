import { appendAudit } from '../platform/audit.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { holdReady, type Saying, settleNamed } from './decide-pair.ts'
import { countPairs, type Named, namedPairs, rowsDecidedSame } from './pair.sql.ts'

/** What became of a pair: decided; not a pair of this list (any more); or its row is the same as somebody else already. */
export const OUTCOMES = ['decided', 'unknown', 'same_as_other'] as const

type Result = { pair: string; outcome: (typeof OUTCOMES)[number] }
type Asked = Saying & { id: string; pairs: readonly string[] }

/** A row is one person: of the pairs that would make it somebody, only the likest may. */
const onePersonEach = (named: readonly Named[], taken: readonly number[]): Named[] => {
  const rows = new Set(taken)
  return named.filter(({ row }) => !rows.has(row) && rows.add(row))
}

/** Decides several pairs of a list in one way and for one reason; each stands in the trail by itself. */
export const decideOnPairs = async (
  ctx: Ctx,
  { id, pairs, ...saying }: Asked,
): Promise<{ open: number; results: Result[] }> => {
  const { db, scope, actor } = ctx
  const list = await holdReady(ctx, id)
  const within = { kab: list.kab, id, scope }
  const named = await namedPairs(db, within, pairs)
  const same = saying.decision === 'same'
  const decided = same ? onePersonEach(named, await rowsDecidedSame(db, within, pairs)) : named
  const open =
    decided.length > 0 ? await settleNamed(ctx, list, decided, saying) : (await countPairs(db, within)).open
  const known = new Set(named.map((pair) => pair.id))
  const done = new Set(decided.map((pair) => pair.id))
  const outcomeOf = (pair: string): Result['outcome'] =>
    done.has(pair) ? 'decided' : known.has(pair) ? 'same_as_other' : 'unknown'
  const results = [...new Set(pairs.map((pair) => pair.toLowerCase()))].map((pair) => ({
    pair,
    outcome: outcomeOf(pair),
  }))
  const of = { actor: actor.id, actorName: actor.name, area: list.area, subject: id }
  for (const { pair, outcome } of results)
    if (outcome === 'decided')
      await appendAudit(db, { ...of, action: 'import.pair', detail: { pair, decision: saying.decision } })
  return { open, results }
}
