import type { Db, Scope } from '../platform/db.ts'
import type { Conditions } from './register-filter.ts'

export type WorkerRecord = {
  id: string
  kab: string
  desa: string
  desaName: string
  nikSealed: Buffer
  kkSealed: Buffer | null
  kkIndex: Buffer | null
  name: string
  birthDate: string | null
  birthPlace: string | null
  sex: 'L' | 'P' | null
  occupation: string | null
  address: string | null
  mother: string | null
  relation: string | null
  marital: string | null
  desil: number | null
  desilSource: string | null
  desilDay: string | null
  /** Whether the decile is the household's, the person having none of their own. */
  desilOfHousehold: boolean
}

const COLUMNS = `w.id, w.kab, w.desa, a.name as "desaName", w.nik_sealed as "nikSealed", w.kk_sealed as "kkSealed",
  w.kk_index as "kkIndex", w.name, w.birth_date as "birthDate", w.birth_place as "birthPlace", w.sex, w.occupation,
  w.address, w.mother, w.relation, w.marital, coalesce(w.desil, h.desil) as desil,
  case when w.desil is null then h.desil_source else w.desil_source end as "desilSource",
  case when w.desil is null then h.desil_day else w.desil_day end as "desilDay",
  w.desil is null and h.desil is not null as "desilOfHousehold"`

const WITH_HOUSEHOLD = `workers.worker w left join workers.household h on h.kab = w.kab and h.kk_index = w.kk_index`
const FROM = `${WITH_HOUSEHOLD} join wilayah.area a on a.code = w.desa`

export type Sought = { area: string; scope: Scope; filter: Conditions }
export type Place = { kab: string; id: string }

/** What is sought in all kabupaten of an area; the filter is what an index knows of people, and the rest. */
export type Everywhere = Sought & { kabs: readonly string[]; indexed: Conditions; rest: Conditions }

/** One kabupaten's part of what is sought: a query of one kabupaten asks one shard and walks one index in its order. */
type Part = Sought & { kab: string }

const partOf = ({ area, scope, kab, filter }: Part): Conditions => {
  const desa = area.length > 5 ? [area.length === 13 ? area : `${area}.%`] : []
  const values: unknown[] = [kab, scope, ...desa, ...filter.values]
  const texts = ['w.kab = ?', 'w.desa like any (?)', ...desa.map(() => 'w.desa like ?'), ...filter.texts]
  return { texts, values }
}

/** Puts numbered parameters for the question marks. */
export const numbered = (text: string): string => {
  let n = 0
  return text.replaceAll('?', () => `$${++n}`)
}

const whereOf = ({ texts }: Conditions): string => numbered(texts.join(' and '))

const FIRST: [string, string] = ['', '00000000-0000-0000-0000-000000000000']

/**
 * Workers of a kabupaten in the order of their names, after one of them. Found first and read after: in one statement the
 * planner thinks a loop over all areas as good as an index, beside the cost of finding them.
 */
export const listWorkers = async (
  db: Db,
  part: Part,
  { after, limit }: { after: Place | null; limit: number },
): Promise<WorkerRecord[]> => {
  const [name, id] = after === null ? FIRST : await placeInOrder(db, after)
  const { texts, values } = partOf(part)
  const where = whereOf({ texts: [...texts, '(w.name_fold, w.id) > (?, ?)'], values })
  const { rows: places } = await db.query<Place>(
    `select w.kab, w.id from ${WITH_HOUSEHOLD} where ${where} order by w.name_fold, w.id limit ${limit}`,
    [...values, name, id],
  )
  const found = await findWorkers(db, places, part.scope)
  const byId = new Map(found.map((worker) => [worker.id, worker]))
  return places.flatMap((place) => byId.get(place.id) ?? [])
}

const placeInOrder = async (db: Db, { kab, id }: Place): Promise<[string, string]> => {
  const { rows } = await db.query<{ name: string }>(
    'select name_fold as name from workers.worker where kab = $1 and id = $2',
    [kab, id],
  )
  return [rows[0]?.name ?? '', id]
}

/** How many workers of a kabupaten there are. */
export const countWorkers = async (db: Db, part: Part): Promise<number> => {
  const conditions = partOf(part)
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from ${WITH_HOUSEHOLD} where ${whereOf(conditions)}`,
    conditions.values,
  )
  return rows[0]?.count ?? 0
}

export type NumberKind = 'nik' | 'kk'

/** The NIK under which a merged record stood answers too; only records that have one are gone through for it. */
const NUMBERED = {
  nik: 'w.nik_index = $4 or (w.nik_aliases is not null and $4 = any (w.nik_aliases))',
  kk: 'w.kk_index = $4',
}

/** Workers of these kabupaten with this NIK or family card. */
export const findWorkersByNumber = async (
  db: Db,
  { kabs, scope, area }: Omit<Sought, 'filter'> & { kabs: readonly string[] },
  { number, index }: { number: NumberKind; index: Buffer },
): Promise<WorkerRecord[]> => {
  const { rows } = await db.query<WorkerRecord>(
    `select ${COLUMNS} from ${FROM}
      where w.kab = any ($1) and w.desa like any ($2) and ($3 = 'ID' or w.desa like $3 || '%') and (${NUMBERED[number]})
      order by w.kab, w.birth_date, w.name_fold, w.id limit 100`,
    [kabs, scope, area, index],
  )
  return rows
}

/** Workers by their ids, those that the asker may see. */
export const findWorkers = async (db: Db, ids: readonly Place[], scope: Scope): Promise<WorkerRecord[]> => {
  const { rows } = await db.query<WorkerRecord>(
    `select ${COLUMNS} from unnest($1::text[], $2::uuid[]) as sought (kab, id)
       join ${FROM.replace('workers.worker w', 'workers.worker w on w.kab = sought.kab and w.id = sought.id')}
      where w.desa like any ($3)`,
    [ids.map(({ kab }) => kab), ids.map(({ id }) => id), scope],
  )
  return rows
}

export const findWorker = async (db: Db, place: Place, scope: Scope): Promise<WorkerRecord | undefined> =>
  (await findWorkers(db, [place], scope))[0]

/** The kabupaten of an area: its own, or those below. */
export const kabsIn = async (db: Db, area: string): Promise<string[]> => {
  if (area.length >= 5) return [area.slice(0, 5)]
  // Down the tree, which has an index, and not through all areas for their level.
  const { rows } = await db.query<{ code: string }>(
    `select code from wilayah.area
      where parent in (select $1 union all select code from wilayah.area where parent = $1) and level = 2 order by code`,
    [area],
  )
  return rows.map(({ code }) => code)
}
