import { bitsOf, MAIN_INDICATOR } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import { ALIASES, BIT } from './active-month.sql.ts'
import type { Pair } from './difference.sql.ts'

/** Programmes as bits, so that those of several segments can be put together. */
export const PROGRAM_BITS = ['JKK', 'JKM', 'JHT', 'JP', 'JKP']
  .map((program, at) => `case when '${program}' = any (a.programs) then ${2 ** at} else 0 end`)
  .join(' + ')

/** How a person stood in one of the two months; the month is a parameter. */
const sideOf = (month: string, side: string): string => {
  const there = `filter (where a.month = ${month})`
  return `coalesce(max(a.area) ${there}, '') as area_${side},
    coalesce(bit_or(case when a.grace then 0 else ${BIT} end) ${there}, 0)::int as active_${side},
    bit_or(${PROGRAM_BITS}) ${there} as programs_${side},
    min(a.payer) ${there} as payer_${side}, max(a.payer) ${there} as other_${side}`
}

/** Who stood under two NIKs and was made one is one person in both months. */
const PERSONS = `person as materialized (
  select coalesce(l.kept, a.person) as person, ${sideOf('$2', 'before')}, ${sideOf('$3', 'after')}
    from iuran.active_month a left join alias l on l.person = a.person
   where a.kab = $1 and a.month in ($2, $3) and a.basis = $4 group by coalesce(l.kept, a.person))`

const CHANGES = `case when p.area_before = '' or p.area_after = '' then 0
  else (p.programs_before is distinct from p.programs_after)::int
     + 2 * ((p.payer_before, p.other_before) is distinct from (p.payer_after, p.other_after))::int end`

const MAIN_BITS = bitsOf(MAIN_INDICATOR.segments)

/** Compares all people of a kabupaten in two months, once: who stood where and how, and whose people are gone. */
export const compareMonths = async (db: Db, kab: string, { from, to, basis }: Pair): Promise<void> => {
  await db.query(`set local work_mem = '128MB'`)
  await db.query(
    `with ${ALIASES}, ${PERSONS},
     counted as (
       insert into iuran.transition
         (kab, from_month, to_month, basis, area_before, area_after, active_before, active_after, changes, known, people)
       select $1, $2, $3, $4, p.area_before, p.area_after, p.active_before, p.active_after, ${CHANGES}, w.id is not null, count(*)
         from person p left join workers.worker w on w.kab = $1 and w.nik_index = p.person
        group by p.area_before, p.area_after, p.active_before, p.active_after, ${CHANGES}, w.id is not null
       on conflict do nothing),
     paid as materialized (
       select p.area_before as area, p.active_before as segments, coalesce(p.other_before, '') as payer, count(*) as before,
              count(*) filter (where p.area_after = '') as lost
         from person p where p.active_before & ${MAIN_BITS} <> 0
        group by p.area_before, p.active_before, coalesce(p.other_before, '')),
     losing as (select payer from paid group by payer having sum(lost) > 0)
     insert into iuran.payer_loss (kab, from_month, to_month, basis, area, segments, payer, before, lost)
     select $1, $2, $3, $4, area, segments, payer, before, lost from paid where payer in (select payer from losing)
     on conflict do nothing`,
    [kab, from, to, basis],
  )
  await db.query(
    'insert into iuran.compare_count (kab, from_month, to_month, basis) values ($1, $2, $3, $4) on conflict do nothing',
    [kab, from, to, basis],
  )
}
