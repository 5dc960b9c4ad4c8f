import type { Db } from '../platform/db.ts'
import type { Kabs } from './coverage.sql.ts'

export const DIMENSIONS = ['occupation', 'sex', 'age', 'desil', 'fund', 'office', 'all'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** People of a group: in the register, covered (also beyond it), and in how many desa the register has one. */
export type Group = { value: string; workers: number; covered: number; desa: number }

/** Where groups are asked for: whole kabupaten added up, or one area within a kabupaten. */
export type GroupPlace = { month: string; kabs: Kabs; level: number; code: string }

/** The groups of an area; above the kabupaten the sum of its kabupaten. */
export const groupsOf = async (
  db: Db,
  { month, kabs, level, code }: GroupPlace,
  dimension: Dimension,
): Promise<Group[]> => {
  const { rows } = await db.query<Group>(
    `select g.value, sum(g.workers)::int as workers, sum(g.covered)::int as covered, sum(g.desa)::int as desa
       from iuran.group_month g
      where g.month = $1 and g.level = $2 and g.dimension = $3 and ($4::text[] is null or g.kab = any ($4))
        and ($5::text is null or g.area = $5) group by g.value`,
    [month, Math.max(level, 2), dimension, kabs, level < 2 ? null : code],
  )
  return rows
}

export type GroupAtArea = { area: string; value: string; workers: number; covered: number }

/** Some occupations in every area of a level: 2 kabupaten, 3 kecamatan, 4 desa. */
export const occupationsByArea = async (
  db: Db,
  { month, kabs, level }: Omit<GroupPlace, 'code'>,
  occupations: readonly string[],
): Promise<GroupAtArea[]> => {
  const { rows } = await db.query<GroupAtArea>(
    `select g.area, g.value, g.workers, g.covered from iuran.group_month g
      where g.month = $1 and g.level = $2 and g.dimension = 'occupation' and ($3::text[] is null or g.kab = any ($3))
        and g.value = any ($4)`,
    [month, level, kabs, occupations],
  )
  return rows
}

export type GroupState = { countedAt: string | null; waiting: boolean }

/** Since when the groups of a month stand (of several kabupaten, the oldest), and whether something changed since. */
export const groupState = async (db: Db, month: string, kabs: Kabs): Promise<GroupState> => {
  const { rows } = await db.query<GroupState>(
    `select to_json(min(g.counted_at)) #>> '{}' as "countedAt", coalesce(bool_or(g.stale), false) as waiting
       from iuran.group_count g where g.month = $1 and ($2::text[] is null or g.kab = any ($2))`,
    [month, kabs],
  )
  return rows[0] ?? { countedAt: null, waiting: false }
}
