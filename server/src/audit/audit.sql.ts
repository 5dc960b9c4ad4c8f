import type { StoredEntry } from '../platform/audit.ts'
import type { Db, Scope } from '../platform/db.ts'

export type EntryFilter = {
  scope: Scope
  actor?: string | undefined
  action?: string | undefined
  area?: string | undefined
  subject?: string | undefined
  from?: string | undefined
  to?: string | undefined
  before?: number | undefined
  limit: number
}

export type EntryRow = {
  id: number
  at: Date
  actor: string | null
  actorName: string
  action: string
  area: string | null
  areaName: string | null
  subject: string | null
  detail: Record<string, unknown>
  hash: Buffer
}

/**
 * Entries of the scope, newest first. A deed without an area (a sign-in) belongs to the areas of who did it; what
 * belongs nowhere is for the nation's auditor.
 */
export const listEntries = async (db: Db, filter: EntryFilter): Promise<EntryRow[]> => {
  const { scope, actor, action, area, subject, from, to, before, limit } = filter
  const { rows } = await db.query<EntryRow>(
    `select e.id, e.at, e.actor, e.actor_name as "actorName", e.action, e.area, w.name as "areaName", e.subject,
            e.detail, e.hash
       from audit.entry e left join wilayah.area w on w.code = e.area
      where ('%' = any ($1::text[]) or e.area like any ($1) or (e.area is null and exists
              (select from accounts.assignment d where d.account = e.actor and d.area like any ($1))))
        and ($2::text is null or e.actor::text = $2 or e.actor_name ilike '%' || $2 || '%')
        and ($3::text is null or e.action = $3 or e.action like $3 || '.%')
        and ($4::text is null or $4 = 'ID' or e.area = $4 or e.area like $4 || '.%')
        and ($5::text is null or e.subject = $5)
        and ($6::date is null or e.at >= $6::date::timestamp at time zone 'Asia/Jakarta')
        and ($7::date is null or e.at < ($7::date + 1)::timestamp at time zone 'Asia/Jakarta')
        and ($8::bigint is null or e.id < $8)
      order by e.id desc limit $9`,
    [scope, actor, action, area, subject, from, to, before, limit],
  )
  return rows
}

/** The next stretch of the chain, oldest first. Times come to the microsecond: the finest change must show. */
export const readChain = async (
  db: Pick<Db, 'query'>,
  after: number,
  limit: number,
): Promise<StoredEntry[]> => {
  const { rows } = await db.query<StoredEntry>(
    `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor,
            actor_name as "actorName", action, area, subject, detail, prev_hash as "prevHash", hash
       from audit.entry where id > $1 order by id limit $2`,
    [after, limit],
  )
  return rows
}
