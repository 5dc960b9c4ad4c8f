import type { Db } from '../platform/db.ts'
import type { ImportRecord } from './import.sql.ts'
import { counterpart } from './referral-known.ts'

/**
 * Asks both sides about everybody of the list, taken as new, who resembles somebody beyond its area; once about each NIK
 * and record, also when the list is undone and comes again. Runs as the import role.
 */
export const referLikely = async (db: Db, { id, kab, area }: ImportRecord): Promise<void> => {
  await db.query(
    `create temp table likely on commit drop as
       select p.id, p.score, p.other_kab, p.worker_id as other_id, r.row, r.worker_id, r.nik_index, r.name, r.birth_date, r.sex
         from workers.pair p join workers.import_row r on r.kab = '${kab}' and r.import_id = '${id}' and r.row = p.row
        where p.kab = '${kab}' and p.import_id = '${id}' and p.other_kab is not null and r.effect = 'new';
     delete from likely l using workers.referral f
      where f.kab = l.other_kab and f.side = 'holds' and f.worker_id = l.other_id and f.nik_index = l.nik_index`,
  )
  await db.query(
    `insert into workers.referral (kab, id, side, area, import_id, row, worker_id, other_kab, kind, score, counterpart, nik_index)
     select $1, l.id, 'claims', $2, $3, l.row, l.worker_id, w.kab, 'likeness', l.score, ${counterpart('w')}, l.nik_index
       from likely l join workers.worker w on w.kab = l.other_kab and w.id = l.other_id
     on conflict do nothing`,
    [kab, area, id],
  )
  await db.query(
    `insert into workers.referral (kab, id, side, area, worker_id, other_kab, kind, score, counterpart, nik_index)
     select w.kab, l.id, 'holds', w.desa, w.id, $1, 'likeness', l.score, ${counterpart('l')}, l.nik_index
       from likely l join workers.worker w on w.kab = l.other_kab and w.id = l.other_id
     on conflict do nothing`,
    [kab],
  )
  await db.query('drop table likely')
}
