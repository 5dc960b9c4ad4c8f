import type { Db } from '../server/src/platform/db.ts'

const MONTH = '2026-10'
const OFFICER = '00000000-0000-4000-8000-000000000001'

/** Families of every other card with a decile, the month of three people in ten, and a doubt about one in two thousand. */
const STATEMENTS = [
  `insert into workers.household (kab, kk_index, kk_sealed, desa, desil, import_id, row)
   select distinct on (kab, kk_index) kab, kk_index, kk_sealed, desa, 1 + get_byte(kk_index, 1) % 10, import_id, 1
     from workers.worker where get_byte(kk_index, 0) % 2 = 0 order by kab, kk_index`,
  `insert into iuran.active_month (kab, month, person, segment, area, listed_area, programs, list_id)
   select kab, '${MONTH}', nik_index, 'BPU', desa, desa, '{jkk,jkm}', '${OFFICER}'
     from workers.worker where get_byte(nik_index, 0) % 10 < 3 order by kab, nik_index`,
  `insert into iuran.coverage_month (kab, month, level, area, people, pu, bpu, jakon, pmi, basis, sets, with_grace)
   select kab, '${MONTH}', 2, kab, count(*), 0, count(*), 0, 0, 'domisili', array_fill(0, array[15]), array_fill(0, array[15])
     from iuran.active_month group by kab`,
  `insert into workers.pair (kab, id, import_id, row, area, worker_id, score)
   select kab, gen_random_uuid(), import_id, get_byte(nik_index, 3), desa, id, 0.7
     from workers.worker where get_byte(nik_index, 1) = 7 and get_byte(nik_index, 2) < 32`,
]

/** Puts what the register is narrowed by around the people who stand in it. */
export const fillCircumstances = async (db: Db): Promise<void> => {
  for (const statement of STATEMENTS) await db.query(statement)
  for (const table of ['workers.household', 'iuran.active_month', 'workers.pair', 'iuran.coverage_month'])
    await db.query(`vacuum analyze ${table}`)
}
