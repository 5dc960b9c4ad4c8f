import { impliedDenominator } from '@naungan/rules/target'
import { parentOf } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import { listChildren } from '../wilayah/index.ts'
import { type FloorRow, listFloors } from './floor.sql.ts'
import { type DenominatorRow, listDenominators, listTargets, type TargetRow } from './targets.sql.ts'

export const areasAbove = (area: string): string[] => {
  const up = parentOf(area)
  return up === null ? [] : [...areasAbove(up), up]
}

export type ShownTarget = TargetRow & { implied: number | null }

/** All that was ever stated for an area, the areas above it and those directly below. */
export const listFigures = async (
  db: Db,
  area: string,
): Promise<{ targets: ShownTarget[]; denominators: DenominatorRow[]; floors: FloorRow[] }> => {
  const children = (await listChildren(db, area)).map(({ code }) => code)
  const areas = [...areasAbove(area), area, ...children]
  const targets = (await listTargets(db, areas)).map((target) => ({
    ...target,
    implied:
      target.percentBp === null || target.workers === null
        ? null
        : impliedDenominator(target.percentBp, target.workers),
  }))
  return { targets, denominators: await listDenominators(db, areas), floors: await listFloors(db, areas) }
}
