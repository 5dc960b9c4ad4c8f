/** One cell as a person sees it; a number keeps its exact value beside what is shown. */
export type Cell = {
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error'
  readonly text: string
  /** The value of a number; of a date its serial in the 1900 calendar of spreadsheets. */
  readonly number?: number
  /** What a bare number is as a day in the 1900 calendar, where the workbook counts its days from 1904. */
  readonly serial?: number
}

/** A row with its number as the spreadsheet shows it, from 1. Empty rows may be left out. */
export type SheetRow = {
  readonly row: number
  readonly cells: readonly Cell[]
  /** Whether the spreadsheet does not show it. */
  readonly hidden?: boolean
}

export const EMPTY_CELL: Cell = { kind: 'empty', text: '' }

/** Line ends, no-break spaces and marks without width, as copied from other programs. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** The text of a cell as a person means it: no unseen marks, one space between words, no leading apostrophe. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.kind === 'empty' || cell.kind === 'error') return ''
  const { text } = cell
  if (PLAIN.test(text) && !text.startsWith("'")) return text
  return text
    .replace(UNSEEN, '')
    .trim()
    .replace(/^['’`]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text without content: blank, zero or a dash. */
export const blank = (text: string): boolean => /^[-–—.0_ ]*$/.test(text)

/** A, B, … Z, AA: the column as the spreadsheet names it, from index 0. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}

/** Upper case, letters and digits only: how headings and words are compared. */
export function squeeze(text: string): string {
  const upper = text.toUpperCase()
  // Letters of every script are a long list to look into, and most words have none but these.
  return ASCII.test(upper) ? upper.replace(/[^A-Z0-9]+/g, '') : upper.replace(/[^\p{L}\p{N}]/gu, '')
}

const ASCII = /^[ -~]*$/
