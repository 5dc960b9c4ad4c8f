import { cellText, type SheetRow, squeeze } from '../cell.ts'
import { type WorkerField, WORKER_SYNONYMS } from '../fields.ts'
import { assignColumns } from '../header.ts'
import { readStatus } from '../status.ts'

/** "Status" alone may be of life or of marriage: its values decide. */
function statusOfLife(headings: readonly string[], index: number, rows: readonly SheetRow[]): boolean {
  if (squeeze(headings[index] ?? '') !== 'STATUS') return true
  const values = rows.map((row) => cellText(row.cells[index])).filter((value) => !/^\d*$/.test(value))
  return values.some((value) => readStatus(value, 'words') !== null)
}

/** Any other list, by what its headings mean. */
export function generalColumns(
  headings: readonly string[],
  rows: readonly SheetRow[],
): Partial<Record<WorkerField, number>> {
  const { status, ...found } = assignColumns(headings, WORKER_SYNONYMS)
  return status === undefined || !statusOfLife(headings, status, rows) ? found : { ...found, status }
}
