import type { Mapping } from '@naungan/rules/sheet'
import type { Db, Scope } from '../platform/db.ts'

const SUGGESTED = 50

/** Who made the lists of a kabupaten so far, the latest first. */
export const listSenders = async (
  db: Db,
  kab: string,
  scope: Scope,
): Promise<{ name: string; lists: number }[]> => {
  const { rows } = await db.query<{ name: string; lists: number }>(
    `select i.sender as name, count(*)::int as lists from workers.import i
      where i.kab = $1 and i.sender <> '' and i.area like any ($2)
      group by i.sender order by max(i.created_at) desc limit ${SUGGESTED}`,
    [kab, scope],
  )
  return rows
}

export type OfferedMapping = { sender: string; mapping: Mapping }

/** How another sender of the kabupaten meant the same headings, the latest first; nothing when this one has said so. */
export const findOfferedMapping = async (
  db: Db,
  { kab, sender, fingerprint }: { kab: string; sender: string; fingerprint: string },
): Promise<OfferedMapping | undefined> => {
  const { rows } = await db.query<OfferedMapping>(
    `select m.sender, m.mapping from workers.mapping m
      where m.kab = $1 and m.fingerprint = $3 and not exists
        (select 1 from workers.mapping own where own.kab = $1 and own.sender = $2 and own.fingerprint = $3)
      order by m.at desc limit 1`,
    [kab, sender, fingerprint],
  )
  return rows[0]
}
