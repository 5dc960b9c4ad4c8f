import { rowInBook, rowQuality, type Verdict } from '@naungan/rules/sheet'
import type { Db, Scope } from '../platform/db.ts'
import type { Counts } from './import.sql.ts'

export type Effect = 'new' | 'updated' | 'same' | 'doubtful'

export type RowRecord = {
  row: number
  verdict: Verdict
  effect: Effect | null
  issues: string[]
  desa: string | null
  desaName: string | null
  name: string | null
  birthDate: string | null
  sex: 'L' | 'P' | null
  occupation: string | null
  address: string | null
  mother: string | null
  birthPlace: string | null
  relation: string | null
  marital: string | null
  desil: number | null
  members: number | null
  nikSealed: Buffer | null
  kkSealed: Buffer | null
  phoneSealed: Buffer | null
  sealed: Buffer | null
  mended: boolean
}

const COLUMNS = `r.row, r.verdict, r.effect, r.issues, r.desa, a.name as "desaName", r.name, r.birth_date as "birthDate",
  r.sex, r.occupation, r.address, r.mother, r.birth_place as "birthPlace", r.relation, r.marital, r.desil, r.members, r.nik_sealed as "nikSealed", r.kk_sealed as "kkSealed",
  r.phone_sealed as "phoneSealed", r.sealed, r.mended`

type Which = {
  kab: string
  id: string
  scope: Scope
  issue?: string | undefined
  verdict?: Verdict | undefined
  effect?: Effect | undefined
}

/**
 * The second condition on verdict is what lets the index of rows with an issue serve. Rows with a warning are those that
 * are accepted with it: who is in doubt is asked for by effect.
 */
const filter = ({ kab, id, scope, issue, verdict, effect }: Which) => ({
  text: `r.kab = $1 and r.import_id = $2 and r.area like any ($3)
    ${issue === undefined && (verdict === undefined || verdict === 'ok') ? '' : `and r.verdict <> 'ok'`}
    and ($4::text is null or $4 = any (r.issues)) and ($5::text is null or r.verdict = $5)
    and ($6::text is null or r.effect = $6) and ($5::text is distinct from 'warned' or r.effect is distinct from 'doubtful')`,
  values: [kab, id, scope, issue ?? null, verdict ?? null, effect ?? null],
})

export const listRows = async (
  db: Db,
  which: Which,
  { after, limit }: { after: number; limit: number },
): Promise<RowRecord[]> => {
  const { text, values } = filter(which)
  const { rows } = await db.query<RowRecord>(
    `select ${COLUMNS} from workers.import_row r left join wilayah.area a on a.code = r.desa
      where ${text} and r.row > $7 order by r.row limit $8`,
    [...values, after, limit],
  )
  return rows
}

export const countMatching = async (db: Db, which: Which): Promise<number> => {
  const { text, values } = filter(which)
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from workers.import_row r where ${text}`,
    values,
  )
  return rows[0]?.count ?? 0
}

export const findRow = async (db: Db, which: Which, row: number): Promise<RowRecord | undefined> =>
  (await listRows(db, which, { after: row - 1, limit: 1 })).find((found) => found.row === row)

/** The first row of the list with this NIK that can be taken, apart from one row. */
export const findRowOfNik = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
  { nikIndex, except }: { nikIndex: Buffer; except: number },
): Promise<number | undefined> => {
  const { rows } = await db.query<{ row: number }>(
    `select row from workers.import_row where kab = $1 and import_id = $2 and nik_index = $3 and row <> $4
        and verdict <> 'rejected' order by row limit 1`,
    [kab, id, nikIndex, except],
  )
  return rows[0]?.row
}

/** The first row of a list of families with this card that can be taken, apart from one row. */
export const findRowOfCard = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
  { kkIndex, except }: { kkIndex: Buffer; except: number },
): Promise<number | undefined> => {
  const { rows } = await db.query<{ row: number }>(
    `select row from workers.import_row where kab = $1 and import_id = $2 and kk_index = $3 and row <> $4
        and verdict <> 'rejected' order by row limit 1`,
    [kab, id, kkIndex, except],
  )
  return rows[0]?.row
}

type Group = {
  verdict: Verdict
  effect: Effect | null
  issues: string[]
  count: number
}

/** What a list holds, counted from its rows; `rows` is how many the sheet has below its headings. */
export const countRows = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
  rows: number,
): Promise<Counts> => {
  const found = await db.query<Group>(
    `select verdict, effect, issues, count(*) as count from workers.import_row where kab = $1 and import_id = $2
      group by verdict, effect, issues`,
    [kab, id],
  )
  const counts: Counts = {
    rows,
    people: 0,
    verdicts: { ok: 0, warned: 0, rejected: 0 },
    effects: { new: 0, updated: 0, same: 0, doubtful: 0 },
    issues: {},
    quality: { clear: 0, noted: 0, doubtful: 0, rejected: 0 },
  }
  for (const { verdict, effect, issues, count } of found.rows) {
    counts.people += count
    counts.verdicts[verdict] += count
    counts.quality[rowQuality(verdict, issues)] += count
    if (effect !== null) counts.effects[effect] += count
    for (const code of issues) counts.issues[code] = (counts.issues[code] ?? 0) + count
  }
  return counts
}

/** People and rejected rows of each sheet of a list of several, by its place in the list. */
export const countSheets = async (
  db: Db,
  { kab, id, scope }: Pick<Which, 'kab' | 'id' | 'scope'>,
): Promise<Map<number, { people: number; rejected: number }>> => {
  const { rows } = await db.query<{ nth: number; people: number; rejected: number }>(
    `select (row - 1) / $4::integer as nth, count(*) as people, count(*) filter (where verdict = 'rejected') as rejected
       from workers.import_row where kab = $1 and import_id = $2 and area like any ($3) group by 1`,
    [kab, id, scope, rowInBook(1, 0)],
  )
  return new Map(rows.map(({ nth, ...counts }) => [nth, counts]))
}

export const deleteRow = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
  row: number,
): Promise<void> => {
  await db.query('delete from workers.import_row where kab = $1 and import_id = $2 and row = $3', [
    kab,
    id,
    row,
  ])
}
