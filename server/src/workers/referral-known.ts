import { appendAudit } from '../platform/audit.ts'
import type { Db } from '../platform/db.ts'
import type { ImportRecord } from './import.sql.ts'

/** What one side may know of the other: first letters, year of birth and sex; the kabupaten stands beside it. */
export const counterpart = (of: string): string =>
  `jsonb_build_object('sex', ${of}.sex, 'birthYear', left(${of}.birth_date, 4), 'initials',
     (select string_agg(left(word, 1) || '.', ' ' order by at)
        from unnest(string_to_array(${of}.name, ' ')) with ordinality as part (word, at) where word <> ''))`

/** Rows of the list whose NIK the register holds outside the area of the list, and which nobody has asked about yet. */
const findClaims = async (db: Db, { id, kab, area }: ImportRecord): Promise<void> => {
  await db.query(
    `create temp table claim on commit drop as
       select r.row, r.nik_index, r.name, r.birth_date, r.sex from workers.import_row r
        where r.kab = '${kab}' and r.import_id = '${id}' and 'register.known' = any (r.issues)
          and r.verdict <> 'rejected' and r.effect is null;
     create temp table holder on commit drop as
       select c.row, h.kab, h.worker_id, gen_random_uuid() as id from claim c join workers.nik_holder h on h.nik_index = c.nik_index;
     delete from holder where row in (
       select c.row from claim c join holder h on h.row = c.row
         join workers.referral f on f.kab = '${kab}' and f.nik_index = c.nik_index and f.other_kab = h.kab
        where f.kind = 'nik' and f.side = 'claims' and f.area = '${area}')`,
  )
}

const writeSides = async (db: Db, { id, kab, area }: ImportRecord): Promise<void> => {
  await db.query(
    `insert into workers.referral (kab, id, side, area, import_id, row, other_kab, kind, score, counterpart, nik_index)
     select $1, h.id, 'claims', $2, $3, h.row, h.kab, 'nik', 1, ${counterpart('w')}, c.nik_index
       from holder h join claim c on c.row = h.row join workers.worker w on w.kab = h.kab and w.id = h.worker_id
     on conflict do nothing`,
    [kab, area, id],
  )
  await db.query(
    `insert into workers.referral (kab, id, side, area, worker_id, other_kab, kind, score, counterpart, nik_index)
     select h.kab, h.id, 'holds', w.desa, h.worker_id, $1, 'nik', 1, ${counterpart('c')}, c.nik_index
       from holder h join claim c on c.row = h.row join workers.worker w on w.kab = h.kab and w.id = h.worker_id
     on conflict do nothing`,
    [kab],
  )
}

/** Asks both sides about everybody whom a list names and the register holds elsewhere. Runs as the import role. */
export const referKnown = async (db: Db, list: ImportRecord): Promise<void> => {
  await findClaims(db, list)
  await writeSides(db, list)
  const { rows } = await db.query<{ kab: string; count: number }>(
    'select kab, count(*) as count from holder group by kab order by kab',
  )
  await db.query('drop table claim, holder')
  const told = rows.flatMap(({ kab, count }) => [
    { area: list.area, subject: list.id, count },
    { area: kab, subject: null, count },
  ])
  for (const { area, subject, count } of told)
    await appendAudit(db, {
      actor: null,
      actorName: 'Naungan',
      action: 'referral.found',
      area,
      subject,
      detail: { count },
    })
}

/** A list that is undone claims nobody any more: what both sides have not settled is withdrawn. */
export const withdrawClaims = async (db: Db, { id, kab }: ImportRecord): Promise<void> => {
  const { rows } = await db.query<{ id: string; otherKab: string }>(
    `delete from workers.referral where kab = $1 and import_id = $2 and settled_at is null
     returning id, other_kab as "otherKab"`,
    [kab, id],
  )
  await db.query('delete from workers.referral where kab = any ($1) and id = any ($2)', [
    rows.map(({ otherKab }) => otherKab),
    rows.map((row) => row.id),
  ])
}

/** How many people moved to this list's area because of it, or away from where it had brought or changed them. */
export const countMoved = async (db: Db, { id, kab }: ImportRecord): Promise<number> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(distinct f.id) as count from workers.referral f
       left join workers.import_row r on r.kab = $1 and r.import_id = $2 and r.worker_id = (f.before ->> 'id')::uuid
        and (r.effect = 'new' or r.before is not null)
      where f.kab = $1 and f.settled_at is not null
        and (f.import_id = $2 and f.decision = 'ours' or f.decision = 'theirs' and r.row is not null)`,
    [kab, id],
  )
  return rows[0]?.count ?? 0
}
