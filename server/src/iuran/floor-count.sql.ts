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

/** A desa is measured by the floor of the nearest area that states one; without any it is not counted. */
export const countByFloor = async (
  db: Db,
  { month, kabs, area, length }: Asked,
  { floors, indicator }: { floors: readonly StatedFloor[]; indicator: Indicator },
): Promise<FloorCount[]> => {
  const { rows } = await db.query<FloorCount>(
    `with stated as materialized (select f.area, f.workers from json_to_recordset($1) as f(area text, workers integer)),
          inside as materialized (
            select a.code from wilayah.area a
             where a.level = 4 and ($2::text[] is null or a.parent = any(array(select k.code from wilayah.area k where k.parent = any($2))))
               and ($3 = 'ID' or a.code = $3 or a.code like $3 || '.%')),
          desa as materialized (
            select i.code, coalesce(own.workers, kec.workers, kab.workers, prov.workers, nation.workers) as floor
              from inside i left join stated own on own.area = i.code
              left join stated kec on kec.area = left(i.code, 8) left join stated kab on kab.area = left(i.code, 5)
              left join stated prov on prov.area = left(i.code, 2) left join stated nation on nation.area = 'ID'),
          heads as materialized (
            select c.level, c.area, ${peopleIn(indicator)} as people from iuran.coverage_month c
             where c.month = $4 and c.level = any(array[2, 4]) and c.basis = $5 and ($2::text[] is null or c.kab = any($2)))
     select left(d.code, $6) as area, min(d.floor) as lowest, max(d.floor) as highest, count(*) as of,
            count(listed.area) as known, count(*) filter (where h.people >= d.floor) as reached
       from desa d left join heads listed on listed.level = 2 and listed.area = left(d.code, 5)
       left join heads h on h.level = 4 and h.area = d.code
      where d.floor is not null group by left(d.code, $6) order by left(d.code, $6)`,
    [JSON.stringify(floors), kabs, area, month, indicator.basis, length],
  )
  return rows
}
