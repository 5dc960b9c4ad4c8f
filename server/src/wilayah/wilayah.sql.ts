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
  /** When given, must begin the name of an area above, or resemble it. */
  tail: string | undefined
}

const BELOW_TAIL = `($2::text is null or exists (
  select from wilayah.area up
   where up.code in (left(a.code, 2), left(a.code, 5), left(a.code, 8)) and up.level < a.level
     and (up.search like $2 || '%' or similarity(up.search, $2) > 0.5)))`

/** Names that begin like `head`, the whole name first, then the higher and the shorter. */
export const searchByBeginning = async (
  db: Db,
  { head, tail, under, maxLevel, limit }: Wanted,
): Promise<AreaRow[]> => {
  const { rows } = await db.query<AreaRow>(
    `select ${COLUMNS} from wilayah.area a
      where search like $1 and code like any ($3) and level <= $4 and ${BELOW_TAIL}
      order by search <> $6, level, length(search), code limit $5`,
    [`${head}%`, tail ?? null, under, maxLevel, limit, head],
  )
  return rows
}

/** Names that resemble `head` by their trigrams, the nearest first. */
export const searchByLikeness = async (
  db: Db,
  { head, tail, under, maxLevel, limit }: Wanted,
  likeness: number,
): Promise<AreaRow[]> => {
  await db.query(`set local pg_trgm.similarity_threshold = ${likeness}`)
  const { rows } = await db.query<AreaRow>(
    `select ${COLUMNS} from wilayah.area a
      where search % $1 and code like any ($3) and level <= $4 and ${BELOW_TAIL}
      order by similarity(search, $1) desc, level, code limit $5`,
    [head, tail ?? null, under, maxLevel, limit],
  )
  return rows
}
