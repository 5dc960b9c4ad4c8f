import type { Db, Scope } from '../platform/db.ts'

export type WorkerRecord = {
  id: string
  kab: string
  desa: string
  desaName: string
  nikSealed: Buffer
  kkSealed: Buffer | null
  name: string
  birthDate: string | null
  sex: 'L' | 'P' | null
  occupation: string | null
  address: string | null
  mother: string | null
}

const COLUMNS = `w.id, w.kab, w.desa, a.name as "desaName", w.nik_sealed as "nikSealed", w.kk_sealed as "kkSealed",
  w.name, w.birth_date as "birthDate", w.sex, w.occupation, w.address, w.mother`

/** The workers of an area as a condition on kab and desa, so that a kabupaten asks one shard and a desa one index. */
const inArea = (area: string): { text: string; values: string[] } => {
  if (area === 'ID') return { text: '$2::text is not null and $3::text is not null', values: ['', ''] }
  if (area.length === 2) return { text: `w.kab like $2 and $3::text is not null`, values: [`${area}.%`, ''] }
  const kab = area.slice(0, 5)
  if (area.length === 5) return { text: 'w.kab = $2 and $3::text is not null', values: [kab, ''] }
  if (area.length === 8) return { text: 'w.kab = $2 and w.desa like $3', values: [kab, `${area}.%`] }
  return { text: 'w.kab = $2 and w.desa = $3', values: [kab, area] }
}

export type Sought = { area: string; scope: Scope; nameFold: string }

const filter = ({ area, scope, nameFold }: Sought) => {
  const { text, values } = inArea(area)
  return {
    text: `w.desa like any ($1) and ${text} and ($4 = '' or w.name_fold like $5)`,
    values: [scope, ...values, nameFold, `${nameFold}%`],
  }
}

export type Place = { kab: string; id: string }

/** One page of workers by name. `after` is the last worker of the page before. */
export const listWorkers = async (
  db: Db,
  sought: Sought,
  { after, limit }: { after: Place | null; limit: number },
): Promise<WorkerRecord[]> => {
  const { text, values } = filter(sought)
  const { rows } = await db.query<WorkerRecord>(
    `select ${COLUMNS} from workers.worker w join wilayah.area a on a.code = w.desa
      where ${text} and ($6::text is null or (w.name_fold, w.id) > (
        select b.name_fold, b.id from workers.worker b where b.kab = $6 and b.id = $7))
      order by w.name_fold, w.id limit $8`,
    [...values, after?.kab ?? null, after?.id ?? null, limit],
  )
  return rows
}

export const countWorkers = async (db: Db, sought: Sought): Promise<number> => {
  const { text, values } = filter(sought)
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from workers.worker w where ${text}`,
    values,
  )
  return rows[0]?.count ?? 0
}

export const findWorkersByNik = async (
  db: Db,
  { area, scope, nikIndex }: { area: string; scope: Scope; nikIndex: Buffer },
): Promise<WorkerRecord[]> => {
  const { text, values } = inArea(area)
  const { rows } = await db.query<WorkerRecord>(
    `select ${COLUMNS} from workers.worker w join wilayah.area a on a.code = w.desa
      where w.desa like any ($1) and ${text} and (w.nik_index = $4 or (w.nik_aliases is not null and $4 = any (w.nik_aliases)))`,
    [scope, ...values, nikIndex],
  )
  return rows
}

export const findWorker = async (
  db: Db,
  { kab, id }: Place,
  scope: Scope,
): Promise<WorkerRecord | undefined> => {
  const { rows } = await db.query<WorkerRecord>(
    `select ${COLUMNS} from workers.worker w join wilayah.area a on a.code = w.desa
      where w.kab = $1 and w.id = $2 and w.desa like any ($3)`,
    [kab, id, scope],
  )
  return rows[0]
}

export type Source = { importId: string; fileName: string; takenAt: Date }

/** The lists that named any of the records that are this worker now and were taken, as far as the asker may see them; the latest first. */
export const listSources = async (
  db: Db,
  { kab, ids }: { kab: string; ids: readonly string[] },
  scope: Scope,
): Promise<Source[]> => {
  const { rows } = await db.query<Source>(
    `select i.id as "importId", i.file_name as "fileName", i.taken_at as "takenAt"
       from workers.import_row r join workers.import i on i.id = r.import_id
      where r.kab = $1 and r.worker_id = any ($2) and r.effect is not null and r.area like any ($3) and i.state = 'taken'
      order by i.taken_at desc limit 50`,
    [kab, ids, scope],
  )
  return rows
}
