import { placeInBook } from '@naungan/rules/sheet'
import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import { areasFor, scopeFor } from '../platform/auth.ts'
import type { Scope } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import type { Keys } from '../platform/seal.ts'
import {
  countReferrals,
  DECISIONS,
  findReferral,
  type Listed,
  listReferrals,
  type ReferralRecord,
} from './referral.sql.ts'

const decision = z.enum(DECISIONS).nullable()
const sex = z.enum(['L', 'P']).nullable()

const ownSide = z.object({
  kab: z.string(),
  kabName: z.string(),
  side: z.enum(['claims', 'holds']),
  area: z.string(),
  areaName: z.string(),
  decision,
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  workerId: z.string().nullable(),
  list: z
    .object({ id: z.string(), fileName: z.string(), sheet: z.string().nullable(), row: z.number() })
    .nullable(),
  record: z
    .object({
      nik: z.string(),
      name: z.string(),
      birthDate: z.string().nullable(),
      sex,
      desa: z.string().nullable(),
      desaName: z.string().nullable(),
      occupation: z.string().nullable(),
      address: z.string().nullable(),
      mother: z.string().nullable(),
    })
    .nullable(),
})

/** All that leaves the server of a side that is not in the officer's area. */
const otherSide = z.object({
  kab: z.string(),
  kabName: z.string(),
  decision,
  initials: z.string(),
  birthYear: z.string().nullable(),
  sex,
})

export const referral = z.object({
  id: z.string(),
  kind: z.enum(['nik', 'likeness']),
  score: z.number(),
  createdAt: z.string(),
  settledAt: z.string().nullable(),
  state: z.enum(['open', 'waiting', 'disputed', 'settled']),
  /** Two for an officer whose area holds both. */
  sides: z.array(ownSide),
  other: otherSide.nullable(),
})

export type Referral = z.infer<typeof referral>
type OwnSide = z.infer<typeof ownSide>

const recordOf = (keys: Keys, found: ReferralRecord): OwnSide['record'] =>
  found.nikSealed === null
    ? null
    : {
        nik: maskNik(keys.open('nik', found.nikSealed)),
        name: found.name ?? '',
        birthDate: found.birthDate,
        sex: found.sex,
        desa: found.desa,
        desaName: found.desaName,
        occupation: found.occupation,
        address: found.address,
        mother: found.mother,
      }

const listOf = ({ importId, fileName, sheets, row }: ReferralRecord): OwnSide['list'] =>
  importId === null || fileName === null || row === null
    ? null
    : { id: importId, fileName, ...placeInBook(sheets ?? [], row) }

const sideOf = (keys: Keys, found: ReferralRecord): OwnSide => ({
  kab: found.kab,
  kabName: found.kabName,
  side: found.side,
  area: found.area,
  areaName: found.areaName,
  decision: found.decision,
  reason: found.reason,
  decidedBy: found.decidedByName,
  decidedAt: found.decidedAt?.toISOString() ?? null,
  workerId: found.recordId,
  list: listOf(found),
  record: recordOf(keys, found),
})

const stateOf = ({ settledAt, decision: ours, otherDecision }: ReferralRecord): Referral['state'] => {
  if (settledAt) return 'settled'
  if (ours && otherDecision) return 'disputed'
  return ours ? 'waiting' : 'open'
}

const viewOf = (keys: Keys, found: readonly ReferralRecord[]): Referral => {
  const [first] = found as [ReferralRecord]
  const { counterpart } = first
  const masked = {
    kab: first.otherKab,
    kabName: first.otherKabName,
    decision: first.otherDecision,
    initials: counterpart.initials ?? '',
    birthYear: counterpart.birthYear ?? null,
    sex: counterpart.sex ?? null,
  }
  return {
    id: first.id,
    kind: first.kind,
    score: first.score,
    createdAt: first.createdAt.toISOString(),
    settledAt: first.settledAt?.toISOString() ?? null,
    state:
      found.length === 2 && !first.settledAt && !found.every((side) => side.decision)
        ? 'open'
        : stateOf(first),
    sides: found.map((side) => sideOf(keys, side)),
    other: found.length === 2 ? null : masked,
  }
}

/** Only who may decide is asked: with a wider view than that, the others are not theirs to answer. */
const scopeIn = ({ actor, scope }: Ctx, state: Listed['state']): Scope =>
  state === 'asked' ? scopeFor(areasFor(actor, 'register.write')) : scope

/** The referrals of an area, each once, however many of its sides the officer may see, and how many there are. */
export const readReferrals = async (
  ctx: Ctx,
  { area, state }: Omit<Listed, 'scope'>,
): Promise<{ referrals: Referral[]; total: number }> => {
  const which = { area, state, scope: scopeIn(ctx, state) }
  const found = await listReferrals(ctx.db, which)
  const byId = Map.groupBy(found, ({ id }) => id)
  const referrals = [...byId.values()].map((sides) => viewOf(ctx.keys, sides))
  return { referrals, total: await countReferrals(ctx.db, which) }
}

export const readReferral = async ({ db, keys, scope }: Ctx, { id }: { id: string }): Promise<Referral> => {
  const found = await findReferral(db, id, scope)
  if (found.length === 0) throw new Problem('referral.unknown')
  return viewOf(keys, found)
}
