import type { Db } from '../platform/db.ts'
import { joinByHash } from './join-by-hash.ts'
import { differs } from './match.sql.ts'
import { madeId } from './new-id.ts'

type List = { kab: string; id: string }

/** Keeps what was decided of a NIK and a person of the register. A pair inside one list is kept when it is taken. */
export const rememberDecisions = async (db: Db, kab: string, pairs: readonly string[]): Promise<void> => {
  await db.query(
    `insert into workers.decided_pair (kab, nik_index, worker_id, decision, reason, by, by_name, at)
     select p.kab, r.nik_index, p.worker_id, p.decision, p.reason, p.decided_by, p.decided_by_name, p.decided_at
       from workers.pair p join workers.import_row r on r.kab = $1 and r.import_id = p.import_id and r.row = p.row
      where p.kab = $1 and p.id = any ($2) and p.worker_id is not null
     on conflict (kab, nik_index, worker_id) do update set decision = excluded.decision, reason = excluded.reason,
       by = excluded.by, by_name = excluded.by_name, at = excluded.at`,
    [kab, pairs],
  )
}

export const forgetDecisions = async (db: Db, kab: string, pairs: readonly string[]): Promise<void> => {
  await db.query(
    `delete from workers.decided_pair where kab = $1 and (nik_index, worker_id) in (
       select r.nik_index, p.worker_id from workers.pair p
         join workers.import_row r on r.kab = $1 and r.import_id = p.import_id and r.row = p.row
        where p.kab = $1 and p.id = any ($2))`,
    [kab, pairs],
  )
}

type Two = { kab: string; kept: string; gone: string }

/** What was decided about a record holds for the one it was made one with. */
export const inheritDecisions = async (db: Db, { kab, kept, gone }: Two): Promise<void> => {
  await db.query(
    `insert into workers.decided_pair (kab, nik_index, worker_id, decision, reason, by, by_name, at)
     select kab, nik_index, $2, decision, reason, by, by_name, at from workers.decided_pair where kab = $1 and worker_id = $3
     on conflict (kab, nik_index, worker_id) do nothing`,
    [kab, kept, gone],
  )
}

export const disownDecisions = async (db: Db, { kab, kept, gone }: Two): Promise<void> => {
  await db.query(
    `delete from workers.decided_pair k using workers.decided_pair g
      where k.kab = $1 and k.worker_id = $2 and g.kab = $1 and g.worker_id = $3
        and g.nik_index = k.nik_index and g.decision = k.decision and g.at = k.at`,
    [kab, kept, gone],
  )
}

const OWN_ID = `case when r.worker_id = any (p.others) then ${madeId('r.import_id::text || r.row')} else r.worker_id end`
const OTHER_ISSUES = `array_remove(array_remove(r.issues, 'register.possible_duplicate'), 'register.resembles_row')`

/** Takes back what decisions made of rows, so that they can be compared as they came: around one row, or all. */
export const unsettlePairs = async (db: Db, list: List, row: number | null): Promise<void> => {
  if (row === null) await joinByHash(db, () => unsettle(db, list, null))
  else await unsettle(db, list, row)
}

const unsettle = async (db: Db, { kab, id }: List, row: number | null): Promise<void> => {
  await db.query(
    `update workers.import_row r set effect = 'new', worker_id = ${OWN_ID}, issues = ${OTHER_ISSUES},
            verdict = case when r.verdict = 'warned' and cardinality(${OTHER_ISSUES}) = 0 then 'ok' else r.verdict end
       from (select row, array_agg(worker_id) as others from workers.pair
              where kab = $1 and import_id = $2 and other_kab is null and ($3::integer is null or $3 in (row, other_row)) group by row) p
      where r.kab = $1 and r.import_id = $2 and r.row = p.row`,
    [kab, id, row],
  )
}

/** Drops the pairs of a row that a person has corrected: it is another row now. */
export const forgetPairs = async (db: Db, list: List, row: number): Promise<void> => {
  await unsettlePairs(db, list, row)
  await db.query('delete from workers.pair where kab = $1 and import_id = $2 and $3 in (row, other_row)', [
    list.kab,
    list.id,
    row,
  ])
}

