import type { Db, Scope } from '../platform/db.ts'

export type Decision = 'same' | 'different' | 'ask'

/** One half of a pair as it is stored: a row of the list, or a person of the register. */
export type SideRecord = {
  row: number | null
  workerId: string | null
  kab: string
  nikSealed: Buffer | null
  kkSealed: Buffer | null
  name: string | null
  birthDate: string | null
  sex: 'L' | 'P' | null
  desa: string | null
  desaName: string | null
  occupation: string | null
  mother: string | null
  since: Date | null
}

type PairRow = {
  id: string
  row: number
  otherRow: number | null
  workerId: string | null
  score: number
  evidence: { supports: string[]; against: string[] }
  decision: Decision | null
  reason: string | null
  decidedBy: string | null
  decidedAt: Date | null
}

export type PairRecord = PairRow & { left: SideRecord; right: SideRecord }

type List = { kab: string; id: string; scope: Scope }

const COLUMNS = `p.id, p.row, p.other_row as "otherRow", p.worker_id as "workerId", p.score, p.evidence, p.decision, p.reason,
  p.decided_by_name as "decidedBy", p.decided_at as "decidedAt"`
const OF_LIST = 'p.kab = $1 and p.import_id = $2 and p.area like any ($3) and p.other_kab is null'

const sideColumns = (
  t: string,
): string => `${t}.kab, ${t}.nik_sealed as "nikSealed", ${t}.kk_sealed as "kkSealed", ${t}.name,
  ${t}.birth_date as "birthDate", ${t}.sex, ${t}.desa, a.name as "desaName", ${t}.occupation, ${t}.mother`

const sidesOfRows = async (
  db: Db,
  { kab, id, scope }: List,
  rows: readonly number[],
): Promise<SideRecord[]> => {
  const found = await db.query<SideRecord>(
    `select r.row, null as "workerId", null as since, ${sideColumns('r')}
       from workers.import_row r left join wilayah.area a on a.code = r.desa
      where r.kab = $1 and r.import_id = $2 and r.area like any ($3) and r.row = any ($4)`,
    [kab, id, scope, rows],
  )
  return found.rows
}

const sidesOfWorkers = async (
  db: Db,
  { kab, scope }: List,
  ids: readonly string[],
): Promise<SideRecord[]> => {
  const found = await db.query<SideRecord>(
    `select null as row, w.id as "workerId", w.created_at as since, ${sideColumns('w')}
       from workers.worker w join wilayah.area a on a.code = w.desa
      where w.kab = $1 and w.desa like any ($2) and w.id = any ($3)`,
    [kab, scope, ids],
  )
  return found.rows
}

/** Rows that were decided to be the same person as an earlier row, and which. */
export const listTwins = async (db: Db, { kab, id, scope }: List): Promise<Map<number, number>> => {
  const { rows } = await db.query<{ row: number; twin: number }>(
    `select p.row, min(p.other_row) as twin from workers.pair p
       join workers.import_row r on r.kab = $1 and r.import_id = $2 and r.row = p.row
      where ${OF_LIST} and p.decision = 'same' and p.other_row is not null and r.effect is null and r.verdict <> 'rejected'
      group by p.row`,
    [kab, id, scope],
  )
  return new Map(rows.map(({ row, twin }) => [row, twin]))
}

/** Puts both halves beside each pair; a pair whose person has left the register since is no pair any more. */
const withSides = async (db: Db, list: List, pairs: readonly PairRow[]): Promise<PairRecord[]> => {
  const rows = pairs.flatMap(({ row, otherRow }) => (otherRow === null ? [row] : [row, otherRow]))
  const ids = pairs.flatMap(({ workerId }) => workerId ?? [])
  const ofRow = new Map((await sidesOfRows(db, list, rows)).map((side) => [side.row, side]))
  const ofWorker = new Map((await sidesOfWorkers(db, list, ids)).map((side) => [side.workerId, side]))
  return pairs.flatMap((pair) => {
    const left = ofRow.get(pair.row)
    const right = pair.workerId === null ? ofRow.get(pair.otherRow) : ofWorker.get(pair.workerId)
    return left && right ? [{ ...pair, left, right }] : []
  })
}

/** The pairs of a list in the order of its rows, the likest of a row first. */
export const listPairs = async (
  db: Db,
  list: List,
  { after, limit }: { after: string | null; limit: number },
): Promise<PairRecord[]> => {
  const { rows } = await db.query<PairRow>(
    `select ${COLUMNS} from workers.pair p left join workers.pair b on b.kab = $1 and b.id = $4
      where ${OF_LIST} and ($4::uuid is null or (p.row, -p.score, p.id) > (b.row, -b.score, b.id))
      order by p.row, -p.score, p.id limit $5`,
    [list.kab, list.id, list.scope, after, limit],
  )
  return withSides(db, list, rows)
}

export const countPairs = async (
  db: Db,
  { kab, id, scope }: List,
): Promise<{ total: number; open: number }> => {
  const { rows } = await db.query<{ total: number; open: number }>(
    `select count(*) as total, count(*) filter (where p.decision is null) as open from workers.pair p where ${OF_LIST}`,
    [kab, id, scope],
  )
  return rows[0] ?? { total: 0, open: 0 }
}

export type Decided = {
  decision: Decision
  reason: string
  by: { id: string; name: string }
  at: Date
}

export type Named = { id: string; row: number; otherRow: number | null; workerId: string | null }

/** Those of the named pairs that the list has, the likest first. */
export const namedPairs = async (
  db: Db,
  { kab, id, scope }: List,
  pairs: readonly string[],
): Promise<Named[]> => {
  const { rows } = await db.query<Named>(
    `select p.id, p.row, p.other_row as "otherRow", p.worker_id as "workerId" from workers.pair p
      where ${OF_LIST} and p.id = any ($4) order by p.score desc, p.id`,
    [kab, id, scope, pairs],
  )
  return rows
}

/** Rows of which it was decided that they are the same as somebody, by another pair than these. */
export const rowsDecidedSame = async (
  db: Db,
  { kab, id, scope }: List,
  pairs: readonly string[],
): Promise<number[]> => {
  const { rows } = await db.query<{ row: number }>(
    `select distinct p.row from workers.pair p where ${OF_LIST} and p.decision = 'same' and p.id <> all ($4)`,
    [kab, id, scope, pairs],
  )
  return rows.map(({ row }) => row)
}

/** Writes one decision on pairs of a list. */
export const decidePairs = async (
  db: Db,
  { kab, id, scope }: List,
  pairs: readonly string[],
  { decision, reason, by, at }: Decided,
): Promise<void> => {
  await db.query(
    `update workers.pair p set decision = $5, reason = $6, decided_by = $7, decided_by_name = $8, decided_at = $9
      where ${OF_LIST} and p.id = any ($4)`,
    [kab, id, scope, pairs, decision, reason, by.id, by.name, at],
  )
}
