import type { FundKind, FundPayer } from '@naungan/rules/fund'
import type { LawStatus } from '@naungan/rules/law'
import type { Month } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'

export type By = { id: string | null; name: string }

/** The file that a statement came in, and its row; absent where it was entered by hand. */
export type FromFile = { file: string; fileRow: number }

export type NewFund = {
  area: string
  year: number
  kind: FundKind
  name: string
  /** Where it may pay; empty for everywhere in the area of its owner. */
  areas: readonly string[]
  /** Occupations it may pay; empty for all. */
  groups: readonly string[]
  programs: readonly string[]
  firstMonth: Month
  lastMonth: Month
  payer: FundPayer
  accountJkk: string
  accountJkm: string
  legalSource: string
  sureness: LawStatus
}

export type FundRow = Omit<NewFund, 'areas' | 'groups' | 'programs'> & {
  id: string
  areas: string[]
  groups: string[]
  programs: string[]
  areaName: string
  createdAt: string
  createdBy: string
  closedAt: string | null
  closedBy: string | null
  closedReason: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
  file: string | null
  fileRow: number | null
}

const FUND = `f.id, f.area, a.name as "areaName", f.year, f.kind, f.name, f.areas, f.groups, f.programs, f.first_month as "firstMonth",
  f.last_month as "lastMonth", f.payer, f.account_jkk as "accountJkk", f.account_jkm as "accountJkm", f.legal_source as "legalSource",
  f.sureness, f.created_by_name as "createdBy", to_json(f.created_at) #>> '{}' as "createdAt", f.closed_by_name as "closedBy",
  f.closed_reason as "closedReason", to_json(f.closed_at) #>> '{}' as "closedAt", f.withdrawn_by_name as "withdrawnBy",
  f.withdrawn_reason as "withdrawnReason", to_json(f.withdrawn_at) #>> '{}' as "withdrawnAt", f.file, f.file_row as "fileRow"`

const FROM = 'from budgets.fund f join wilayah.area a on a.code = f.area'

/** Adds funds in the order given; nothing is overwritten. */
export const insertFunds = async (
  db: Db,
  funds: readonly (NewFund & Partial<FromFile>)[],
  by: By,
): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into budgets.fund (id, area, year, kind, name, areas, groups, programs, first_month, last_month, payer, account_jkk,
            account_jkm, legal_source, sureness, file, file_row, created_by, created_by_name)
     select gen_random_uuid(), area, year, kind, name, areas, groups, programs, "firstMonth", "lastMonth", payer, "accountJkk",
            "accountJkm", "legalSource", sureness, file, "fileRow", $2, $3
       from json_to_recordset($1) as r(area text, year smallint, kind text, name text, areas text[], groups text[], programs text[],
            "firstMonth" text, "lastMonth" text, payer text, "accountJkk" text, "accountJkm" text, "legalSource" text,
            sureness text, file uuid, "fileRow" integer)
     returning id`,
    [JSON.stringify(funds), by.id, by.name],
  )
  return rows.map(({ id }) => id)
}

export const findFund = async (db: Db, id: string): Promise<FundRow | undefined> => {
  const { rows } = await db.query<FundRow>(`select ${FUND} ${FROM} where f.id = $1`, [id])
  return rows[0]
}

/** Holds a fund until the transaction ends, so that two who book at once take turns; undefined when it is not there. */
export const lockFund = async (db: Db, id: string): Promise<FundRow | undefined> => {
  await db.query('select from budgets.fund where id = $1 for no key update', [id])
  return findFund(db, id)
}

/** Holds several funds, always in the same order. */
export const lockFunds = async (db: Db, ids: readonly string[]): Promise<void> => {
  await db.query('select from budgets.fund where id = any ($1) order by id for no key update', [ids])
}

/** What a fund may be asked by: its year, and the areas of its owners. */
export type FundsAsked = { year: number; areas: readonly string[]; below?: string | undefined }

const UNDER = `f.area like case when $3 = 'ID' then '__%' else $3 || '.%' end`

/** The standing funds of a year of exactly these owners, and of all below an area where one is given. */
export const listFunds = async (db: Db, { year, areas, below }: FundsAsked): Promise<FundRow[]> => {
  const { rows } = await db.query<FundRow>(
    `select ${FUND} ${FROM}
      where f.year = $1 and (f.area = any($2) or ($3::text is not null and ${UNDER})) and f.withdrawn_at is null
      order by f.area, f.kind, f.name`,
    [year, areas, below ?? null],
  )
  return rows
}

/** The years in which these owners, or any below, have a fund. */
export const listYears = async (db: Db, { areas, below }: Omit<FundsAsked, 'year'>): Promise<number[]> => {
  const { rows } = await db.query<{ year: number }>(
    `select distinct f.year from budgets.fund f
      where (f.area = any($1) or f.area like case when $2 = 'ID' then '__%' else $2 || '.%' end) and f.withdrawn_at is null
      order by f.year`,
    [areas, below ?? null],
  )
  return rows.map(({ year }) => year)
}

/** Whether an owner has ended the year: it had funds and all of them are closed. */
export const yearsClosed = async (db: Db, areas: readonly string[], year: number): Promise<string[]> => {
  const { rows } = await db.query<{ area: string }>(
    `select f.area from budgets.fund f where f.area = any($1) and f.year = $2 and f.withdrawn_at is null
      group by f.area having bool_and(f.closed_at is not null)`,
    [areas, year],
  )
  return rows.map(({ area }) => area)
}

/** True when it stood open and is now closed. */
export const closeFund = async (
  db: Db,
  { id, reason, by }: { id: string; reason: string; by: By },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update budgets.fund set closed_at = now(), closed_by = $2, closed_by_name = $3, closed_reason = $4
      where id = $1 and closed_at is null and withdrawn_at is null`,
    [id, by.id, by.name, reason],
  )
  return rowCount === 1
}

/** Closes all that an owner has open in a year; how many they were. */
export const closeFundsOfYear = async (
  db: Db,
  { area, year, reason, by }: { area: string; year: number; reason: string; by: By },
): Promise<number> => {
  const { rowCount } = await db.query(
    `update budgets.fund set closed_at = now(), closed_by = $3, closed_by_name = $4, closed_reason = $5
      where area = $1 and year = $2 and closed_at is null and withdrawn_at is null`,
    [area, year, by.id, by.name, reason],
  )
  return rowCount ?? 0
}

/** True when it was closed and is open again. */
export const reopenFund = async (db: Db, id: string): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update budgets.fund set closed_at = null, closed_by = null, closed_by_name = null, closed_reason = null
      where id = $1 and closed_at is not null and withdrawn_at is null`,
    [id],
  )
  return rowCount === 1
}

/** True when it stood and is now withdrawn. */
export const withdrawFund = async (
  db: Db,
  { id, reason, by }: { id: string; reason: string; by: By },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update budgets.fund set withdrawn_at = now(), withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_reason = $4
      where id = $1 and withdrawn_at is null`,
    [id, by.id, by.name, reason],
  )
  return rowCount === 1
}
