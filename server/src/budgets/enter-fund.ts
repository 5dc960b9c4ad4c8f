import { expandGroups, isGroup, mayPayIn, type Stage } from '@naungan/rules/fund'
import { type Month, parseDay, within } from '@naungan/rules/words'
import { areasFor, covers } from '../platform/auth.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { findArea, listAreas } from '../wilayah/index.ts'
import {
  fundOfStatement,
  insertCeilings,
  type NewCeiling,
  type Statement,
  withdrawStatement,
} from './ceiling.sql.ts'
import { hasEntries, insertEntries } from './entry.sql.ts'
import {
  closeFund,
  closeFundsOfYear,
  findFund,
  type FundRow,
  insertFunds,
  lockFund,
  type NewFund,
  reopenFund,
  withdrawFund,
  yearsClosed,
} from './fund.sql.ts'

const refuseDay = (day: string): void => {
  if (parseDay(day) === null) throw new Problem('request.invalid', { field: 'day' })
}

export const fundById = async (ctx: Ctx, id: string): Promise<FundRow> => {
  const fund = await findFund(ctx.db, id)
  if (fund === undefined) throw new Problem('fund.unknown')
  return fund
}

/** The area of a fund, for the lock on area of who changes it. */
export const fundArea = async (ctx: Ctx, id: string): Promise<string> => (await fundById(ctx, id)).area

/** The area from which somebody may read a fund: where it pays him, else its owner's. */
export const readableFrom = async (ctx: Ctx, id: string): Promise<string> => {
  const fund = await fundById(ctx, id)
  const mine = areasFor(ctx.actor, 'budget.read')
  if (covers(mine, fund.area)) return fund.area
  return mine.find((area) => within(area, fund.area) && mayPayIn(fund, area)) ?? fund.area
}

/** The area of the fund that a ceiling or an entry is of. */
export const statementArea = async (ctx: Ctx, of: Statement, id: string): Promise<string> => {
  const fund = await fundOfStatement(ctx.db, of, id)
  if (fund === undefined) throw new Problem('fund.statement_unknown')
  return fundArea(ctx, fund)
}

/** A fund open to be changed, held until the transaction ends. */
const openFund = async (ctx: Ctx, id: string): Promise<FundRow> => {
  const fund = await lockFund(ctx.db, id)
  if (fund === undefined) throw new Problem('fund.unknown')
  if (fund.withdrawnAt !== null) throw new Problem('fund.withdrawn_already')
  if (fund.closedAt !== null) throw new Problem('fund.closed', { name: fund.name, year: fund.year })
  return fund
}

const refusePlaces = async ({ db }: Ctx, { area, areas }: NewFund): Promise<void> => {
  const outside = areas.find((place) => !within(place, area))
  if (outside !== undefined) throw new Problem('fund.place_elsewhere', { area: outside })
  const known = new Set((await listAreas(db, areas)).map(({ code }) => code))
  const unknown = areas.find((place) => !known.has(place))
  if (unknown !== undefined) throw new Problem('area.unknown', { area: unknown })
}

export type EnteredFund = NewFund & { ceiling: { rupiah: number; source: string; day: string } | null }

/** Adds a fund, with its first ceiling where that is known; words for groups become occupations. */
export const enterFund = async (ctx: Ctx, { ceiling, ...fund }: EnteredFund): Promise<{ id: string }> => {
  const { db, actor } = ctx
  if (!(await findArea(db, fund.area))) throw new Problem('area.unknown', { area: fund.area })
  const strange = fund.groups.find((word) => !isGroup(word))
  if (strange !== undefined) throw new Problem('fund.group_unknown', { group: strange.slice(0, 60) })
  if (fund.firstMonth > fund.lastMonth) throw new Problem('fund.months_order')
  await refusePlaces(ctx, fund)
  if ((await yearsClosed(db, [fund.area], fund.year)).length > 0)
    throw new Problem('fund.year_closed', { year: fund.year })
  const made = { ...fund, groups: expandGroups(fund.groups, fund.year) }
  const [id] = await insertFunds(db, [made], actor)
  if (ceiling !== null) {
    refuseDay(ceiling.day)
    await insertCeilings(db, [{ fund: id!, stage: 'murni', ...ceiling }], actor)
  }
  return { id: id! }
}

export const enterCeiling = async (ctx: Ctx, ceiling: NewCeiling): Promise<{ id: string }> => {
  refuseDay(ceiling.day)
  await openFund(ctx, ceiling.fund)
  const [id] = await insertCeilings(ctx.db, [ceiling], ctx.actor)
  return { id: id! }
}

export type EnteredEntry = {
  fund: string
  kind: Exclude<Stage, 'planned'>
  month: Month
  jkk: number
  jkm: number
  jht: number
  personMonths: number
  source: string
  day: string
}

/** Books what was bound or paid. What happened is kept also where it passes the ceiling; the page says so. */
export const enterEntry = async (ctx: Ctx, entry: EnteredEntry): Promise<{ id: string }> => {
  refuseDay(entry.day)
  const fund = await openFund(ctx, entry.fund)
  if (Number(entry.month.slice(0, 4)) !== fund.year)
    throw new Problem('fund.month_of_other_year', { year: fund.year })
  if (entry.jkk + entry.jkm + entry.jht === 0) throw new Problem('fund.nothing_stated')
  const [id] = await insertEntries(ctx.db, [{ ...entry, plan: null }], ctx.actor)
  return { id: id! }
}

type Taken = { id: string; reason: string }

/** The row stays, marked with who, when and why; ledgers no longer read it. */
export const takeBack = async (ctx: Ctx, of: Statement, taken: Taken): Promise<Record<string, never>> => {
  const fund = await fundOfStatement(ctx.db, of, taken.id)
  if (fund === undefined) throw new Problem('fund.statement_unknown')
  await openFund(ctx, fund)
  if (!(await withdrawStatement(ctx.db, of, { ...taken, by: ctx.actor })))
    throw new Problem('fund.statement_withdrawn')
  return {}
}

/** Only a fund on which nothing was booked was entered in error; others are closed. */
export const takeBackFund = async (ctx: Ctx, taken: Taken): Promise<Record<string, never>> => {
  const fund = await openFund(ctx, taken.id)
  if (await hasEntries(ctx.db, fund.id)) throw new Problem('fund.has_entries')
  await withdrawFund(ctx.db, { ...taken, by: ctx.actor })
  return {}
}

export const close = async (ctx: Ctx, closed: Taken): Promise<Record<string, never>> => {
  await openFund(ctx, closed.id)
  await closeFund(ctx.db, { ...closed, by: ctx.actor })
  return {}
}

export const closeYear = async (
  ctx: Ctx,
  closed: { area: string; year: number; reason: string },
): Promise<{ funds: number }> => {
  const funds = await closeFundsOfYear(ctx.db, { ...closed, by: ctx.actor })
  if (funds === 0) throw new Problem('fund.nothing_open', { year: closed.year })
  return { funds }
}

export const reopen = async (ctx: Ctx, { id }: Taken): Promise<Record<string, never>> => {
  if (!(await reopenFund(ctx.db, id))) throw new Problem('fund.open_still')
  return {}
}
