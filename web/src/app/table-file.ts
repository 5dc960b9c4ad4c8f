import { formulaSafe } from '@naungan/rules/sheet'
import type { WrittenTable } from '../kit/tables-in.ts'
import type { Language } from './i18n.ts'

export type FileCell = string | number

/** One table of a file: its name, and rows of which the first holds the heads. */
export type FileTable = { name: string; rows: FileCell[][] }

const NUMBER = {
  id: /^([+−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s*(%|poin))?$/,
  en: /^([+−-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:\s*(%|points))?$/,
} as const

type Read = { value: number; unit: string | undefined }

/** A figure as a person reads it, back as the number that a spreadsheet reckons with. */
export const readNumber = (words: string, language: Language): Read | null => {
  const [, sign = '', whole = '', part = '', unit] = NUMBER[language].exec(words) ?? []
  if (whole === '') return null
  const value = Number(`${whole.replaceAll(/[.,]/g, '')}.${part || '0'}`)
  return { value: sign === '' || sign === '+' ? value : -value, unit }
}

const NOTHING = new Set(['–', '—', ''])

type Column = { head: string; cells: FileCell[] }

/** A column of figures as numbers, its unit in its head; one that also holds words stays as it is read. */
const columnOf = (head: string, words: string[], language: Language): Column => {
  const read = words.map((word) => (NOTHING.has(word) ? null : readNumber(word, language)))
  const figures = read.filter((one) => one !== null)
  const units = new Set(figures.map(({ unit }) => unit))
  const known = words.filter((word) => !NOTHING.has(word))
  if (figures.length === 0 || units.size > 1)
    return { head, cells: words.map((word, at) => (units.size > 1 ? word : (read[at]?.value ?? word))) }
  const [unit] = units
  // Words such as "reached" or "no data" stand in place of a figure, never beside another unit.
  const cells = words.map((word, at) => read[at]?.value ?? (NOTHING.has(word) ? '' : word))
  const names = unit === undefined || head.includes(unit) || known.length === 0
  return { head: names ? head : `${head} (${unit})`, cells }
}

/** The figures of a written table as numbers; its first column holds names. */
export const asFileTable = ({ caption, heads, rows }: WrittenTable, language: Language): FileTable => {
  const columns = heads.map((head, at): Column => {
    const words = rows.map((row) => row[at] ?? '')
    return at === 0 ? { head, cells: words } : columnOf(head, words, language)
  })
  return {
    name: caption,
    rows: [
      columns.map(({ head }) => head),
      ...rows.map((_, at) => columns.map(({ cells }) => cells[at] ?? '')),
    ],
  }
}

const BOM = '\ufeff'

/** Excel in Indonesia parts columns at semicolons and decimals at commas. */
const csvCell = (cell: FileCell): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const safe = formulaSafe(cell)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Tables one beneath the other, and beneath them what they are about. */
export const asCsv = (tables: FileTable[], lines: string[]): string => {
  const named = (table: FileTable): FileCell[][] =>
    tables.length > 1 ? [[table.name], ...table.rows, ['']] : [...table.rows, ['']]
  const rows = [...tables.flatMap(named), ...lines.map((line) => [line])]
  return `${BOM}${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`
}
