import type { Db, Scope } from '../platform/db.ts'
import type { Place } from './register.sql.ts'

export type CandidateRecord = {
  id: string
  kab: string
  desa: string
  desaName: string
  nikSealed: Buffer
  name: string
  birthDate: string | null
  sex: 'L' | 'P' | null
  occupation: string | null
  sameNik15: boolean
  sameName: boolean
  sameBirthDate: boolean
  sameKk: boolean
  sameDesa: boolean
}

/** How much of a name is asked to agree beside a birth date. */
const BEGINNING = 3
const MOST = 20

const same = (column: string): string => `coalesce(w.${column} = me.${column}, false)`

/** Records of the same kabupaten that may be the same person: found by three indexes, the likest first. */
export const findCandidates = async (
  db: Db,
  { kab, id }: Place,
  scope: Scope,
): Promise<CandidateRecord[]> => {
  const { rows } = await db.query<CandidateRecord>(
    `with me as materialized (select * from workers.worker where kab = $1 and id = $2),
          near as (
       select w.id from workers.worker w, me where w.kab = $1 and w.nik15_index = me.nik15_index
       union select w.id from workers.worker w, me where w.kab = $1 and w.name_fold = me.name_fold
       union select w.id from workers.worker w, me where w.kab = $1 and w.birth_date = me.birth_date
          and w.name_fold >= left(me.name_fold, ${BEGINNING}) and w.name_fold < left(me.name_fold, ${BEGINNING}) || '~')
     select w.id, w.kab, w.desa, a.name as "desaName", w.nik_sealed as "nikSealed", w.name, w.birth_date as "birthDate",
            w.sex, w.occupation, ${same('nik15_index')} as "sameNik15", ${same('name_fold')} as "sameName",
            ${same('birth_date')} as "sameBirthDate", ${same('kk_index')} as "sameKk", ${same('desa')} as "sameDesa"
       from near n join workers.worker w on w.kab = $1 and w.id = n.id cross join me join wilayah.area a on a.code = w.desa
      where w.id <> me.id and w.desa like any ($3)
        and (w.nik15_index = me.nik15_index or w.birth_date is not distinct from me.birth_date or w.birth_date is null or me.birth_date is null)
      order by ${same('nik15_index')}::int * 3 + ${same('birth_date')}::int * 2 + ${same('name_fold')}::int * 2
             + ${same('kk_index')}::int desc, w.name_fold, w.id
      limit ${MOST}`,
    [kab, id, scope],
  )
  return rows
}
