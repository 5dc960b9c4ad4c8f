import { z } from 'zod'
import { reading } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { listEntries } from './audit.sql.ts'
import { verifyChain } from './verify-chain.ts'

const entry = z.object({
  id: z.number(),
  at: z.string(),
  actor: z.string().nullable(),
  actorName: z.string(),
  action: z.string(),
  area: z.string().nullable(),
  areaName: z.string().nullable(),
  subject: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

const word = z.string().trim().min(1).max(120).optional()

export const readAudit = reading({
  can: 'audit.read',
  input: z.object({
    /** An account's id, or part of the name of who acted. */
    actor: word,
    /** A whole action, or its first word: 'account' is every deed on accounts. */
    action: word,
    area: areaCode.optional(),
    subject: word,
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ entries: z.array(entry), more: z.boolean() }),
  area: ({ area }) => area,
  run: async ({ db, scope }, { limit, ...asked }) => {
    const rows = await listEntries(db, { ...asked, scope, limit: limit + 1 })
    const entries = rows.slice(0, limit).map((row) => ({
      ...row,
      at: row.at.toISOString(),
      hash: row.hash.toString('hex').slice(0, 8),
    }))
    return { entries, more: rows.length > limit }
  },
})

export const checkAudit = reading({
  can: 'audit.read',
  input: z.object({}),
  output: z.object({
    entries: z.number(),
    broken: z.object({ id: z.number(), reason: z.enum(['missing', 'changed', 'cut']) }).nullable(),
  }),
  run: async ({ db }) => {
    const { entries, broken } = await verifyChain(db)
    return { entries, broken }
  },
})

/** Every endpoint of the trail; it is only read here, each deed writes its own entry. */
export const auditApi = {
  'GET /audit': readAudit,
  'GET /audit/check': checkAudit,
}
