import type { Db } from '../platform/db.ts'

export type AreaRow = { code: string; name: string; kind: string; level: number }

const COLUMNS = 'a.code, a.name, a.kind, a.level'

export const findArea = async (db: Db, code: string): Promise<AreaRow | undefined> => {
  const { rows } = await db.query<AreaRow>(`select ${COLUMNS} from wilayah.area a where code = $1`, [code])
  return rows[0]
}

/** The areas with these codes, from the nation down. */
export const listAreas = async (db: Db, codes: readonly string[]): Promise<AreaRow[]> => {
  const { rows } = await db.query<AreaRow>(
    `select ${COLUMNS} from wilayah.area a where code = any($1) order by level, code`,
    [codes],
  )
  return rows
}

export const listChildren = async (db: Db, parent: string): Promise<AreaRow[]> => {
  const { rows } = await db.query<AreaRow>(
    `select ${COLUMNS} from wilayah.area a where parent = $1 order by code`,
    [parent],
  )
  return rows
}

/** How many areas of each kind lie below. */
export const countBelow = async (db: Db, code: string): Promise<Record<string, number>> => {
  const { rows } = await db.query<{ kind: string; count: number }>(
    'select kind, count(*) as count from wilayah.area where code like $1 group by kind',
    [code === 'ID' ? '__%' : `${code}.%`],
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

type Within = { under: readonly string[]; maxLevel: number; limit: number }

export const searchByCode = async (
  db: Db,
  { codes, under, maxLevel, limit }: Within & { codes: string },
): Promise<AreaRow[]> => {
  const { rows } = await db.query<AreaRow>(
    `select ${COLUMNS} from wilayah.area a
      where code like $1 and code like any ($2) and level <= $3 order by level, code limit $4`,
    [`${codes}%`, under, maxLevel, limit],
  )
  return rows
}

export type Wanted = Within & {
  head: string
  tail: string | undefined
  /** Least similarity of a name that does not begin like the words asked for. */
  similar: number
}

/**
 * Names that begin like `head`, then names that resemble it; `tail`, when given, must begin the name of an area above.
 * Both halves use the trigram index.
 */
export const searchByName = async (
  db: Db,
  { head, tail, under, maxLevel, limit, similar }: Wanted,
): Promise<AreaRow[]> => {
  const { rows } = await db.query<AreaRow>(
    `with candidate as (
       (select *, 0 as far from wilayah.area where search like $1 || '%' and code like any ($3) and level <= $4
         order by level, length(search), code limit 400)
       union all
       (select *, 1 as far from wilayah.area where search % $1 and similarity(search, $1) >= $6 and search not like $1 || '%' and code like any ($3) and level <= $4
         order by similarity(search, $1) desc limit 400))
     select ${COLUMNS} from candidate a
      where $2::text is null or exists (
        select from wilayah.area up
         where up.code in (left(a.code, 2), left(a.code, 5), left(a.code, 8)) and up.level < a.level
           and (up.search like $2 || '%' or similarity(up.search, $2) > 0.5))
      order by (a.search = $1) desc, a.far, case a.far when 1 then -similarity(a.search, $1) end, a.level, length(a.search), a.code
      limit $5`,
    [head, tail ?? null, under, maxLevel, limit, similar],
  )
  return rows
}
