import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Keys } from '../platform/seal.ts'
import type { PairRecord, SideRecord } from './pair.sql.ts'

export const decision = z.enum(['same', 'different', 'ask'])

const side = z.object({
  row: z.number().optional(),
  worker: z.object({ kab: z.string(), id: z.string() }).optional(),
  nik: z.string(),
  kk: z.string().nullable(),
  name: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  desa: z.string().nullable(),
  desaName: z.string().nullable(),
  occupation: z.string().nullable(),
  mother: z.string().nullable(),
  since: z.string().nullable(),
})

export const pairView = z.object({
  id: z.string(),
  row: z.number(),
  score: z.number(),
  of: z.enum(['register', 'file']),
  supports: z.array(z.string()),
  against: z.array(z.string()),
  left: side,
  right: side,
  decision: decision.nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
})

const sideOf = (keys: Keys, s: SideRecord): z.infer<typeof side> => ({
  ...(s.row === null ? {} : { row: s.row }),
  ...(s.workerId === null ? {} : { worker: { kab: s.kab, id: s.workerId } }),
  nik: maskNik(s.nikSealed === null ? '' : keys.open('nik', s.nikSealed)),
  kk: s.kkSealed === null ? null : maskNik(keys.open('kk', s.kkSealed)),
  name: s.name ?? '',
  birthDate: s.birthDate,
  sex: s.sex,
  desa: s.desa,
  desaName: s.desaName,
  occupation: s.occupation,
  mother: s.mother,
  since: s.since?.toISOString() ?? null,
})

/** A doubtful pair as the officer compares it, numbers masked. */
export const pairViewOf = (keys: Keys, pair: PairRecord): z.infer<typeof pairView> => ({
  id: pair.id,
  row: pair.row,
  score: pair.score,
  of: pair.workerId === null ? 'file' : 'register',
  supports: pair.evidence.supports,
  against: pair.evidence.against,
  left: sideOf(keys, pair.left),
  right: sideOf(keys, pair.right),
  decision: pair.decision,
  reason: pair.reason,
  decidedBy: pair.decidedBy,
  decidedAt: pair.decidedAt?.toISOString() ?? null,
})
