import type { Db, Scope } from '../platform/db.ts'
import type { WorkerImage } from './merge.sql.ts'

export const DECISIONS = ['ours', 'theirs', 'different'] as const
export type Decision = (typeof DECISIONS)[number]
export type SideName = 'claims' | 'holds'

/** One side of a referral as its own kabupaten keeps it. */
export type ReferralSide = {
  kab: string
  id: string
  side: SideName
  area: string
  importId: string | null
  row: number | null
  workerId: string | null
  /** The NIK that both sides name. */
  nikIndex: Buffer | null
  otherKab: string
  decision: Decision | null
  settledAt: Date | null
  /** The same moment as text; see findListSince. */
  settledSince: string | null
  before: WorkerImage | null
}

const SIDE = `f.kab, f.id, f.side, f.area, f.import_id as "importId", f.row, f.worker_id as "workerId", case when f.kind = 'nik' then f.nik_index end as "nikIndex",
  f.other_kab as "otherKab", f.decision, f.settled_at as "settledAt",
  f.settled_at::text as "settledSince", f.before`

/** What an officer sees of the own side; the other side is only what `counterpart` holds. */
export type ReferralRecord = ReferralSide & {
  kind: 'nik' | 'likeness'
  score: number
  createdAt: Date
  counterpart: { initials: string; birthYear: string | null; sex: 'L' | 'P' | null }
  reason: string | null
  decidedByName: string | null
  decidedAt: Date | null
  otherDecision: Decision | null
  kabName: string
  areaName: string
  otherKabName: string
  fileName: string | null
  /** The sheets of the list, where they are several. */
  sheets: string[] | null
  /** The record this side has now; another than it was asked about when that was merged. */
  recordId: string | null
  nikSealed: Buffer | null
  name: string | null
  birthDate: string | null
  sex: 'L' | 'P' | null
  occupation: string | null
  address: string | null
  mother: string | null
  desa: string | null
  desaName: string | null
}

const OF_RECORD = ['name', 'sex', 'occupation', 'address', 'mother', 'desa']
  .map((column) => `coalesce(w.${column}, r.${column}) as ${column}`)
  .join(', ')

const nameOf = (code: string): string => `(select name from wilayah.area where code = ${code})`

const SHEETS = `case when i.plan ? 'also' then i.sheet || array(select s ->> 'sheet' from jsonb_array_elements(i.plan -> 'also') s) end`

const SEEN = `select ${SIDE}, f.kind, f.score, f.created_at as "createdAt", f.counterpart, f.reason,
       f.decided_by_name as "decidedByName", f.decided_at as "decidedAt", f.other_decision as "otherDecision",
       ${nameOf('f.kab')} as "kabName", ${nameOf('f.area')} as "areaName", ${nameOf('f.other_kab')} as "otherKabName",
       i.file_name as "fileName", ${SHEETS} as sheets, w.id as "recordId", coalesce(w.nik_sealed, r.nik_sealed) as "nikSealed",
       coalesce(w.birth_date, r.birth_date) as "birthDate", ${OF_RECORD}, ${nameOf('coalesce(w.desa, r.desa)')} as "desaName"
  from workers.referral f
  left join workers.merge m on m.kab = f.kab and m.gone_id = f.worker_id and m.undone_at is null
  left join workers.worker w on w.kab = f.kab and w.id = coalesce(m.kept_id, f.worker_id) and w.desa like any ($1)
  left join workers.import_row r on r.kab = f.kab and r.import_id = f.import_id and r.row = f.row and r.area like any ($1)
  left join workers.import i on i.id = f.import_id and i.area like any ($1)
 where f.area like any ($1)`

const MOST = 200

export const LISTS = ['asked', 'open', 'settled'] as const
export type Listed = { area: string; state: (typeof LISTS)[number]; scope: Scope }

const OF_AREA = `f.area like any ($1) and ($2 = 'ID' or f.area = $2 or f.area like $2 || '.%') and ($3::text is null or f.kab = $3)`

