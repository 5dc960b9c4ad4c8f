import type { Cell, SheetRow } from './cell.ts'

/** A cell as a spreadsheet would hold this value. */
export function cell(value: string | number | null): Cell {
  if (value === null || value === '') return { kind: 'empty', text: '' }
  return typeof value === 'number'
    ? { kind: 'number', text: String(value), number: value }
    : { kind: 'text', text: value }
}

/** Rows numbered from 1. */
export const sheet = (...rows: (string | number | null)[][]): SheetRow[] =>
  rows.map((values, above) => ({ row: above + 1, cells: values.map(cell) }))
