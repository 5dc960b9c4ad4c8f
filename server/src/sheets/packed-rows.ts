import { type Cell, EMPTY_CELL, type SheetRow } from '@naungan/rules/sheet'
import { serialText } from './serial-text.ts'
import { SERIAL_1904 } from './xlsx-book.ts'
import { bareNumber } from './xlsx-rows.ts'

/** A row on its way between two processes: of each cell the first letter of its kind and what it says. */
export type PackedRow = readonly [row: number, hidden: 0 | 1, ...cells: string[]]

/** The letter of a bare number where days count from 1904. */
const FROM_1904 = 's'

function packCell({ kind, text, number, serial }: Cell): string {
  if (kind === 'empty') return ''
  if (serial !== undefined) return `${FROM_1904}${text}`
  return `${kind.slice(0, 1)}${kind === 'date' ? String(number) : text}`
}

export const packRow = ({ row, cells, hidden }: SheetRow): PackedRow => [
  row,
  hidden ? 1 : 0,
  ...cells.map(packCell),
]

const CELLS: Readonly<Record<string, (text: string) => Cell>> = {
  t: (text) => ({ kind: 'text', text }),
  n: (text) => bareNumber(Number(text), 0),
  [FROM_1904]: (text) => bareNumber(Number(text), SERIAL_1904),
  d: (text) => ({ kind: 'date', text: serialText(Number(text)), number: Number(text) }),
  b: (text) => ({ kind: 'boolean', text }),
  e: (text) => ({ kind: 'error', text }),
}

const unpackCell = (packed: string): Cell => CELLS[packed.slice(0, 1)]?.(packed.slice(1)) ?? EMPTY_CELL

export function unpackRow([row, hidden, ...packed]: PackedRow): SheetRow {
  const cells = packed.map(unpackCell)
  return hidden === 1 ? { row, cells, hidden: true } : { row, cells }
}
