import { addMonths, type Month, monthsFrom } from '@naungan/rules/words'
import type pg from 'pg'

const LAST: Month = '2026-10'
const MONTHS = monthsFrom(addMonths(LAST, -23), LAST)
const OFFICER = '00000000-0000-4000-8000-000000000001'

/** Workers of a desa, the same at every run: 5,026,000 in the 83,762 desa. */
const WORKERS = `20 + abs(hashtext(code)) % 81`

/**
 * One month of the summary as posted lists would leave it, without the active months below it: per desa a share of its
 * workers that grows by the month, half of them BPU, some in two segments, some in grace; kecamatan and kabupaten are
 * their sums, set by set. Few segment sets are in use, as in life; the others are zero.
 */
const SUMMARY = `
  with desa as (select left(code, 5) as kab, left(code, 8) as kec, code, (${WORKERS}) * (25 + $2::int) / 100 as n from wilayah.area where level = 4),
  spread as (select kab, kec, code, n - n * 2 / 4 - n / 5 - n / 20 as pu, n * 2 / 4 as bpu, n / 5 as jakon, n / 20 as two, n / 10 as pmi, n / 8 as grace from desa),
  counted as (
    select kab, 4 as level, code as area, pu, bpu, jakon, two, pmi, grace from spread
    union all select kab, 3, kec, sum(pu), sum(bpu), sum(jakon), sum(two), sum(pmi), sum(grace) from spread group by kab, kec
    union all select kab, 2, kab, sum(pu), sum(bpu), sum(jakon), sum(two), sum(pmi), sum(grace) from spread group by kab)
  insert into iuran.coverage_month (kab, month, level, area, people, pu, bpu, jakon, pmi, basis, sets, with_grace)
  select kab, $1, level, area, pu + bpu + jakon + two, pu + two, bpu + two, jakon, pmi, 'domisili',
         array[pu, bpu, two, jakon, 0, 0, 0, pmi, 0, 0, 0, 0, 0, 0, 0],
         array[pu, bpu + grace, two, jakon, 0, 0, 0, pmi, 0, 0, 0, 0, 0, 0, 0]
    from counted order by kab, level, area`

const LISTS = `
  insert into iuran.list (id, kab, file_name, file_sha256, file_size, state, months, counts, created_by, created_by_name, posted_at)
  select gen_random_uuid(), code, 'ukur.csv', '\\x00', 0, 'posted', array[$1], jsonb_build_object('months', jsonb_build_object($1::text, 9000)), $2, 'Ratna', now()
    from wilayah.area where level = 2`

/** Workers by two definitions for every kabupaten and provinsi and by one for every desa; targets in every provinsi. */
const STATED = [
  `insert into targets.denominator (id, area, year, definition, workers, source, day, created_by_name)
   select gen_random_uuid(), a.code, year, 'potensi', ${WORKERS}, 'Ukur ' || year, year || '-03-31', 'Ratna'
     from wilayah.area a, generate_series(2025, 2026) year where a.level = 4`,
  `insert into targets.denominator (id, area, year, definition, workers, source, day, created_by_name)
   select gen_random_uuid(), up.code, year, definition, up.n * share / 100, 'Ukur ' || year, year || '-03-31', 'Ratna'
     from (select left(code, length) as code, sum(${WORKERS}) as n from wilayah.area, (values (2), (5)) as up (length)
            where level = 4 group by left(code, length)) up,
          generate_series(2024, 2026) year, (values ('potensi', 100), ('penduduk_bekerja', 130), ('angkatan_kerja', 140)) w (definition, share)`,
  `insert into targets.target (id, area, year, percent_bp, instrument, source, day, created_by_name)
   select gen_random_uuid(), code, year, 3000 + 600 * (year - 2024), 'RPJMD', 'Ukur', '2025-01-31', 'Ratna'
     from wilayah.area, generate_series(2024, 2030) year where level in (0, 1)`,
]

/** Fills the summary of the whole nation: 5 million workers, 24 months, 2.2 million rows, a list a kabupaten and month. */
export const fillNation = async (pool: pg.Pool): Promise<void> => {
  for (const [nth, month] of MONTHS.entries()) {
    await pool.query(SUMMARY, [month, nth])
    await pool.query(LISTS, [month, OFFICER])
  }
  for (const statement of STATED) await pool.query(statement)
  await pool.query('vacuum analyze iuran.coverage_month')
  await pool.query('vacuum analyze targets.denominator')
  await pool.query('analyze iuran.list')
}
