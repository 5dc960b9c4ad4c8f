import type { Db, Scope } from '../platform/db.ts'
import type { Draft } from './draft-batches.ts'

export type NewBatch = { id: string; area: string; fund: string }

export type NewPerson = {
  batch: string
  worker: string
  desa: string
  grp: string
  first: string
  months: number
  kept: boolean
  place: number
  waits: boolean
}

export const insertBatches = async (
  db: Db,
  { kab, plan, year, by }: Draft,
  batches: readonly NewBatch[],
): Promise<void> => {
  await db.query(
    `insert into enrolment.batch (kab, id, area, plan, fund, year, state, created_by, created_by_name)
     select $1, id, area, $2, fund, $3, 'draft', $4, $5
       from json_to_recordset($6) as r(id uuid, area text, fund uuid)`,
    [kab, plan, year, by.id, by.name, JSON.stringify(batches)],
  )
}

const PORTION = 20_000

export const insertPeople = async (db: Db, kab: string, people: readonly NewPerson[]): Promise<void> => {
  for (let from = 0; from < people.length; from += PORTION)
    await db.query(
      `insert into enrolment.batch_person (kab, batch, worker_id, desa, grp, first_month, months, continuing, place, waits)
       select $1, batch, worker, desa, grp, first, months, kept, place, waits
         from json_to_recordset($2) as r(batch uuid, worker uuid, desa text, grp text, first text, months smallint,
              kept boolean, place integer, waits boolean)`,
      [kab, JSON.stringify(people.slice(from, from + PORTION))],
    )
}

export const withdrawBatches = async (db: Db, kab: string, plan: string): Promise<void> => {
  await db.query(
    `delete from enrolment.batch_person p using enrolment.batch b
      where b.kab = $1 and b.plan = $2 and b.state = 'draft' and p.kab = b.kab and p.batch = b.id`,
    [kab, plan],
  )
  await db.query(
    `update enrolment.batch set state = 'withdrawn', withdrawn_at = now() where kab = $1 and plan = $2 and state = 'draft'`,
    [kab, plan],
  )
}

export type BatchRow = {
  id: string
  area: string
  areaName: string
  fund: string
  state: 'draft' | 'withdrawn'
  people: number
  waiting: number
}

const BATCH = `b.id, b.area, a.name as "areaName", b.fund, b.state, count(p.worker_id) filter (where not p.waits) as people,
  count(p.worker_id) filter (where p.waits) as waiting`
const FROM = `enrolment.batch b join wilayah.area a on a.code = b.area
  left join enrolment.batch_person p on p.kab = b.kab and p.batch = b.id`

/** The batches of a plan by kecamatan. */
export const listBatches = async (db: Db, kab: string, plan: string): Promise<BatchRow[]> => {
  const { rows } = await db.query<BatchRow>(
    `select ${BATCH} from ${FROM}
      where b.kab = $1 and b.plan = $2 and b.state <> 'withdrawn' group by b.kab, b.id, a.name order by b.area, b.fund`,
    [kab, plan],
  )
  return rows
}

export const findBatch = async (
  db: Db,
  kab: string,
  id: string,
): Promise<(BatchRow & { plan: string }) | undefined> => {
  const { rows } = await db.query<BatchRow & { plan: string }>(
    `select ${BATCH}, b.plan from ${FROM} where b.kab = $1 and b.id = $2 group by b.kab, b.id, a.name`,
    [kab, id],
  )
  return rows[0]
}

export type BatchPerson = {
  id: string
  desa: string
  desaName: string
  name: string
  nikSealed: Buffer
  grp: string
  first: string
  months: number
  kept: boolean
  place: number
  waits: boolean
}

/** People of a batch in the order of the plan, those who wait behind; after a place. */
export const listBatchPeople = async (
  db: Db,
  { kab, id, scope }: { kab: string; id: string; scope: Scope },
  { waits, after, limit }: { waits: boolean; after: number; limit: number },
): Promise<BatchPerson[]> => {
  const { rows } = await db.query<BatchPerson>(
    `select w.id, p.desa, a.name as "desaName", w.name, w.nik_sealed as "nikSealed", p.grp, p.first_month as first, p.months,
            p.continuing as kept, p.place, p.waits
       from enrolment.batch_person p join workers.worker w on w.kab = p.kab and w.id = p.worker_id
       join wilayah.area a on a.code = p.desa
      where p.kab = $1 and p.batch = $2 and p.waits = $4 and p.desa like any ($3) and p.place > $5 order by p.place limit $6`,
    [kab, id, scope, waits, after, limit],
  )
  return rows
}
