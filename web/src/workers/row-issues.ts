import { ISSUES, type IssueCode } from '@naungan/rules/sheet'
import type { CellTone } from '../intake/row-table.tsx'

export type RowIssue = { field: string; code: string; seen: string; firstRow?: number | undefined }

const FIELDS = ['nik', 'kk', 'nama', 'tanggalLahir', 'jenisKelamin', 'desil', 'desa', 'pekerjaan'] as const
export type RowField = (typeof FIELDS)[number]

/** Issues between two cells: the one that was read is shown, both may be mended. */
const SHOWN_AT: Readonly<Record<string, RowField>> = {
  'nik.birth_date_differs': 'tanggalLahir',
  'nik.sex_differs': 'jenisKelamin',
}

const ofRegister = ({ code }: RowIssue): boolean => code.startsWith('register.')
const shownAt = ({ code, field }: RowIssue): string => SHOWN_AT[code] ?? field

/** Findings that hold a row back until a person has decided. */
const DOUBTFUL: readonly string[] = ['register.possible_duplicate', 'register.resembles_row', 'desa.near']

export const isDoubtful = (code: string): boolean => DOUBTFUL.includes(code)

const toneOf = (issue: RowIssue, waits: boolean): CellTone => {
  if (isDoubtful(issue.code)) return waits ? 'doubt' : 'note'
  return ISSUES[issue.code as IssueCode].verdict === 'rejected' ? 'bad' : 'note'
}

const WORST: readonly CellTone[] = ['bad', 'doubt', 'note']

type JudgedRow = { issues: readonly RowIssue[]; effect: string | null }

/** How a cell is coloured: by the worst that was found in it. What is decided is no longer in doubt. */
export const toneAt = (field: RowField, { issues, effect }: JudgedRow): CellTone | undefined => {
  const tones = issues
    .filter((issue) => shownAt(issue) === field)
    .map((issue) => toneOf(issue, effect === 'doubtful'))
  return WORST.find((tone) => tones.includes(tone))
}

/** The cell as it stood in the sheet, where something is wrong with it. */
export const seenAt = (field: RowField, issues: readonly RowIssue[]): string | undefined =>
  issues.find((issue) => shownAt(issue) === field && issue.seen !== '')?.seen

/** The cells that a person can correct here. What the register or a status says is not mended in a cell. */
export const mendableFields = (issues: readonly RowIssue[]): RowField[] => {
  const wrong = new Set(
    issues.filter((issue) => !ofRegister(issue)).flatMap((issue) => [issue.field, shownAt(issue)]),
  )
  return FIELDS.filter((field) => wrong.has(field))
}
