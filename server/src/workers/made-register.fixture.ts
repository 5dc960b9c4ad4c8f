import type { TestDb } from '../platform/test-db/index.ts'
import { foldPersonName } from './fold-person-name.ts'

export type MadePerson = {
  name: string
  desa: string
  sex: 'L' | 'P'
  birthDate?: string
  occupation?: string
  desil?: number
  /** The number of a family card that several share. */
  family?: number
}

const indexOf = (what: string, n: number): Buffer => Buffer.from(`${what} ${n}`)
export const familyIndex = (family: number): Buffer => indexOf('family', family)

/** The first desa of a kabupaten. */
export const desaOf = async (t: TestDb, kab: string, count: number): Promise<string[]> => {
  const { rows } = await t.pool.query<{ code: string }>(
    'select code from wilayah.area where code like $1 and level = 4 order by code limit $2',
    [`${kab}.%`, count],
  )
  return rows.map(({ code }) => code)
}

/** Puts people into the register as they are said to be, without a list; gives their ids. */
export const putPeople = async (t: TestDb, people: readonly MadePerson[]): Promise<string[]> => {
  const sealed = t.around.keys.seal('nik', '3524141705859001')
  const ids: string[] = []
  for (const [i, { name, desa, sex, birthDate, occupation, desil, family }] of people.entries()) {
    const { rows } = await t.pool.query<{ id: string }>(
      `insert into workers.worker (kab, id, desa, nik_index, nik15_index, nik_sealed, kk_index, name, name_fold, sex, birth_date,
         occupation, desil, key_version, import_id)
       values ($1, gen_random_uuid(), $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, gen_random_uuid()) returning id`,
      [
        desa.slice(0, 5),
        desa,
        indexOf('person', i),
        sealed,
        family === undefined ? null : familyIndex(family),
        name,
        foldPersonName(name),
        sex,
        birthDate ?? null,
        occupation ?? null,
        desil ?? null,
      ],
    )
    ids.push(rows[0]!.id)
  }
  return ids
}
