import type { Db } from '../platform/db.ts'

export type TreeArea = { code: string; name: string; kind: string; level: number; parent: string }

/** The children of an area and theirs, in the order of their codes. */
export const twoLevelsBelow = async (db: Db, code: string): Promise<TreeArea[]> => {
  const { rows } = await db.query<TreeArea>(
    `with child as materialized (select code, name, kind, level, parent from wilayah.area where parent = $1),
          leaf as (select a.code, a.name, a.kind, a.level, a.parent from wilayah.area a join child c on a.parent = c.code)
     select * from child union all select * from leaf order by level, code`,
    [code],
  )
  return rows
}

/** How many desa lie in an area; a desa is one. */
export const countDesa = async (db: Db, code: string): Promise<number> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from wilayah.area where level = 4 and ($1 = 'ID' or code = $1 or code like $1 || '.%')`,
    [code],
  )
  return rows[0]?.count ?? 0
}
