import { isNikIssue } from '../words/index.ts'
import { cellText, type SheetRow } from './cell.ts'
import { readNikCell } from './nik-cell.ts'
import type { ReadingPlan } from './plan.ts'

/** How many columns a row may have slipped. */
const FAR = [-2, -1, 1, 2]

/** Whether a row slipped sideways under its headings: no number where the NIK belongs, a whole NIK near it. */
export function isShifted({ at }: Pick<ReadingPlan, 'at'>, { cells }: SheetRow): boolean {
  const { nik, nama, kk } = at
  if (nik === undefined) return false
  const own = cellText(cells[nik])
  if (/\d{8}/.test(own)) return false
  return FAR.map((by) => nik + by).some((index) => {
    // An empty NIK is one that nobody wrote, unless a number stands for the name.
    if (index < 0 || index === kk || (own === '' && index !== nama)) return false
    const parsed = readNikCell(cells[index])
    return parsed !== 'nik.rounded' && !isNikIssue(parsed)
  })
}