/** Who has to say something: a side that has not, and whoever sees both sides of two that disagree. A province is asked only about these. */
const ASKED = `f.id in (
  select f.id from workers.referral f where ${OF_AREA} and f.settled_at is null group by f.id
  having case when length($2) < 5 then count(*) = 2 and bool_and(f.decision is not null)
              else count(*) = 2 or bool_or(f.decision is null) end)`

const IN_STATE = {
  asked: `f.settled_at is null and ${ASKED}`,
  open: 'f.settled_at is null',
  settled: 'f.settled_at is not null',
}

const listed = ({ area, scope }: Listed) => [scope, area, area.length < 5 ? null : area.slice(0, 5)]

/** How many people they are about. */
export const countReferrals = async (db: Db, which: Listed): Promise<number> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(distinct f.id) as count from workers.referral f where ${OF_AREA} and ${IN_STATE[which.state]}`,
    listed(which),
  )
  return rows[0]?.count ?? 0
}

/** The sides of an area, the longest waiting first. */
export const listReferrals = async (db: Db, which: Listed): Promise<ReferralRecord[]> => {
  const order = which.state === 'settled' ? 'f.settled_at desc' : 'f.created_at'
  const { rows } = await db.query<ReferralRecord>(
    `${SEEN} and ${OF_AREA} and ${IN_STATE[which.state]} order by ${order}, f.id, f.side limit ${MOST}`,
    listed(which),
  )
  return rows
}

/** The one or two sides of a referral that lie in the scope. */
export const findReferral = async (db: Db, id: string, scope: Scope): Promise<ReferralRecord[]> => {
  const { rows } = await db.query<ReferralRecord>(`${SEEN} and f.id = $2 order by f.side`, [scope, id])
  return rows
}

/** Both sides, whatever the scope; only for who was found to have one of them. */
export const findSides = async (
  db: Db,
  { id, kab, otherKab }: { id: string; kab: string; otherKab: string },
): Promise<ReferralSide[]> => {
  const { rows } = await db.query<ReferralSide>(
    `select ${SIDE} from workers.referral f where f.kab = any ($1) and f.id = $2 order by f.side`,
    [[kab, otherKab], id],
  )
  return rows
}

export type Said = { decision: Decision; reason: string; by: { id: string | null; name: string } }

/** Keeps a decision on its own side, with who and why, and on the other side alone what it is. */
export const storeDecision = async (
  db: Db,
  { mine, other }: { mine: ReferralSide; other: ReferralSide },
  { decision, reason, by }: Said,
): Promise<void> => {
  await db.query(
    `update workers.referral set decision = $4, reason = $5, decided_by = $6, decided_by_name = $7, decided_at = clock_timestamp()
      where kab = $1 and id = $2 and side = $3`,
    [mine.kab, mine.id, mine.side, decision, reason, by.id, by.name],
  )
  await db.query(
    `update workers.referral set other_decision = $4, other_decided_at = clock_timestamp()
      where kab = $1 and id = $2 and side = $3`,
    [other.kab, other.id, other.side, decision],
  )
}

export const storeSettled = async (db: Db, sides: readonly ReferralSide[]): Promise<void> => {
  await db.query(
    'update workers.referral set settled_at = clock_timestamp() where kab = any ($1) and id = $2',
    [sides.map(({ kab }) => kab), sides[0]!.id],
  )
}

/** Opens a referral anew, with nobody having said anything. */
export const storeReopened = async (db: Db, sides: readonly ReferralSide[]): Promise<void> => {
  await db.query(
    `update workers.referral set settled_at = null, reopened_at = clock_timestamp(), decision = null, reason = null, decided_by = null, decided_by_name = null,
            decided_at = null, other_decision = null, other_decided_at = null, before = null
      where kab = any ($1) and id = $2`,
    [sides.map(({ kab }) => kab), sides[0]!.id],
  )
}

/** Keeps which record a side has now, and the one it had before. */
export const storeSide = async (
  db: Db,
  { kab, id, side }: ReferralSide,
  { workerId, before }: { workerId: string | null; before: WorkerImage | null },
): Promise<void> => {
  await db.query(
    'update workers.referral set worker_id = $4, before = $5 where kab = $1 and id = $2 and side = $3',
    [kab, id, side, workerId, before === null ? null : JSON.stringify(before)],
  )
}
