import type { Db } from '../platform/db.ts'
import type { Matched } from './match.sql.ts'
import { madeId } from './new-id.ts'

export type FoundPair = {
  row: number
  workerId: string | null
  otherRow: number | null
  otherKab: string | null
  score: number
  evidence: { supports: readonly string[]; against: readonly string[] }
}

export const makeFound = async (db: Db): Promise<void> => {
  await db.query(
    `create temp table found (row integer, worker_id uuid, other_row integer, other_kab text, score real, evidence jsonb) on commit drop`,
  )
}

export const storeFound = async (db: Db, pairs: readonly FoundPair[]): Promise<void> => {
  if (pairs.length === 0) return
  await db.query(
    `insert into found select * from unnest($1::integer[], $2::uuid[], $3::integer[], $4::text[], $5::real[], $6::jsonb[])`,
    [
      pairs.map(({ row }) => row),
      pairs.map(({ workerId }) => workerId),
      pairs.map(({ otherRow }) => otherRow),
      pairs.map(({ otherKab }) => otherKab),
      pairs.map(({ score }) => score),
      pairs.map(({ evidence }) => JSON.stringify(evidence)),
    ],
  )
}

/** Whom a person has said that a NIK stands for is found again, alike or not: the record may have changed since. */
export const findDecided = async (
  db: Db,
  { id, kab, area }: Matched,
  rows: readonly number[] | null,
): Promise<void> => {
  await db.query(
    `with said as materialized (
       select r.row, d.worker_id from workers.import_row r join workers.decided_pair d on d.kab = $1 and d.nik_index = r.nik_index
        where r.kab = $1 and r.import_id = $2 and r.effect = 'new' and ($4::integer[] is null or r.row = any ($4))
          and d.decision = 'same')
     insert into found (row, worker_id, score, evidence)
     select s.row, s.worker_id, 1, '{"supports": [], "against": []}'
       from said s left join found f on f.row = s.row and f.worker_id = s.worker_id
       cross join lateral (select w.desa from workers.worker w where w.kab = $1 and w.id = s.worker_id limit 1) w
      where f.row is null and (w.desa = $3 or w.desa like $3 || '.%')`,
    [kab, id, area, rows],
  )
}

/** So are two rows that a person has said to be one, as long as both would come in as new. */
export const findDecidedRows = async (
  db: Db,
  { id, kab }: Matched,
  rows: readonly number[] | null,
): Promise<void> => {
  const isNew = (row: string): string => `cross join lateral (
      select effect from workers.import_row where kab = $1 and import_id = $2 and row = ${row} limit 1)`
  await db.query(
    `insert into found (row, other_row, score, evidence)
     select p.row, p.other_row, p.score, p.evidence
       from workers.pair p left join found f on f.row = p.row and f.other_row = p.other_row
       ${isNew('p.row')} r ${isNew('p.other_row')} o
      where p.kab = $1 and p.import_id = $2 and ($3::integer[] is null or p.row = any ($3)) and p.other_row is not null
        and p.decision = 'same' and f.row is null and r.effect = 'new' and o.effect = 'new'`,
    [kab, id, rows],
  )
}

/** Drops every pair of a list, whatever was decided. */
export const dropPairs = async (db: Db, { id, kab }: { id: string; kab: string }): Promise<void> => {
  await db.query('delete from workers.pair where kab = $1 and import_id = $2', [kab, id])
}

/** A pair is known by who it joins, so that comparing again keeps what was decided of it. */
const ID = madeId('$2::uuid::text || f.row || coalesce(f.worker_id::text, f.other_row::text)')

/** Keeps what was found in place of what an earlier comparison had. */
export const keepFound = async (
  db: Db,
  { id, kab, area }: Matched,
  rows: readonly number[] | null,
): Promise<void> => {
  await db.query(
    `delete from workers.pair p where p.kab = $1 and p.import_id = $2 and ($3::integer[] is null or p.row = any ($3))
        and not exists (select from found f where p.id = ${ID})`,
    [kab, id, rows],
  )
  await db.query(
    `insert into workers.pair (kab, id, import_id, row, area, worker_id, other_row, other_kab, score, evidence)
     select $1, ${ID}, $2, f.row, $3, f.worker_id, f.other_row, f.other_kab, f.score, f.evidence from found f
     on conflict (kab, id) do update set score = excluded.score, evidence = excluded.evidence, other_kab = excluded.other_kab`,
    [kab, id, area],
  )
}

/** What was decided of a NIK and a person in an earlier list holds for this one. */
export const followDecisions = async (db: Db, { id, kab }: Matched): Promise<void> => {
  await db.query(
    `with known as materialized (
       select r.kab, r.row, d.worker_id, d.decision, d.reason, d.by, d.by_name, d.at
         from workers.import_row r join workers.decided_pair d on d.kab = r.kab and d.nik_index = r.nik_index
        where r.kab = $1 and r.import_id = $2 and d.kab = $1
     )
     update workers.pair p set decision = k.decision, reason = k.reason, decided_by = k.by, decided_by_name = k.by_name, decided_at = k.at
       from known k
      where p.kab = $1 and p.import_id = $2 and p.decision is null and k.kab = p.kab and p.row = k.row and p.worker_id = k.worker_id`,
    [kab, id],
  )
}
