import type { Db } from '../platform/db.ts'
import type { By } from './targets.sql.ts'

/** The least number of covered people for each desa of an area, from a day on. */
export type NewFloor = { area: string; workers: number; instrument: string; source: string; day: string }

export type FloorRow = NewFloor & {
  id: string
  areaName: string
  createdAt: string
  createdBy: string
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

const FLOOR = 't.area, t.workers, t.instrument, t.source, t.day'

/** Adds a floor; nothing is overwritten. */
export const insertFloor = async (db: Db, floor: NewFloor, by: By): Promise<string> => {
  const { area, workers, instrument, source, day } = floor
  const { rows } = await db.query<{ id: string }>(
    `insert into targets.floor (id, area, workers, instrument, source, day, created_by, created_by_name)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7) returning id`,
    [area, workers, instrument, source, day, by.id, by.name],
  )
  return rows[0]!.id
}

/** Everything ever said about these areas, also what was withdrawn, the latest first. */
export const listFloors = async (db: Db, areas: readonly string[]): Promise<FloorRow[]> => {
  const { rows } = await db.query<FloorRow>(
    `select t.id, ${FLOOR}, a.name as "areaName", t.created_by_name as "createdBy", t.withdrawn_by_name as "withdrawnBy",
            t.withdrawn_reason as "withdrawnReason", to_json(t.created_at) #>> '{}' as "createdAt",
            to_json(t.withdrawn_at) #>> '{}' as "withdrawnAt"
       from targets.floor t join wilayah.area a on a.code = t.area
      where t.area = any($1) order by t.area, t.day desc, t.created_at desc`,
    [areas],
  )
  return rows
}

/** The floor that each of these areas and each area below `area` states for a day. */
export const floorsAround = async (
  db: Db,
  { area, above, day }: { area: string; above: readonly string[]; day: string },
): Promise<NewFloor[]> => {
  const { rows } = await db.query<NewFloor>(
    `select distinct on (t.area) ${FLOOR} from targets.floor t
      where (t.area = any($2) or t.area like case when $1 = 'ID' then '%' else $1 || '.%' end)
        and t.day <= $3 and t.withdrawn_at is null
      order by t.area, t.day desc, t.created_at desc`,
    [area, [area, ...above], day],
  )
  return rows
}
