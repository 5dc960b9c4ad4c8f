import { type NikIssue, type NikParts, parseNik } from '../words/index.ts'
import { type Cell, cellText } from './cell.ts'

/** What was typed, not what is shown: the exact digits of a whole number, the text of anything else. */
export function exactText(cell: Cell | undefined): string {
  if (cell?.kind === 'number' && cell.number !== undefined && Number.isInteger(cell.number))
    return String(cell.number)
  return cellText(cell)
}

/** Reads a NIK from a cell. Only a cell knows that it held a number, which keeps fifteen digits and no more. */
export function readNikCell(cell: Cell | undefined): NikParts | NikIssue | 'nik.rounded' {
  const text = exactText(cell)
  if (cell?.kind === 'number' && text.length === 16 && text.endsWith('0'))
    return /0{9}$/.test(text) ? 'nik.scientific' : 'nik.rounded'
  return parseNik(text)
}
