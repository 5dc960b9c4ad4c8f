import type { Db } from '../platform/db.ts'
import type { Counts } from './list.sql.ts'

export type StagedMember = {
  row: number
  verdict: 'ok' | 'warned' | 'rejected'
  issues: readonly string[]
  person: Buffer | null
  month: string | null
  segment: string | null
  status: string | null
  programs: readonly string[]
  payer: string | null
  desa: string | null
  name: string
  sealed: Buffer
}

export type Where = { id: string; kab: string }

export const deleteRows = async (db: Db, { id, kab }: Where): Promise<void> => {
  await db.query('delete from iuran.list_row where kab = $1 and list_id = $2', [kab, id])
}

/** Keeps a portion of judged rows. Lists inside a row travel as text, since unnest takes no array of arrays. */
export const keepRows = async (db: Db, { id, kab }: Where, rows: readonly StagedMember[]): Promise<void> => {
  const column = <T>(of: (row: StagedMember) => T): T[] => rows.map(of)
  await db.query(
    `insert into iuran.list_row (kab, list_id, row, verdict, issues, person, month, segment, status, programs, payer, desa, name, sealed)
     select $1, $2, r.row, r.verdict, string_to_array(r.issues, ' '), r.person, r.month, r.segment, r.status,
            string_to_array(r.programs, ' '), r.payer, r.desa, r.name, r.sealed
       from unnest($3::int[], $4::text[], $5::text[], $6::bytea[], $7::text[], $8::text[], $9::text[], $10::text[],
                   $11::text[], $12::text[], $13::text[], $14::bytea[])
         as r(row, verdict, issues, person, month, segment, status, programs, payer, desa, name, sealed)
     on conflict do nothing`,
    [
      kab,
      id,
      column((r) => r.row),
      column((r) => r.verdict),
      column((r) => r.issues.join(' ')),
      column((r) => r.person),
      column((r) => r.month),
      column((r) => r.segment),
      column((r) => r.status),
      column((r) => r.programs.join(' ')),
      column((r) => r.payer),
      column((r) => r.desa),
      column((r) => r.name),
      column((r) => r.sealed),
    ],
  )
}

/** Marks the rows of people whom the register of another kabupaten holds; they are not counted here. */
export const refuseHeldElsewhere = async (db: Db, { id, kab }: Where): Promise<void> => {
  await db.query(
    `with person as materialized (select distinct person from iuran.list_row
            where kab = $1 and list_id = $2 and person is not null),
          held as materialized (select nik_index from workers.nik_holder
            where nik_index in (select person from person) and kab <> $1)
     update iuran.list_row r set verdict = 'rejected', issues = array_append(r.issues, 'register.known')
       from held where r.kab = $1 and r.list_id = $2 and r.person = held.nik_index and not r.issues @> array['register.known']`,
    [kab, id],
  )
}

/** A row counts when it was read whole and says that the person is active, or in the months of grace. */
export const COUNTS = `r.verdict <> 'rejected' and r.status in ('aktif', 'tenggang')`

type Group = { what: string; value: string; count: number }

/** What a list holds, for its preview. `rows` is what the sheet had, people or not. */
export const countRows = async (db: Db, { id, kab }: Where, rows: number): Promise<Counts> => {
  const { rows: groups } = await db.query<Group>(
    `with row as materialized (
       select r.*, w.id is not null or l.person is not null as known from iuran.list_row r
         left join workers.worker w on w.kab = r.kab and w.nik_index = r.person
         left join (select unnest(nik_aliases) as person from workers.worker
                     where kab = $1 and nik_aliases is not null) l on l.person = r.person
        where r.kab = $1 and r.list_id = $2)
     select 'verdicts' as what, verdict as value, count(*) as count from row group by verdict
     union all select 'segments', segment, count(*) from row r where segment is not null and ${COUNTS} group by segment
     union all select 'statuses', coalesce(status, 'tidak terbaca'), count(*) from row group by status
     union all select 'months', month, count(*) filter (where ${COUNTS}) from row r where verdict <> 'rejected' group by month
     union all select 'issues', issue, count(*) from row r, unnest(r.issues) issue group by issue
     union all select 'of', case when known then 'known' when issues @> array['register.known'] then 'outside' else 'unknown' end,
                      count(distinct person) from row where person is not null group by 2
     union all select 'of', 'grace', count(*) from row r where r.status = 'tenggang' and ${COUNTS}
     union all select 'of', 'people', count(distinct person) from row r where ${COUNTS}`,
    [kab, id],
  )
  const of = (what: string): Record<string, number> =>
    Object.fromEntries(groups.filter((g) => g.what === what).map(({ value, count }) => [value, count]))
  const { known = 0, unknown = 0, outside = 0, people = 0, grace = 0 } = of('of')
  const [verdicts, segments, statuses] = [of('verdicts'), of('segments'), of('statuses')]
  return {
    rows,
    people,
    verdicts,
    segments,
    statuses,
    months: of('months'),
    issues: of('issues'),
    known,
    unknown,
    outside,
    grace,
  }
}

export type RowRecord = Omit<StagedMember, 'person'> & { desaName: string | null }

export type RowFilter = Where & { issue?: string | undefined; verdict?: string | undefined }

const MATCHING = `r.kab = $1 and r.list_id = $2 and ($3::text is null or r.issues @> array[$3]) and ($4::text is null or r.verdict = $4)`
const filterOf = ({ kab, id, issue, verdict }: RowFilter) => [kab, id, issue ?? null, verdict ?? null]

export const listRows = async (
  db: Db,
  filter: RowFilter,
  { after, limit }: { after: number; limit: number },
): Promise<RowRecord[]> => {
  const { rows } = await db.query<RowRecord>(
    `select r.row, r.verdict, r.issues, r.month, r.segment, r.status, r.programs, r.payer, r.desa, a.name as "desaName",
            r.name, r.sealed
       from iuran.list_row r left join wilayah.area a on a.code = r.desa
      where ${MATCHING} and r.row > $5 order by r.row limit $6`,
    [...filterOf(filter), after, limit],
  )
  return rows
}

export const countMatching = async (db: Db, filter: RowFilter): Promise<number> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from iuran.list_row r where ${MATCHING}`,
    filterOf(filter),
  )
  return rows[0]?.count ?? 0
}
