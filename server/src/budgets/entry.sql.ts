import type { LedgerEntry } from '@naungan/rules/fund'
import type { Db } from '../platform/db.ts'
import { KEPT, type Kept } from './ceiling.sql.ts'
import type { By, FromFile } from './fund.sql.ts'

/** An amount of the ledger, by month of iuran, with the paper it stands on. */
export type NewEntry = LedgerEntry & { fund: string; plan: string | null; source: string; day: string }
export type EntryRow = NewEntry & Kept

const ENTRY =
  's.fund, s.kind, s.month, s.jkk, s.jkm, s.jht, s.person_months as "personMonths", s.plan, s.source, s.day'

/** Adds amounts to ledgers; nothing is overwritten. */
export const insertEntries = async (
  db: Db,
  entries: readonly (NewEntry & Partial<FromFile>)[],
  by: By,
): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into budgets.entry (id, fund, kind, month, jkk, jkm, jht, person_months, plan, source, day, file, file_row, created_by, created_by_name)
     select gen_random_uuid(), fund, kind, month, jkk, jkm, jht, "personMonths", plan, source, day, file, "fileRow", $2, $3
       from json_to_recordset($1) as r(fund uuid, kind text, month text, jkk bigint, jkm bigint, jht bigint, "personMonths" integer,
            plan uuid, source text, day text, file uuid, "fileRow" integer)
     returning id`,
    [JSON.stringify(entries), by.id, by.name],
  )
  return rows.map(({ id }) => id)
}

/** Everything ever booked on a fund, also what was withdrawn: newest month and day first. */
export const listEntries = async (db: Db, fund: string): Promise<EntryRow[]> => {
  const { rows } = await db.query<EntryRow>(
    `select ${ENTRY}, ${KEPT} from budgets.entry s where s.fund = $1 order by s.month desc, s.day desc, s.created_at desc`,
    [fund],
  )
  return rows
}

/** What stands in the ledger of a fund. */
export const standingEntries = async (db: Db, fund: string): Promise<LedgerEntry[]> => {
  const { rows } = await db.query<LedgerEntry>(
    `select s.kind, s.month, s.jkk, s.jkm, s.jht, s.person_months as "personMonths"
       from budgets.entry s where s.fund = $1 and s.withdrawn_at is null`,
    [fund],
  )
  return rows
}

export type FundSums = {
  fund: string
  planned: number
  committed: number
  realised: number
  /** By month the largest of the three, as rules/fund has it. */
  used: number
  plannedMonths: number
  committedMonths: number
  realisedMonths: number
  jkk: number
  jkm: number
  lastDay: string
}

/** The sums of the ledgers of these funds; a fund without entries is not among them. */
export const sumEntries = async (db: Db, funds: readonly string[]): Promise<FundSums[]> => {
  const { rows } = await db.query<FundSums>(
    `select fund, sum(planned) as planned, sum(committed) as committed, sum(realised) as realised,
            sum(greatest(planned, committed, realised)) as used, sum(planned_months) as "plannedMonths",
            sum(committed_months) as "committedMonths", sum(realised_months) as "realisedMonths",
            sum(jkk) as jkk, sum(jkm) as jkm, max(last_day) as "lastDay"
       from (select s.fund, s.month, coalesce(sum(s.jkk + s.jkm + s.jht) filter (where s.kind = 'planned'), 0) as planned,
                    coalesce(sum(s.jkk + s.jkm + s.jht) filter (where s.kind = 'committed'), 0) as committed,
                    coalesce(sum(s.jkk + s.jkm + s.jht) filter (where s.kind = 'realised'), 0) as realised,
                    coalesce(sum(s.person_months) filter (where s.kind = 'planned'), 0) as planned_months,
                    coalesce(sum(s.person_months) filter (where s.kind = 'committed'), 0) as committed_months,
                    coalesce(sum(s.person_months) filter (where s.kind = 'realised'), 0) as realised_months,
                    coalesce(sum(s.jkk) filter (where s.kind = 'realised'), 0) as jkk,
                    coalesce(sum(s.jkm) filter (where s.kind = 'realised'), 0) as jkm, max(s.day) as last_day
               from budgets.entry s where s.fund = any($1) and s.withdrawn_at is null group by s.fund, s.month) m
      group by fund`,
    [funds],
  )
  return rows
}

/** Whether anything stands in the ledger of a fund. */
export const hasEntries = async (db: Db, fund: string): Promise<boolean> => {
  const { rows } = await db.query<{ found: boolean }>(
    'select exists (select from budgets.entry where fund = $1 and withdrawn_at is null) as found',
    [fund],
  )
  return rows[0]!.found
}

/** Withdraws what a plan has booked. */
export const withdrawPlanned = async (
  db: Db,
  { plan, reason, by }: { plan: string; reason: string; by: By },
): Promise<void> => {
  await db.query(
    `update budgets.entry set withdrawn_at = now(), withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_reason = $4
      where plan = $1 and withdrawn_at is null`,
    [plan, by.id, by.name, reason],
  )
}
