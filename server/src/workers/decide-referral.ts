import { appendAudit } from '../platform/audit.ts'
import type { Db } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { lockRegister } from './match.sql.ts'
import { findListSince, hasMergeSince } from './merge.sql.ts'
import { hasMoved, moveBack, movedNiks, movePerson } from './move-person.ts'
import { areHeldBy } from './nik-holder.sql.ts'
import {
  type Decision,
  findReferral,
  findSides,
  type ReferralSide,
  type SideName,
  storeDecision,
  storeReopened,
  storeSettled,
} from './referral.sql.ts'
import { steppingOut } from './stepping-out.ts'

type Named = { id: string; kab?: string | undefined; side?: SideName | undefined }
export type Decided = { area: string; settled: boolean; moved: boolean }

/** The side an officer speaks for: the only one in the scope, or the one named by who sees both. */
const getMine = async ({ db, scope }: Ctx, { id, kab, side }: Named): Promise<ReferralSide> => {
  const seen = await findReferral(db, id, scope)
  if (seen.length === 0) throw new Problem('referral.unknown')
  const named = seen.filter((one) => (!kab || one.kab === kab) && (!side || one.side === side))
  if (named.length !== 1) throw new Problem('referral.which_side')
  return named[0]!
}

/** Both sides as they stand once nobody else changes either register. */
const lockSides = async (
  db: Db,
  { id, kab, side, otherKab }: ReferralSide,
): Promise<{ mine: ReferralSide; other: ReferralSide }> => {
  for (const each of [...new Set([kab, otherKab])].sort()) await lockRegister(db, each, 'change')
  const sides = await findSides(db, { id, kab, otherKab })
  const mine = sides.find((one) => one.kab === kab && one.side === side)
  const other = sides.find((one) => one !== mine)
  if (!mine || !other) throw new Problem('referral.unknown')
  return { mine, other }
}

/** The other side's trail says what was decided, not by which person nor why. */
const tellOther = (db: Db, { area, id }: ReferralSide, action: string, detail: object): Promise<void> =>
  appendAudit(db, { actor: null, actorName: 'Naungan', action, area, subject: id, detail: { ...detail } })

/** Settles what both sides agree about; true when the person moved. */
const settle = async (
  db: Db,
  one: ReferralSide,
  two: ReferralSide,
): Promise<Pick<Decided, 'settled' | 'moved'>> => {
  const said = [one.decision, two.decision]
  const apart = said.every((decision) => decision === 'different')
  const agreed = said.includes('ours') && said.includes('theirs')
  if (!apart && !agreed) return { settled: false, moved: false }
  const [winner, loser] = one.decision === 'ours' ? [one, two] : [two, one]
  const moved = agreed && (await movePerson(db, { winner, loser }))
  await storeSettled(db, [one, two])
  return { settled: true, moved }
}

export type DecideAsked = Named & { decision: Decision; reason: string }

/** Keeps what one side says of the person; when both sides agree it is done in the same transaction. */
export const decideReferral = async (ctx: Ctx, asked: DecideAsked): Promise<Decided> => {
  const { decision, reason } = asked
  const seen = await getMine(ctx, asked)
  return steppingOut(ctx.db, async () => {
    const { mine, other } = await lockSides(ctx.db, seen)
    if (mine.settledAt) throw new Problem('referral.settled')
    await storeDecision(ctx.db, { mine, other }, { decision, reason, by: ctx.actor })
    const outcome = await settle(ctx.db, { ...mine, decision }, other)
    await tellOther(ctx.db, other, 'referral.answered', { decision, ...outcome })
    return { area: mine.area, ...outcome }
  })
}

const refuseStoodUpon = async (db: Db, sides: readonly ReferralSide[]): Promise<void> => {
  const winner = sides.find(({ decision }) => decision === 'ours')
  const loser = sides.find(({ decision }) => decision === 'theirs')
  if (!winner?.workerId || !winner.settledSince || !loser) return
  const since = { kab: winner.kab, keptId: winner.workerId, since: winner.settledSince }
  if (await hasMergeSince(db, since)) throw new Problem('merge.merged_again')
  const file = await findListSince(db, since)
  if (file !== undefined) throw new Problem('referral.built_upon', { file })
  const now = { kab: winner.kab, id: winner.workerId }
  if (!(await areHeldBy(db, now, movedNiks(winner, loser)))) throw new Problem('referral.moved_on')
}

/** Opens a settled referral again; a person who moved is where the person was before. */
export const reopenReferral = async (ctx: Ctx, asked: Named & { reason: string }): Promise<Decided> => {
  const seen = await getMine(ctx, asked)
  return steppingOut(ctx.db, async () => {
    const { mine, other } = await lockSides(ctx.db, seen)
    if (!mine.settledAt) throw new Problem('referral.open_still')
    const sides = [mine, other]
    const moved = hasMoved(sides)
    if (moved) await refuseStoodUpon(ctx.db, sides)
    await moveBack(ctx.db, sides)
    await storeReopened(ctx.db, sides)
    await tellOther(ctx.db, other, 'referral.reopened', { moved })
    return { area: mine.area, settled: false, moved }
  })
}
