import type { Db } from '../platform/db.ts'

type List = { kab: string; id: string }

/** Keeps what was decided of a NIK and a person of the register. A pair inside one list is kept when it is taken. */
export const rememberDecision = async (db: Db, kab: string, pair: string): Promise<void> => {
  await db.query(
    `insert into workers.decided_pair (kab, nik_index, worker_id, decision, reason, by, by_name, at)
     select p.kab, r.nik_index, p.worker_id, p.decision, p.reason, p.decided_by, p.decided_by_name, p.decided_at
       from workers.pair p join workers.import_row r on r.kab = $1 and r.import_id = p.import_id and r.row = p.row
      where p.kab = $1 and p.id = $2 and p.worker_id is not null
     on conflict (kab, nik_index, worker_id) do update set decision = excluded.decision, reason = excluded.reason,
       by = excluded.by, by_name = excluded.by_name, at = excluded.at`,
    [kab, pair],
  )
}

export const forgetDecision = async (db: Db, kab: string, pair: string): Promise<void> => {
  await db.query(
    `delete from workers.decided_pair where kab = $1 and (nik_index, worker_id) in (
       select r.nik_index, p.worker_id from workers.pair p
         join workers.import_row r on r.kab = $1 and r.import_id = p.import_id and r.row = p.row
        where p.kab = $1 and p.id = $2)`,
    [kab, pair],
  )
}

/**
 * Gives each row with pairs the effect that its decisions make: one and the same as somebody, it changes them (or goes,
 * when they stand in an earlier row); different from all, it is new; else it waits. A row that stands for somebody else
 * no longer gets an id of its own again, made of its place so that it is always the same.
 */
export const settlePairs = async (
  db: Db,
  { kab, id }: List,
  rows: readonly number[] | null,
): Promise<void> => {
  await db.query(
    `update workers.import_row r set
       effect = case when p.same is not null and 'desa.near' <> all (r.issues) then 'updated' when p.same_row then null when p.open or 'desa.near' = any (r.issues) then 'doubtful' else 'new' end,
       worker_id = coalesce(p.same, case when r.worker_id = any (p.others) then md5(r.import_id::text || r.row)::uuid else r.worker_id end),
       verdict = case when r.verdict = 'ok' then 'warned' else r.verdict end,
       issues = array_remove(array_remove(r.issues, 'register.possible_duplicate'), 'register.resembles_row')
         || case when p.others is not null then array['register.possible_duplicate'] else '{}' end
         || case when p.in_file then array['register.resembles_row'] else '{}' end
      from (select row, min(worker_id::text) filter (where decision = 'same')::uuid as same,
                   bool_or(coalesce(decision = 'same' and other_row is not null, false)) as same_row,
                   bool_or(decision is null or decision = 'ask') as open, bool_or(other_row is not null) as in_file,
                   array_agg(worker_id) filter (where worker_id is not null) as others
              from workers.pair where kab = $1 and import_id = $2 and other_kab is null and ($3::integer[] is null or row = any ($3))
             group by row) p
      where r.kab = $1 and r.import_id = $2 and r.row = p.row`,
    [kab, id, rows],
  )
}
