import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { decideReferral as decide, reopenReferral as reopen } from './decide-referral.ts'
import { withoutNumbers } from './merge.api.ts'
import { DECISIONS, LISTS } from './referral.sql.ts'
import { readReferral as readOne, readReferrals as readMany, referral } from './referral-view.ts'

const byId = z.object({ id: z.uuid() })
/** Which side is spoken for; needed of who sees both. */
const spoken = byId.extend({
  kab: z
    .string()
    .regex(/^\d{2}\.\d{2}$/)
    .optional(),
  side: z.enum(['claims', 'holds']).optional(),
  reason: z.string().trim().min(10).max(300).transform(withoutNumbers),
})
const outcome = z.object({ area: z.string(), settled: z.boolean(), moved: z.boolean() })

export const readReferrals = reading({
  can: 'register.read',
  input: z.object({ area: areaCode, state: z.enum(LISTS).default('open') }),
  output: z.object({ referrals: z.array(referral), total: z.number() }),
  area: ({ area }) => area,
  run: readMany,
})

/** No area here: a referral lies in two, and the scope says which of its sides are seen. */
export const readReferral = reading({ can: 'register.read', input: byId, output: referral, run: readOne })

export const decideReferral = writing({
  can: 'register.write',
  action: 'referral.decide',
  input: spoken.extend({ decision: z.enum(DECISIONS) }),
  output: outcome,
  run: decide,
  note: ({ id, decision, reason }, { area, settled, moved }) => ({
    area,
    subject: id,
    detail: { decision, reason, settled, moved },
  }),
})

export const reopenReferral = writing({
  can: 'register.write',
  action: 'referral.reopen',
  input: spoken,
  output: outcome,
  run: reopen,
  note: ({ id, reason }, { area, moved }) => ({ area, subject: id, detail: { reason, moved } }),
})

export const referralApi = {
  'GET /referrals': readReferrals,
  'GET /referrals/:id': readReferral,
  'POST /referrals/:id/decide': decideReferral,
  'POST /referrals/:id/reopen': reopenReferral,
}
