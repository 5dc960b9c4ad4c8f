import { type MemberField, planMembers, type ReadingPlan, rowGate, type SheetRow } from '@naungan/rules/sheet'
import { type Sheet, SheetProblem, type Sheets } from '../sheets/index.ts'
import type { Said } from './list.sql.ts'

export type PlannedList = {
  sheet: Sheet
  plan: ReadingPlan<MemberField>
  /** Sheets of the workbook that name members by their NIK too, and are not read. */
  otherSheets: readonly string[]
}

/** Headings stand near the top; nothing in a member list is decided over more rows. */
const SAMPLE = 200

const topOf = async (sheet: Sheet): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) if (rows.push(row) === SAMPLE) break
  return rows
}

/** Fields that neither a column nor a person has given yet. */
export const missingFields = ({ at }: ReadingPlan<MemberField>, said: Said | null): MemberField[] => {
  const given = { nik: undefined, bulan: said?.bulan, kepesertaan: said?.kepesertaan, segmen: said?.segmen }
  return (['nik', 'bulan', 'kepesertaan', 'segmen'] as const).filter(
    (field) => at[field] === undefined && given[field] === undefined,
  )
}

/** The sheet of a workbook that lacks least of what a member list needs. */
export const planList = async ({ sheets }: Sheets, said: Said | null): Promise<PlannedList> => {
  const planned: (Omit<PlannedList, 'otherSheets'> & { lacks: number })[] = []
  for (const sheet of sheets) {
    const rows = await topOf(sheet)
    if (rows.length === 0) continue
    const plan = planMembers(rows, said === null ? {} : { mapping: said.mapping })
    planned.push({ sheet, plan, lacks: missingFields(plan, said).length + (plan.headerRow === 0 ? 10 : 0) })
  }
  const best = planned.toSorted((a, b) => a.lacks - b.lacks)[0]
  if (!best) throw new SheetProblem('sheet.empty')
  const members = planned.filter(({ plan }) => plan.headerRow > 0 && plan.at.nik !== undefined)
  const otherSheets = members.filter((other) => other !== best).map(({ sheet }) => sheet.name)
  return { ...best, otherSheets }
}

/** The rows of a list from below its headings to its end. */
export async function* rowsOf({
  sheet,
  plan,
}: Pick<PlannedList, 'sheet' | 'plan'>): AsyncGenerator<SheetRow> {
  const gate = rowGate(plan)
  for await (const row of sheet.rows()) {
    const step = gate.next(row)
    if (step === 'end' || step === 'gap') return
    if (step === 'read') yield row
  }
}
