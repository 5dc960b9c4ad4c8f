import { parseDay } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { findArea } from '../wilayah/index.ts'
import { insertFloor, type NewFloor } from './floor.sql.ts'
import {
  type Figure,
  findFigureArea,
  insertDenominators,
  insertTargets,
  type NewDenominator,
  type NewTarget,
  withdrawFigure,
} from './targets.sql.ts'

const refuseUnknown = async ({ db }: Ctx, area: string, day: string): Promise<void> => {
  if (parseDay(day) === null) throw new Problem('request.invalid', { field: 'day' })
  if (!(await findArea(db, area))) throw new Problem('area.unknown', { area })
}

export const enterTarget = async (ctx: Ctx, target: NewTarget): Promise<{ id: string }> => {
  await refuseUnknown(ctx, target.area, target.day)
  if (target.percentBp === null && target.workers === null) throw new Problem('target.nothing_stated')
  const [id] = await insertTargets(ctx.db, [target], ctx.actor)
  return { id: id! }
}

export const enterDenominator = async (ctx: Ctx, denominator: NewDenominator): Promise<{ id: string }> => {
  await refuseUnknown(ctx, denominator.area, denominator.day)
  const [id] = await insertDenominators(ctx.db, [denominator], ctx.actor)
  return { id: id! }
}

export const enterFloor = async (ctx: Ctx, floor: NewFloor): Promise<{ id: string }> => {
  await refuseUnknown(ctx, floor.area, floor.day)
  return { id: await insertFloor(ctx.db, floor, ctx.actor) }
}

/** The area of a stated figure, for the lock on area. */
export const figureArea = async (ctx: Ctx, figure: Figure, id: string): Promise<string> => {
  const area = await findFigureArea(ctx.db, figure, id)
  if (area === undefined) throw new Problem('figure.unknown')
  return area
}

/** The row stays, marked with who, when and why; figures no longer read it. */
export const withdraw = async (
  ctx: Ctx,
  figure: Figure,
  { id, reason }: { id: string; reason: string },
): Promise<Record<string, never>> => {
  if (!(await withdrawFigure(ctx.db, figure, { id, reason, by: ctx.actor })))
    throw new Problem('figure.withdrawn_already')
  return {}
}
