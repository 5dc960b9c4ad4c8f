import { createHash } from 'node:crypto'
import type { Db } from './db.ts'

export type AuditEntry = {
  actor: string | null
  actorName: string
  action: string
  area: string | null
  subject: string | null
  /** Counts, codes and reasons; never a NIK, a name or what a file holds. */
  detail: Record<string, unknown>
}

export type StoredEntry = AuditEntry & { id: number; at: string; prevHash: Buffer; hash: Buffer }

const LOCK = 1_870_218
export const FIRST_HASH = Buffer.alloc(32)

/** Key order must not depend on who wrote the JSON: PostgreSQL's jsonb sorts keys its own way. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, canonical(v)])
}

/** The chain's arithmetic, the same when writing and when verifying. */
export const hashEntry = (entry: Omit<StoredEntry, 'hash'>): Buffer => {
  const { id, at, actor, actorName, action, area, subject, detail, prevHash } = entry
  const text = JSON.stringify([id, at, actor, actorName, action, area, subject, canonical(detail)])
  return createHash('sha256').update(prevHash).update(text).digest()
}

/**
 * Appends one entry in the caller's transaction. The lock is held until commit, so entries stand in the order in which
 * their transactions commit; call it last.
 */
export const appendAudit = async (db: Db, entry: AuditEntry): Promise<void> => {
  await db.query('select pg_advisory_xact_lock($1)', [LOCK])
  const { rows } = await db.query<{ id: number; hash: Buffer }>(
    'select id, hash from audit.entry order by id desc limit 1',
  )
  const last = rows[0] ?? { id: 0, hash: FIRST_HASH }
  const stored = { ...entry, id: last.id + 1, at: new Date().toISOString(), prevHash: last.hash }
  await db.query(
    `insert into audit.entry (id, at, actor, actor_name, action, area, subject, detail, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      stored.id,
      stored.at,
      entry.actor,
      entry.actorName,
      entry.action,
      entry.area,
      entry.subject,
      entry.detail,
      stored.prevHash,
      hashEntry(stored),
    ],
  )
}
