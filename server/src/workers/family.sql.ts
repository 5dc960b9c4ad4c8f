import type { Verdict } from '@naungan/rules/sheet'
import type { Db } from '../platform/db.ts'
import type { Matched } from './match.sql.ts'

type List = { id: string; kab: string }

export type StagedFamily = {
  row: number
  verdict: Verdict
  issues: string
  desa: string | null
  name: string | null
  address: string | null
  desil: number | null
  members: number | null
  kkIndex: Buffer | null
  kkSealed: Buffer | null
  sealed: Buffer | null
  mended: boolean
}

const GIVEN = [
  'row',
  'verdict',
  'issues',
  'desa',
  'name',
  'address',
  'desil',
  'members',
  'kkIndex',
  'kkSealed',
  'sealed',
  'mended',
] as const

/** Keeps rows of a list of families, their effect not yet known. */
export const keepFamilies = async (
  db: Db,
  { id, kab, area }: Matched,
  rows: readonly StagedFamily[],
): Promise<void> => {
  await db.query(
    `insert into workers.import_row (kab, import_id, area, worker_id, row, verdict, issues, desa, name, address, desil, members,
       kk_index, kk_sealed, sealed, mended)
     select $1, $2, $3, gen_random_uuid(), row, verdict, array_remove(string_to_array(issues, ' '), ''), desa, name, address,
            desil, members, kk_index, kk_sealed, sealed, mended
       from unnest($4::integer[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::smallint[], $11::smallint[],
              $12::bytea[], $13::bytea[], $14::bytea[], $15::boolean[])
         as given (row, verdict, issues, desa, name, address, desil, members, kk_index, kk_sealed, sealed, mended)`,
    [kab, id, area, ...GIVEN.map((name) => rows.map((row) => row[name]))],
  )
}

/** True when taking the row would change the family; a cell that the list does not have changes nothing. */
const CHANGES = `(h.desa, h.head_name, h.address, h.members, h.desil) is distinct from (r.desa,
  coalesce(r.name, h.head_name), coalesce(r.address, h.address), coalesce(r.members, h.members), coalesce(r.desil, h.desil))`

/** What taking each row would do to the families known by now. A family of another area stays with that area. */
export const compareFamilies = async (
  db: Db,
  { id, kab, area }: Matched,
  rows: readonly number[] | null = null,
): Promise<void> => {
  await db.query(
    `update workers.import_row i
        set effect = case when i.verdict = 'rejected' or s.outside then null when 'desa.near' = any (i.issues) then 'doubtful'
                          when not s.known then 'new' when s.changes then 'updated' else 'same' end,
            verdict = case when i.verdict = 'ok' and s.outside then 'warned' else i.verdict end,
            issues = array_remove(i.issues, 'register.family_known') || case when s.outside then '{register.family_known}'::text[] else '{}' end
       from (select r.row, h.kk_index is not null as known, ${CHANGES} as changes,
                    h.kk_index is not null and h.desa <> $3 and h.desa not like $3 || '.%' as outside
               from workers.import_row r left join workers.household h on h.kab = $1 and h.kk_index = r.kk_index
              where r.kab = $1 and r.import_id = $2 and ($4::integer[] is null or r.row = any ($4))) s
      where i.kab = $1 and i.import_id = $2 and i.row = s.row`,
    [kab, id, area, rows],
  )
}

/** Where the decile of a list comes from, and of which day it is. */
export type DesilOrigin = { source: string; day: string }

/** Puts the families of a compared list into the register, keeping beside each row what it changes. */
export const putFamilies = async (db: Db, { id, kab }: List, { source, day }: DesilOrigin): Promise<void> => {
  await db.query(
    `update workers.import_row r set before = to_jsonb(h) - 'kk_index' - 'kk_sealed' - 'updated_at' - 'kab'
       from workers.household h
      where r.kab = $1 and r.import_id = $2 and r.effect = 'updated' and h.kab = $1 and h.kk_index = r.kk_index`,
    [kab, id],
  )
  await db.query(
    `update workers.household h set desa = r.desa, head_name = coalesce(r.name, h.head_name), address = coalesce(r.address, h.address),
            members = coalesce(r.members, h.members), desil = coalesce(r.desil, h.desil),
            desil_source = case when r.desil is null then h.desil_source else $3 end,
            desil_day = case when r.desil is null then h.desil_day else $4 end,
            import_id = r.import_id, row = r.row, updated_at = now()
       from workers.import_row r
      where h.kab = $1 and r.kab = $1 and r.import_id = $2 and r.effect = 'updated' and h.kk_index = r.kk_index`,
    [kab, id, source, day],
  )
  await db.query(
    `insert into workers.household (kab, kk_index, kk_sealed, desa, head_name, address, members, desil, desil_source, desil_day, import_id, row)
     select kab, kk_index, kk_sealed, desa, name, address, members, desil, case when desil is not null then $3 end,
            case when desil is not null then $4 end, import_id, row
       from workers.import_row where kab = $1 and import_id = $2 and effect = 'new'`,
    [kab, id, source, day],
  )
}

/** The first of the later lists of families that names a family which this list made or changed. */
export const findFamilyBuiltUpon = async (
  db: Db,
  { id, kab }: List,
  later: readonly string[],
): Promise<string | undefined> => {
  const { rows } = await db.query<{ id: string }>(
    `select l.import_id as id from workers.import_row r
       join workers.import_row l on l.kab = $1 and l.kk_index = r.kk_index
       join workers.import i on i.id = l.import_id and i.kind = 'households'
      where r.kab = $1 and r.import_id = $2 and r.effect in ('new', 'updated') and l.import_id = any ($3)
        and l.effect is not null limit 1`,
    [kab, id, later],
  )
  return rows[0]?.id
}

/** Takes the families of a list out again, and puts those that it changed back as they were. */
export const withdrawFamilies = async (
  db: Db,
  { id, kab }: List,
): Promise<{ removed: number; restored: number }> => {
  const removed = await db.query(
    `delete from workers.household h using workers.import_row r
      where h.kab = $1 and r.kab = $1 and r.import_id = $2 and r.effect = 'new' and h.kk_index = r.kk_index`,
    [kab, id],
  )
  const text = ['desa', 'head_name', 'address', 'desil_source', 'desil_day'].map(
    (column) => `${column} = r.before->>'${column}'`,
  )
  const restored = await db.query(
    `update workers.household h set ${text.join(', ')}, members = (r.before->>'members')::smallint,
            desil = (r.before->>'desil')::smallint, import_id = (r.before->>'import_id')::uuid,
            row = (r.before->>'row')::integer, updated_at = now()
       from workers.import_row r
      where h.kab = $1 and r.kab = $1 and r.import_id = $2 and r.before is not null and h.kk_index = r.kk_index`,
    [kab, id],
  )
  return { removed: removed.rowCount ?? 0, restored: restored.rowCount ?? 0 }
}
