import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { getImport } from './get-import.ts'
import { holdImport, type ImportRecord, storeCounts } from './import.sql.ts'
import { forgetDecisions, rememberDecisions, settlePairs } from './pair-settle.sql.ts'
import { countPairs, type Decision, decidePairs, type Named, namedPairs } from './pair.sql.ts'
import { countRows } from './row.sql.ts'
import { steppingOut } from './stepping-out.ts'

export type Saying = { decision: Decision; reason: string }

/** The list whose pairs are decided, kept as it is until they are; only one that waits to be taken. */
export const holdReady = async (ctx: Ctx, id: string): Promise<ImportRecord> => {
  await getImport(ctx, id)
  await holdImport(ctx.db, id)
  const list = await getImport(ctx, id)
  if (list.state !== 'ready') throw new Problem('import.wrong_state', { state: list.state })
  return list
}

/** Settles pairs of a list in one way and remembers it for later lists; gives how many are still open. */
export const settleNamed = async (
  { db, scope, actor, now }: Ctx,
  list: ImportRecord,
  named: readonly Named[],
  { decision, reason }: Saying,
): Promise<number> => {
  const { kab, id } = list
  const pairs = named.map((pair) => pair.id)
  const by = { id: actor.id!, name: actor.name }
  await decidePairs(db, { kab, id, scope }, pairs, { decision, reason, by, at: now })
  await steppingOut(db, async () => {
    await (decision === 'ask' ? forgetDecisions : rememberDecisions)(db, kab, pairs)
    await settlePairs(
      db,
      list,
      named.map(({ row }) => row),
    )
    await storeCounts(db, id, await countRows(db, list, list.counts.rows ?? 0))
  })
  return (await countPairs(db, { kab, id, scope })).open
}

/** Settles whether two are one person, until the list is taken; what is settled is remembered for later lists. */
export const decideOnPair = async (
  ctx: Ctx,
  { id, pair, ...saying }: Saying & { id: string; pair: string },
): Promise<{ open: number }> => {
  const list = await holdReady(ctx, id)
  const named = await namedPairs(ctx.db, { kab: list.kab, id, scope: ctx.scope }, [pair])
  if (named.length === 0) throw new Problem('pair.unknown')
  return { open: await settleNamed(ctx, list, named, saying) }
}
