import { BASES, type Basis, type Indicator, MAIN_INDICATOR, setsWithin } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'

/** Heads in one area and month; people counts a person once, under the indicator; the segments count without grace. */
export type Heads = { people: number; pu: number; bpu: number; jakon: number; pmi: number }

/** The people of a row under an indicator. The main one has a column of its own. */
export const peopleIn = ({ id, grace, segments }: Indicator): string =>
  id === MAIN_INDICATOR.id
    ? 'c.people'
    : `(${setsWithin(segments)
        .map((set) => `c.${grace ? 'with_grace' : 'sets'}[${set}]`)
        .join(' + ')})`

const sumsUnder = (indicator: Indicator): string =>
  `sum(${peopleIn(indicator)})::int as people, sum(c.pu)::int as pu, sum(c.bpu)::int as bpu, sum(c.jakon)::int as jakon,
  sum(c.pmi)::int as pmi`

/** Kabupaten codes, or null for the whole nation. */
export type Kabs = readonly string[] | null

/**
 * Every month of the nation is listed by hundreds of kabupaten: each month between the first and the last is looked up
 * once, rather than all its lists read.
 */
const NATION_MONTHS = `select to_char(each, 'YYYY-MM') as month
    from (select min(month) as first, max(month) as last from iuran.list_month where basis = $1) span,
         generate_series((span.first || '-01')::timestamp, (span.last || '-01')::timestamp, '1 month') each,
         lateral (select from iuran.list_month l where l.basis = $1 and l.month = to_char(each, 'YYYY-MM') limit 1) listed`

const KAB_MONTHS = 'select distinct month from iuran.list_month where basis = $1 and kab = any ($2)'

/** Months of which at least one posted list stands, oldest first. */
export const monthsListed = async (db: Db, kabs: Kabs, basis: Basis): Promise<string[]> => {
  const { rows } = await db.query<{ month: string }>(
    `${kabs === null ? NATION_MONTHS : KAB_MONTHS} order by month`,
    kabs === null ? [basis] : [basis, kabs],
  )
  return rows.map(({ month }) => month)
}

/** The kabupaten for which a posted list of this month stands. */
export const kabsListed = async (db: Db, month: string): Promise<Set<string>> => {
  const { rows } = await db.query<{ kab: string }>(
    'select distinct kab from iuran.list_month where month = $1 and basis = any ($2)',
    [month, BASES],
  )
  return new Set(rows.map(({ kab }) => kab))
}

/**
 * The kabupaten-level rows of some months added up; a month nobody has listed gives no row. Their area is their
 * kabupaten; saying so lets an index find them without the rows of its desa.
 */
export const headsByMonth = async (
  db: Db,
  kabs: Kabs,
  months: readonly string[],
  indicator: Indicator,
): Promise<(Heads & { month: string })[]> => {
  const { rows } = await db.query<Heads & { month: string }>(
    `select c.month, ${sumsUnder(indicator)} from iuran.coverage_month c
      where c.month = any($1) and c.level = 2 and c.basis = $3 and ($2::text[] is null or (c.kab = any($2) and c.area = any($2)))
      group by c.month`,
    [months, kabs, indicator.basis],
  )
  return rows
}

/** One kecamatan or desa over some months; zero in a month that is listed for its kabupaten. */
export const headsOfAreaByMonth = async (
  db: Db,
  { kab, level, area }: { kab: string; level: 3 | 4; area: string },
  months: readonly string[],
  indicator: Indicator,
): Promise<(Heads & { month: string })[]> => {
  const { rows } = await db.query<Heads & { month: string }>(
    `with listed as (select month from iuran.coverage_month where month = any($1) and level = 2 and kab = $2 and area = $2 and basis = $5),
          own as (select c.*, ${peopleIn(indicator)} as counted from iuran.coverage_month c
                   where c.month = any($1) and c.level = $3 and c.kab = $2 and c.area = $4 and c.basis = $5)
     select l.month, coalesce(o.counted, 0) as people, coalesce(o.pu, 0) as pu, coalesce(o.bpu, 0) as bpu,
            coalesce(o.jakon, 0) as jakon, coalesce(o.pmi, 0) as pmi
       from listed l left join own o on o.month = l.month`,
    [months, kab, level, area, indicator.basis],
  )
  return rows
}

/**
 * One area and month under several indicators, in one question: heads by the id of the indicator, null where no list
 * of its basis stands.
 */
export const peopleUnder = async (
  db: Db,
  { kabs, month, within }: { kabs: Kabs; month: string; within: { level: 3 | 4; area: string } | null },
  indicators: readonly Indicator[],
): Promise<Map<string, number | null>> => {
  const sums = indicators.map((indicator) => `coalesce(sum(${peopleIn(indicator)}), 0)`).join(', ')
  const { rows } = await db.query<{ basis: Basis; people: number[] }>(
    `with listed as materialized (
            select distinct basis from iuran.coverage_month
             where month = $1 and level = 2 and ($2::text[] is null or (kab = any($2) and area = any($2)))),
          own as materialized (
            select c.* from iuran.coverage_month c
             where c.month = $1 and c.level = $3 and ($2::text[] is null or (c.kab = any($2) and c.area = any($4))))
     select l.basis, array[${sums}]::int[] as people from listed l left join own c on c.basis = l.basis group by l.basis`,
    [month, kabs, within?.level ?? 2, within ? [within.area] : kabs],
  )
  const found = new Map(rows.map((row) => [row.basis, row.people]))
  return new Map(indicators.map(({ id, basis }, at) => [id, found.get(basis)?.[at] ?? null]))
}

/** All rows of one month at these levels: 2 kabupaten, 3 kecamatan, 4 desa (or the kabupaten's code: desa not known). */
export const headsByArea = async (
  db: Db,
  { month, kabs, levels }: { month: string; kabs: Kabs; levels: readonly number[] },
  indicator: Indicator,
): Promise<{ level: number; area: string; people: number }[]> => {
  // One level is said, not read: then an index alone answers for all kabupaten.
  const level = levels.length === 1 ? `${levels[0]} as level` : 'c.level'
  const { rows } = await db.query<{ level: number; area: string; people: number }>(
    `select ${level}, c.area, ${peopleIn(indicator)} as people from iuran.coverage_month c
      where c.month = $1 and c.level = any($2) and c.basis = $4 and ($3::text[] is null or c.kab = any($3))`,
    [month, levels, kabs, indicator.basis],
  )
  return rows
}

export type PostedList = { id: string; kab: string; fileName: string; postedAt: string; rows: number }

/** The lists a month's figure stands on, newest first. */
export const listsOfMonth = async (
  db: Db,
  kabs: Kabs,
  { month, basis }: { month: string; basis: Basis },
): Promise<PostedList[]> => {
  const { rows } = await db.query<PostedList>(
    `with newest as materialized (
       select list_id, posted_at from iuran.list_month
        where basis = $3 and month = $2 and ($1::text[] is null or kab = any ($1)) order by posted_at desc limit 100)
     select l.id, l.kab, l.file_name as "fileName", to_json(l.posted_at) #>> '{}' as "postedAt",
            coalesce((l.counts -> 'months' ->> $2)::int, 0) as rows
       from newest n join iuran.list l on l.id = n.list_id order by n.posted_at desc`,
    [kabs, month, basis],
  )
  return rows
}