/** Keeps, once an earlier row of the list is somebody in the register, that a later one is the same person or is not. */
export const rememberFileDecisions = async (db: Db, { kab, id }: List): Promise<void> => {
  await db.query(
    `insert into workers.decided_pair (kab, nik_index, worker_id, decision, reason, by, by_name, at)
     select p.kab, r.nik_index, o.worker_id, p.decision, p.reason, p.decided_by, p.decided_by_name, p.decided_at
       from workers.pair p join workers.import_row r on r.kab = $1 and r.import_id = $2 and r.row = p.row
       join workers.import_row o on o.kab = $1 and o.import_id = $2 and o.row = p.other_row
      where p.kab = $1 and p.import_id = $2 and p.decision in ('same', 'different') and o.effect is not null and o.effect <> 'doubtful'
     on conflict (kab, nik_index, worker_id) do nothing`,
    [kab, id],
  )
}

const ofRows = (rows: readonly number[] | null, row: string): string =>
  rows === null ? '' : `and ${row} = any ($3)`

/**
 * Gives each row with pairs the effect that its decisions make: one and the same as somebody, it changes them (or goes,
 * when they stand in an earlier row); different from all, it is new; else it waits. A row that stands for somebody else
 * no longer gets an id of its own again, made of its place so that it is always the same.
 */
export const settlePairs = async (db: Db, list: List, rows: readonly number[] | null): Promise<void> => {
  if (rows === null) await joinByHash(db, () => settle(db, list, null))
  else await settle(db, list, rows)
  await settleSame(db, list, rows)
}

const settle = async (db: Db, { kab, id }: List, rows: readonly number[] | null): Promise<void> => {
  await db.query(
    `update workers.import_row r set
       effect = case when 'desa.near' = any (r.issues) then 'doubtful' when p.same is not null then 'updated'
                     when p.same_row then null when p.open then 'doubtful' else 'new' end,
       worker_id = coalesce(p.same, ${OWN_ID}),
       verdict = case when r.verdict = 'ok' then 'warned' else r.verdict end,
       issues = ${OTHER_ISSUES}
         || case when p.others is not null then array['register.possible_duplicate'] else '{}' end
         || case when p.in_file then array['register.resembles_row'] else '{}' end
      from (select row, min(worker_id::text) filter (where decision = 'same')::uuid as same,
                   bool_or(coalesce(decision = 'same' and other_row is not null, false)) as same_row,
                   bool_or(decision is null or decision = 'ask') as open, bool_or(other_row is not null) as in_file,
                   array_agg(worker_id) filter (where worker_id is not null) as others
              from workers.pair where kab = $1 and import_id = $2 and other_kab is null ${ofRows(rows, 'row')}
             group by row) p
      where r.kab = $1 and r.import_id = $2 and r.row = p.row ${ofRows(rows, 'r.row')}`,
    rows === null ? [kab, id] : [kab, id, rows],
  )
}

/** Who was decided to be somebody and says nothing new of them, as in a mended copy, changes nothing. */
const settleSame = async (db: Db, { kab, id }: List, rows: readonly number[] | null): Promise<void> => {
  const { rows: same } = await db.query<{ row: number }>(
    `select p.row from workers.pair p
       cross join lateral (select * from workers.import_row r where r.kab = $1 and r.import_id = $2 and r.row = p.row limit 1) r
       cross join lateral (select * from workers.worker w where w.kab = $1 and w.id = p.worker_id limit 1) w
      where p.kab = $1 and p.import_id = $2 and p.decision = 'same' ${ofRows(rows, 'p.row')}
        and r.effect = 'updated' and r.worker_id = p.worker_id and not (${differs('r', 'w')})`,
    rows === null ? [kab, id] : [kab, id, rows],
  )
  await db.query(
    `update workers.import_row set effect = 'same' where kab = $1 and import_id = $2 and row = any ($3)`,
    [kab, id, same.map(({ row }) => row)],
  )
}
