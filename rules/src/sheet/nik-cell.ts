import { type Kk, type NikIssue, type NikParts, parseKk, parseNik } from '../words/index.ts'
import { type Cell, cellText } from './cell.ts'

/** What was typed, not what is shown: the exact digits of a whole number, the text of anything else. */
export function exactText(cell: Cell | undefined): string {
  if (cell?.kind === 'number' && cell.number !== undefined && Number.isInteger(cell.number))
    return String(cell.number)
  return cellText(cell)
}

/** Sixteen digits with marks of thousands or a fraction of nothing: text that was a number before somebody saved it. */
const WAS_NUMBER = /^\d(?:[.,]\d{3}){5}(?:[.,]0{1,2})?$|^\d{16}[.,]0+$/

/** The digits of a NIK or a family card, and whether a spreadsheet kept them as a number. */
function digitsOf(cell: Cell | undefined): { readonly digits: string; readonly number: boolean } {
  const text = exactText(cell)
  if (text.length > 16 && WAS_NUMBER.test(text))
    return { digits: text.replace(/\D/g, '').slice(0, 16), number: true }
  return { digits: text, number: cell?.kind === 'number' }
}

/** A number keeps fifteen digits: the sixteenth became 0, and nobody can tell which it was. */
const isRounded = ({ digits, number }: ReturnType<typeof digitsOf>): boolean =>
  number && digits.length === 16 && digits.endsWith('0')

/** Six digits, and nothing behind them: what 3.52414E+15 becomes when a column is shown as a number again. */
const EMPTIED = /^[1-9]\d*0{9}$/

/** Reads a NIK from a cell. Only a cell knows that it held a number, which keeps fifteen digits and no more. */
export function readNikCell(cell: Cell | undefined): NikParts | NikIssue | 'nik.rounded' {
  const seen = digitsOf(cell)
  const { digits } = seen
  if (digits.length === 16 && digits.endsWith('000000000') && EMPTIED.test(digits)) return 'nik.scientific'
  return isRounded(seen) ? 'nik.rounded' : parseNik(digits)
}

/** Reads a family-card number from a cell; null when it holds none that is whole. */
export function readKkCell(cell: Cell | undefined): Kk | 'kk.rounded' | null {
  const seen = digitsOf(cell)
  return isRounded(seen) ? 'kk.rounded' : parseKk(seen.digits)
}
