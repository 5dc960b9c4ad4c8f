import type { Db } from '../platform/db.ts'
import type { By, FromFile } from './fund.sql.ts'

export const CEILING_STAGES = ['murni', 'perubahan'] as const

/** What a budget document says a fund may spend. */
export type NewCeiling = {
  fund: string
  stage: (typeof CEILING_STAGES)[number]
  rupiah: number
  source: string
  day: string
}

/** What is kept of every statement: who made it, and who took it back and why. */
export type Kept = {
  id: string
  createdAt: string
  createdBy: string
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
  file: string | null
  fileRow: number | null
}
export type CeilingRow = NewCeiling & Kept

export const KEPT = `s.id, s.created_by_name as "createdBy", to_json(s.created_at) #>> '{}' as "createdAt", s.withdrawn_by_name as "withdrawnBy",
  s.withdrawn_reason as "withdrawnReason", to_json(s.withdrawn_at) #>> '{}' as "withdrawnAt", s.file, s.file_row as "fileRow"`
const CEILING = 's.fund, s.stage, s.rupiah, s.source, s.day'
/** The newest first; of one day a change of budget before the budget. */
const NEWEST = `s.day desc, s.stage = 'perubahan' desc, s.created_at desc`

/** Adds ceilings; nothing is overwritten. */
export const insertCeilings = async (
  db: Db,
  ceilings: readonly (NewCeiling & Partial<FromFile>)[],
  by: By,
): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into budgets.ceiling (id, fund, stage, rupiah, source, day, file, file_row, created_by, created_by_name)
     select gen_random_uuid(), fund, stage, rupiah, source, day, file, "fileRow", $2, $3
       from json_to_recordset($1) as r(fund uuid, stage text, rupiah bigint, source text, day text, file uuid, "fileRow" integer)
     returning id`,
    [JSON.stringify(ceilings), by.id, by.name],
  )
  return rows.map(({ id }) => id)
}

/** Everything ever said of the ceiling of a fund, also what was withdrawn; the one that holds comes first among the standing. */
export const listCeilings = async (db: Db, fund: string): Promise<CeilingRow[]> => {
  const { rows } = await db.query<CeilingRow>(
    `select ${CEILING}, ${KEPT} from budgets.ceiling s where s.fund = $1 order by ${NEWEST}`,
    [fund],
  )
  return rows
}

/** The ceiling that holds for each of these funds; a fund of which none stands is not among them. */
export const standingCeilings = async (db: Db, funds: readonly string[]): Promise<NewCeiling[]> => {
  const { rows } = await db.query<NewCeiling>(
    `select distinct on (s.fund) ${CEILING} from budgets.ceiling s
      where s.fund = any($1) and s.withdrawn_at is null order by s.fund, ${NEWEST}`,
    [funds],
  )
  return rows
}

export type Statement = 'ceiling' | 'entry'

/** The fund that a statement is of. */
export const fundOfStatement = async (db: Db, of: Statement, id: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ fund: string }>(`select fund from budgets.${of} where id = $1`, [id])
  return rows[0]?.fund
}

/** True when it stood and is now withdrawn; an entry that a plan made is the plan's to take back. */
export const withdrawStatement = async (
  db: Db,
  of: Statement,
  { id, reason, by }: { id: string; reason: string; by: By },
): Promise<boolean> => {
  const byHand = of === 'entry' ? 'and plan is null' : ''
  const { rowCount } = await db.query(
    `update budgets.${of} set withdrawn_at = now(), withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_reason = $4
      where id = $1 and withdrawn_at is null ${byHand}`,
    [id, by.id, by.name, reason],
  )
  return rowCount === 1
}
