import type { Db } from '../platform/db.ts'

type List = { id: string; kab: string }

/** What of the register and of lists was made by which version of the rules. */
export type MadeBy = { keys: number; occupations: string }

export const findMadeBy = async (db: Db): Promise<MadeBy | undefined> => {
  const { rows } = await db.query<{ value: MadeBy }>(
    `select value from platform.setting where key = 'made_by'`,
  )
  return rows[0]?.value
}

export const storeMadeBy = async (db: Db, madeBy: MadeBy): Promise<void> => {
  await db.query(
    `insert into platform.setting (key, value) values ('made_by', $1) on conflict (key) do update set value = excluded.value`,
    [madeBy],
  )
}

/** The first kabupaten after one that has lists, and with them people. */
export const nextKab = async (db: Db, after: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ kab: string | null }>(
    'select min(kab) as kab from workers.import where kab > $1',
    [after],
  )
  return rows[0]?.kab ?? undefined
}

/** The next list, in the order in which they were taken, whose occupations were read by an older table. */
export const nextOldList = async (
  db: Db,
  kab: string,
  occupations: string,
): Promise<{ id: string } | undefined> => {
  const { rows } = await db.query<{ id: string }>(
    `select id from workers.import where kab = $1 and kind = 'people' and state in ('ready', 'taken')
        and plan ->> 'occupations' is distinct from $2 order by taken_at nulls last, id limit 1`,
    [kab, occupations],
  )
  return rows[0]
}

export const storeOccupationsOf = async (db: Db, id: string, occupations: string): Promise<void> => {
  await db.query(
    `update workers.import set plan = jsonb_set(plan, '{occupations}', to_jsonb($2::text)) where id = $1`,
    [id, occupations],
  )
}

/** A list whose rows have got other keys is compared again before it is taken. */
export const compareLater = async (db: Db, id: string): Promise<void> => {
  await db.query('update workers.import set matched_at = null where id = $1', [id])
}

export const listReady = async (db: Db, kab: string): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>(
    `select id from workers.import where kab = $1 and kind = 'people' and state = 'ready' order by id`,
    [kab],
  )
  return rows.map(({ id }) => id)
}

export type Recoded = { row: number; workerId: string; was: string; now: string; counts: boolean }

/** Rows of a list whose occupation is read otherwise today; what a person wrote over it stays. */
export const findRecoded = async (
  db: Db,
  { kab, id }: List,
  read: readonly { row: number; code: string }[],
): Promise<Recoded[]> => {
  const { rows } = await db.query<Recoded>(
    `select g.row, r.worker_id as "workerId", r.occupation as was, g.code as now, r.effect in ('new', 'updated', 'same') as counts
       from unnest($3::integer[], $4::text[]) as g (row, code)
       cross join lateral (
         select * from workers.import_row where kab = $1 and import_id = $2 and row = g.row limit 1) r
      where not r.mended and r.occupation <> g.code`,
    [kab, id, read.map(({ row }) => row), read.map(({ code }) => code)],
  )
  return rows
}

export const storeRecoded = async (db: Db, { kab, id }: List, recoded: readonly Recoded[]): Promise<void> => {
  await db.query(
    `update workers.import_row r set occupation = c.now from unnest($3::integer[], $4::text[]) as c (row, now)
      where r.kab = $1 and r.import_id = $2 and r.row = any ($3) and r.row = c.row`,
    [kab, id, recoded.map(({ row }) => row), recoded.map(({ now }) => now)],
  )
}

/** Gives people the code of today, where this list was the last that said what they do. */
export const recodeWorkers = async (
  db: Db,
  { kab, id }: List,
  recoded: readonly Recoded[],
): Promise<number> => {
  const { rowCount } = await db.query(
    `update workers.worker w set occupation = c.now, updated_at = now()
       from unnest($2::uuid[], $3::text[], $4::text[]) as c (id, was, now)
      where w.kab = $1 and w.id = any ($2) and w.id = c.id and w.occupation = c.was
        and not exists (
          select from workers.import_row l join workers.import i on i.id = l.import_id
           where l.kab = $1 and l.worker_id = c.id and l.occupation is not null and l.effect in ('new', 'updated', 'same')
             and i.state = 'taken' and i.taken_at > (select taken_at from workers.import where id = $5))`,
    [
      kab,
      recoded.map(({ workerId }) => workerId),
      recoded.map(({ was }) => was),
      recoded.map(({ now }) => now),
      id,
    ],
  )
  return rowCount ?? 0
}
