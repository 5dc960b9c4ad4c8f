import {
  choosePlan,
  planReading,
  type PlanOptions,
  type ReadingPlan,
  type SheetRow,
} from '@naungan/rules/sheet'
import type { Sheet, Sheets } from './open-sheets.ts'
import { SheetProblem } from './sheet-problem.ts'

export type PlannedSheet = {
  readonly sheet: Sheet
  readonly plan: ReadingPlan
  /** Of the sheet to read: the other sheets that head a NIK and a name too, and are not read. */
  readonly otherLists?: readonly string[]
}

const headsPeople = ({ plan: { headerRow, at } }: PlannedSheet): boolean =>
  headerRow > 0 && at.nik !== undefined && at.nama !== undefined

/** Rows looked at before anything is decided: enough to see both orders of a date column. */
const SAMPLE = 5000

async function sampleOf(sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) {
    rows.push(row)
    if (rows.length === SAMPLE) break
  }
  return rows
}

/**
 * Plans every sheet that holds something and puts the one to read first: the one chosen by name, else the likeliest.
 * Refuses a workbook without content.
 */
export async function planSheets(
  { sheets }: Sheets,
  options: PlanOptions = {},
  chosen: string | null = null,
): Promise<PlannedSheet[]> {
  const planned: PlannedSheet[] = []
  for (const sheet of sheets) {
    const rows = await sampleOf(sheet)
    if (rows.length > 0) planned.push({ sheet, plan: planReading(rows, options) })
  }
  const first = planned.find(({ sheet }) => sheet.name === chosen) ?? choosePlan(planned)
  if (first === undefined) throw new SheetProblem('sheet.empty')
  const others = planned.filter((other) => other !== first)
  const otherLists = headsPeople(first) ? others.filter(headsPeople).map(({ sheet }) => sheet.name) : []
  return [{ ...first, otherLists }, ...others]
}
