import type { Whole } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import type { NewDenominator, NewTarget } from './targets.sql.ts'

/** Code lengths of nation and provinsi, kabupaten, kecamatan and desa; indexes begin with them, so no level is read in vain. */
const LENGTHS = [2, 5, 8, 13]

const lengthsTo = (most: number): number[] => LENGTHS.filter((length) => length <= most)

/** All that lies in an area; the nation is above every code. */
const INSIDE = `t.area like case when $1 = 'ID' then '__%' else $1 || '.%' end`
const BELOW = `(t.area = $1 or ${INSIDE})`

/** A summed one says of what; its source is empty when its parts have several. */
export type StandingDenominator = NewDenominator & { origin?: 'sum' }

/** As an index has them, level by level: sorting five thousand rows by the rules of a language takes longer than reading them. */
const IN_ORDER = `t.area using ~<~, t.definition, t.year desc, t.day desc, t.created_at desc`

export type Depth = { lengths: readonly number[]; definitions: readonly Whole[] | null }

/** The denominators that hold in a year in and below an area, newest statement of each definition; of some levels. */
export const denominatorsAt = async (
  db: Db,
  { area, year, lengths, definitions }: Depth & { area: string; year: number },
): Promise<StandingDenominator[]> => {
  const { rows } = await db.query<StandingDenominator>(
    `select own.* from unnest($3::int[]) level (length) cross join lateral (
       select distinct on (t.area, t.definition) t.area, t.year, t.definition, t.workers, t.source, t.day
         from targets.denominator t
        where ${BELOW} and t.year <= $2 and length(t.area) = level.length and t.withdrawn_at is null
          and ($4::text[] is null or t.definition = any($4))
        order by ${IN_ORDER}) own`,
    [area, year, lengths, definitions],
  )
  return rows
}

/** The same by every definition, to a depth of levels. */
export const denominatorsWithin = (
  db: Db,
  { area, year, maxLength }: { area: string; year: number; maxLength: number },
): Promise<StandingDenominator[]> =>
  denominatorsAt(db, { area, year, lengths: lengthsTo(maxLength), definitions: null })

/** What the kecamatan (8) or kabupaten (5) in an area add up to from below, by definition, as it stands in a year. */
export const sumsFromBelow = async (
  db: Db,
  { area, year, length }: { area: string; year: number; length: 5 | 8 },
): Promise<StandingDenominator[]> => {
  const { rows } = await db.query<StandingDenominator>(
    `select distinct on (t.area, t.definition) t.area, t.definition, t.workers, t.year, t.day, t.source, 'sum' as origin
       from targets.summed t where length(t.area) = $3 and ${INSIDE} and t.since <= $2
      order by t.area using ~<~, t.definition, t.since desc`,
    [area, year, length],
  )
  return rows
}

export type StandingTarget = NewTarget

/** The newest standing target of each year for an area, the areas above it, and those below to a depth of levels. */
export const targetsAround = async (
  db: Db,
  { area, above, maxLength }: { area: string; above: readonly string[]; maxLength: number },
): Promise<StandingTarget[]> => {
  const { rows } = await db.query<StandingTarget>(
    `select distinct on (t.area, t.year) t.area, t.year, t.percent_bp as "percentBp", t.workers, t.instrument, t.source, t.day
       from targets.target t
      where (${BELOW} or t.area = any($2)) and length(t.area) = any($3) and t.withdrawn_at is null
      order by t.area, t.year, t.day desc, t.created_at desc`,
    [area, above, lengthsTo(maxLength)],
  )
  return rows
}
