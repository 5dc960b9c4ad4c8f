import type { Db, Scope } from '../platform/db.ts'
import type { Place } from './register.sql.ts'

export type ConsentHow = 'signed' | 'spoken' | 'withdrawn'

export type ConsentRecord = {
  id: string
  how: ConsentHow
  day: string
  note: string | null
  byName: string
  at: Date
  /** Where it was said, when the person has moved since. */
  saidIn: string | null
}

/** What a person has agreed to and taken back under any of the records made one, the latest first. */
export const listConsents = async (
  db: Db,
  { kab, ids }: { kab: string; ids: readonly string[] },
  scope: Scope,
): Promise<ConsentRecord[]> => {
  const { rows } = await db.query<ConsentRecord>(
    `select c.id, c.how, c.day, c.note, c.by_name as "byName", c.at, a.name as "saidIn"
       from workers.consent c left join wilayah.area a on a.code = c.from_kab
      where c.kab = $1 and c.worker_id = any ($2) and c.area like any ($3) and c.taken_back_at is null
      order by c.at desc limit 50`,
    [kab, ids, scope],
  )
  return rows
}

export type NewConsent = Place & {
  consentId: Buffer
  desa: string
  how: ConsentHow
  day: string
  note: string | null
  by: { id: string | null; name: string }
  at: Date
}

export const insertConsent = async (db: Db, said: NewConsent): Promise<void> => {
  await db.query(
    `insert into workers.consent (kab, id, worker_id, area, given, how, day, note, by, by_name, at)
     values ($1, encode($2, 'hex')::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      said.kab,
      said.consentId,
      said.id,
      said.desa,
      said.how !== 'withdrawn',
      said.how,
      said.day,
      said.note,
      said.by.id,
      said.by.name,
      said.at,
    ],
  )
}
