import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { getImport } from './get-import.ts'
import { holdImport, storeCounts } from './import.sql.ts'
import { forgetDecision, rememberDecision, settlePairs } from './pair-settle.sql.ts'
import { countPairs, type Decision, decidePair } from './pair.sql.ts'
import { countRows } from './row.sql.ts'
import { steppingOut } from './stepping-out.ts'

type Said = { id: string; pair: string; decision: Decision; reason: string }

/** Settles whether two are one person, until the list is taken; what is settled is remembered for later lists. */
export const decideOnPair = async (
  ctx: Ctx,
  { id, pair, decision, reason }: Said,
): Promise<{ open: number }> => {
  const { db, scope, actor, now } = ctx
  await getImport(ctx, id)
  await holdImport(db, id)
  const list = await getImport(ctx, id)
  if (list.state !== 'ready') throw new Problem('import.wrong_state', { state: list.state })
  const within = { kab: list.kab, id, scope }
  const row = await decidePair(db, within, pair, {
    decision,
    reason,
    by: { id: actor.id!, name: actor.name },
    at: now,
  })
  if (row === undefined) throw new Problem('pair.unknown')
  await steppingOut(db, async () => {
    await (decision === 'ask' ? forgetDecision : rememberDecision)(db, list.kab, pair)
    await settlePairs(db, list, [row])
    await storeCounts(db, id, await countRows(db, list, list.counts.rows ?? 0))
  })
  return { open: (await countPairs(db, within)).open }
}
