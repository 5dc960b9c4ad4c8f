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

/** The denominators that hold in a year in and below an area, newest statement of each definition; to a depth of levels. */
export const denominatorsWithin = async (
  db: Db,
  { area, year, maxLength }: { area: string; year: number; maxLength: number },
): Promise<StandingDenominator[]> => {
  const { rows } = await db.query<StandingDenominator>(
    `select distinct on (t.area, t.definition) t.area, t.year, t.definition, t.workers, t.source, t.day from targets.denominator t
      where ${BELOW} and t.year <= $2 and length(t.area) = any($3) and t.withdrawn_at is null
      order by t.area, t.definition, t.year desc, t.day desc, t.created_at desc`,
    [area, year, lengthsTo(maxLength)],
  )
  return rows
}

/** A sum is of every part or it is none: half of the desa say nothing about their kecamatan. */
const SUMS = `sum(p.workers) as workers, max(p.year) as year, max(p.day) as day,
  case when min(p.source) = max(p.source) then min(p.source) else '' end as source`

/** Of how many parts each of these areas is made. */
const sizesOf = (areas: string) =>
  `select parent as area, count(*) as parts from wilayah.area where parent = any(array(${areas})) group by parent`

/**
 * What the areas below `areas` add up to, by definition: the desa to their kecamatan, those and the kecamatan with a
 * statement of their own to their kabupaten. The codes of `areas` have this length and lie in `area`.
 */
export const sumsFromBelow = async (
  db: Db,
  { area, areas, year, length }: { area: string; areas: readonly string[]; year: number; length: 5 | 8 },
): Promise<StandingDenominator[]> => {
  const { rows } = await db.query<StandingDenominator>(
    `with newest as materialized (
       select distinct on (t.area, t.definition) t.area, t.year, t.definition, t.workers, t.source, t.day
         from targets.denominator t
        where ${INSIDE} and left(t.area, $4) = any($3) and length(t.area) = ${length === 8 ? '13' : 'any(array[8, 13])'}
          and t.year <= $2 and t.withdrawn_at is null
        order by t.area using ~<~, t.definition, t.year desc, t.day desc, t.created_at desc),
     summed as (
       select left(p.area, 8) as area, p.definition, count(*) as parts, ${SUMS}
         from newest p where length(p.area) = 13 group by left(p.area, 8), p.definition),
     of_desa as (
       select s.* from summed s join (${sizesOf('select area from summed')}) size on size.area = s.area and size.parts = s.parts),
     kecamatan as materialized (
       select area, definition, workers, year, day, source from newest where length(area) = 8
       union all
       select area, definition, workers, year, day, source from of_desa d
        where (d.area, d.definition) not in (select area, definition from newest where length(area) = 8)),
     kabupaten as (
       select left(p.area, 5) as area, p.definition, count(*) as parts, ${SUMS}
         from kecamatan p group by left(p.area, 5), p.definition)
     select area, definition, workers, year, day, source, 'sum' as origin from kecamatan where $4 = 8
     union all
     select k.area, k.definition, k.workers, k.year, k.day, k.source, 'sum' from kabupaten k
       join (${sizesOf('select area from kabupaten')}) size on size.area = k.area and size.parts = k.parts
      where $4 = 5`,
    [area, year, areas, length],
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
