import type { Whole } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'

export type By = { id: string | null; name: string }

/** The file of published figures that a figure came in, and its row; null when it was entered by hand. */
export type FromFile = { file: string; fileRow: number }

export type NewTarget = {
  area: string
  year: number
  percentBp: number | null
  workers: number | null
  instrument: string
  source: string
  day: string
}

export type NewDenominator = {
  area: string
  year: number
  definition: Whole
  workers: number
  source: string
  day: string
}

type Kept = {
  id: string
  file: string | null
  fileRow: number | null
  areaName: string
  createdAt: string
  createdBy: string
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

export type TargetRow = NewTarget & Kept
export type DenominatorRow = NewDenominator & Kept

const KEPT = `t.id, t.file, t.file_row as "fileRow", a.name as "areaName", t.created_by_name as "createdBy", t.withdrawn_by_name as "withdrawnBy",
  t.withdrawn_reason as "withdrawnReason",  to_json(t.created_at) #>> '{}' as "createdAt", to_json(t.withdrawn_at) #>> '{}' as "withdrawnAt"`
const TARGET = 't.area, t.year, t.percent_bp as "percentBp", t.workers, t.instrument, t.source, t.day'
const DENOMINATOR = 't.area, t.year, t.definition, t.workers, t.source, t.day'

/** Adds targets; nothing is overwritten. */
export const insertTargets = async (
  db: Db,
  rows: readonly (NewTarget & Partial<FromFile>)[],
  by: By,
): Promise<string[]> => {
  const { rows: made } = await db.query<{ id: string }>(
    `insert into targets.target (id, area, year, percent_bp, workers, instrument, source, day, file, file_row, created_by, created_by_name)
     select gen_random_uuid(), area, year, "percentBp", workers, instrument, source, day, file, "fileRow", $2, $3
       from json_to_recordset($1) as r(area text, year smallint, "percentBp" integer, workers bigint, instrument text, source text, day text, file uuid, "fileRow" integer)
     returning id`,
    [JSON.stringify(rows), by.id, by.name],
  )
  return made.map(({ id }) => id)
}

/** Adds denominators; nothing is overwritten. */
export const insertDenominators = async (
  db: Db,
  rows: readonly (NewDenominator & Partial<FromFile>)[],
  by: By,
): Promise<string[]> => {
  const { rows: made } = await db.query<{ id: string }>(
    `insert into targets.denominator (id, area, year, definition, workers, source, day, file, file_row, created_by, created_by_name)
     select gen_random_uuid(), area, year, definition, workers, source, day, file, "fileRow", $2, $3
       from json_to_recordset($1) as r(area text, year smallint, definition text, workers bigint, source text, day text, file uuid, "fileRow" integer)
     returning id`,
    [JSON.stringify(rows), by.id, by.name],
  )
  return made.map(({ id }) => id)
}

export type Figure = 'target' | 'denominator' | 'floor'

export const findFigureArea = async (db: Db, figure: Figure, id: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ area: string }>(`select area from targets.${figure} where id = $1`, [id])
  return rows[0]?.area
}

/** True when it stood and is now withdrawn. */
export const withdrawFigure = async (
  db: Db,
  figure: Figure,
  { id, reason, by }: { id: string; reason: string; by: By },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update targets.${figure} set withdrawn_at = now(), withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_reason = $4
      where id = $1 and withdrawn_at is null`,
    [id, by.id, by.name, reason],
  )
  return rowCount === 1
}

/** Everything ever said about these areas, also what was withdrawn: newest year and day first. */
export const listTargets = async (db: Db, areas: readonly string[]): Promise<TargetRow[]> => {
  const { rows } = await db.query<TargetRow>(
    `select ${TARGET}, ${KEPT} from targets.target t join wilayah.area a on a.code = t.area
      where t.area = any($1) order by t.area, t.year desc, t.day desc, t.created_at desc`,
    [areas],
  )
  return rows
}

export const listDenominators = async (db: Db, areas: readonly string[]): Promise<DenominatorRow[]> => {
  const { rows } = await db.query<DenominatorRow>(
    `select ${DENOMINATOR}, ${KEPT} from targets.denominator t join wilayah.area a on a.code = t.area
      where t.area = any($1) order by t.area, t.definition, t.year desc, t.day desc, t.created_at desc`,
    [areas],
  )
  return rows
}

/** The standing denominators of exactly these areas. */
export const standingDenominators = async (db: Db, areas: readonly string[]): Promise<NewDenominator[]> => {
  const { rows } = await db.query<NewDenominator>(
    `select ${DENOMINATOR} from targets.denominator t where t.area = any($1) and t.withdrawn_at is null`,
    [areas],
  )
  return rows
}

/** The standing targets of exactly these areas by year, the newest statement of a year first. */
export const standingTargets = async (
  db: Db,
  areas: readonly string[],
): Promise<(NewTarget & Pick<Kept, 'id'>)[]> => {
  const { rows } = await db.query<NewTarget & Pick<Kept, 'id'>>(
    `select t.id, ${TARGET} from targets.target t where t.area = any($1) and t.withdrawn_at is null
      order by t.area, t.year, t.day desc, t.created_at desc`,
    [areas],
  )
  return rows
}

/** Withdraws all that one file brought. */
export const withdrawFile = async (
  db: Db,
  { file, reason, by }: { file: string; reason: string; by: By },
): Promise<void> => {
  for (const figure of ['target', 'denominator'])
    await db.query(
      `update targets.${figure} set withdrawn_at = now(), withdrawn_by = $2, withdrawn_by_name = $3, withdrawn_reason = $4
        where file = $1 and withdrawn_at is null`,
      [file, by.id, by.name, reason],
    )
}
