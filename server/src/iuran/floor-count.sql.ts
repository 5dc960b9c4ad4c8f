import type { Indicator } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import { type Kabs, peopleIn } from './coverage.sql.ts'

export type StatedFloor = { area: string; workers: number }

/** How many of the desa of an area reach the floor that holds for each. */
export type FloorCount = {
  area: string
  /** The lowest and the highest floor among its desa. */
  lowest: number
  highest: number
  of: number
  /** Desa whose kabupaten has a list of the month. */
  known: number
  reached: number
}

type Asked = {
  month: string
  kabs: Kabs
  /** All desa in it are counted, itself when it is one. */
  area: string
  /** The length of the codes by which the desa are counted together. */
  length: number
}

/** The floor of the nearest area that states one, looked up and not joined: no plan can then compare all with all. */
const floorOf = (desa: string): string =>
  `coalesce(${[desa, `left(${desa}, 8)`, `left(${desa}, 5)`, `left(${desa}, 2)`, `'ID'`]
    .map((area) => `$1::jsonb ->> ${area}`)
    .join(', ')})::int`

const inside = (code: string): string => `($3 = 'ID' or ${code} = $3 or starts_with(${code}, $3 || '.'))`

type Measured = { area: string; kab: string; lowest: number; highest: number; of: number }

/** The desa for which a floor holds, by area and kabupaten. */
const measuredDesa = async (db: Db, floors: string, { kabs, area, length }: Asked): Promise<Measured[]> => {
  const { rows } = await db.query<Measured>(
    `select area, kab, min(floor) as lowest, max(floor) as highest, count(*) as of
       from (select left(a.code, $4) as area, left(a.code, 5) as kab, ${floorOf('a.code')} as floor from wilayah.area a
              where a.level = 4 and ${inside('a.code')}
                and ($2::text[] is null or a.parent = any(array(select k.code from wilayah.area k where k.parent = any($2))))) as desa
      where floor is not null group by area, kab order by area, kab`,
    [floors, kabs, area, length],
  )
  return rows
}

/** Desa with enough people, by area, and the kabupaten that have a list; nobody in a desa is no row of it. */
const reachedDesa = async (
  db: Db,
  floors: string,
  { month, kabs, area, length }: Asked,
  indicator: Indicator,
): Promise<{ reached: Map<string, number>; listed: Set<string> }> => {
  const { rows } = await db.query<{ level: number; area: string; reached: number }>(
    `select c.level, case when c.level = 2 then c.area else left(c.area, $4) end as area, count(*) as reached
       from iuran.coverage_month c
      where c.month = $5 and c.level = any(array[2, 4]) and c.basis = $6 and ($2::text[] is null or c.kab = any($2))
        and (c.level = 2 or (length(c.area) = 13 and ${inside('c.area')} and ${peopleIn(indicator)} >= ${floorOf('c.area')}))
      group by 1, 2`,
    [floors, kabs, area, length, month, indicator.basis],
  )
  return {
    reached: new Map(rows.filter(({ level }) => level === 4).map((row) => [row.area, row.reached])),
    listed: new Set(rows.filter(({ level }) => level === 2).map((row) => row.area)),
  }
}

/** A desa is measured by the floor of the nearest area that states one; without any it is not counted. */
export const countByFloor = async (
  db: Db,
  asked: Asked,
  { floors, indicator }: { floors: readonly StatedFloor[]; indicator: Indicator },
): Promise<FloorCount[]> => {
  const stated = JSON.stringify(Object.fromEntries(floors.map(({ area, workers }) => [area, workers])))
  const { reached, listed } = await reachedDesa(db, stated, asked, indicator)
  const counts = new Map<string, FloorCount>()
  for (const { area, kab, lowest, highest, of } of await measuredDesa(db, stated, asked)) {
    const before = counts.get(area)
    const known = listed.has(kab) ? of : 0
    counts.set(area, {
      area,
      lowest: Math.min(lowest, before?.lowest ?? lowest),
      highest: Math.max(highest, before?.highest ?? highest),
      of: of + (before?.of ?? 0),
      known: known + (before?.known ?? 0),
      reached: reached.get(area) ?? 0,
    })
  }
  return [...counts.values()]
}
