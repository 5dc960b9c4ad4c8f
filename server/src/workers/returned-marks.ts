import { type IssueCode, ISSUES, type ReadingPlan } from '@naungan/rules/sheet'
import type { Keys } from '../platform/seal.ts'
import type { CellMark, RowMarks, Tone } from '../sheets/index.ts'
import type { ImportRecord } from './import.sql.ts'
import type { RowRecord } from './row.sql.ts'
import { rowView, type RowView } from './row-view.ts'
import { placeOfRow, planOfRow } from './sheets-of-list.ts'

type Issue = RowView['issues'][number]
type List = Pick<ImportRecord, 'sheet' | 'plan'>

/** Who reads a reason, at which row of which list. */
type Reader = { readonly list: List; readonly from: number }

const WORDS: Readonly<Record<Tone, string>> = {
  wrong: 'Ditolak',
  doubtful: 'Ragu',
  noted: 'Diterima dengan catatan',
}
const ACCEPTED = 'Diterima'
const KNOWN = 'Diterima, sudah ada di register'
const TWIN = 'Diputuskan sama dengan'
const MENDED = 'Sudah dibetulkan di Naungan: '

/** Heading of the column that says of each row what became of it. */
export const REASON_HEADING = 'Alasan'

/** Whether a cell holds a reason that we once wrote. */
export const isReason = (text: string): boolean =>
  text.startsWith(MENDED) ||
  text.startsWith(TWIN) ||
  /^(?:Ditolak: |Ragu(?:: |$)|Diterima(?: dengan catatan: |, |$))/.test(text)

/** A warning that waits for somebody's decision. */
const isDoubtful = (code: string): boolean => code.startsWith('register.') || code === 'desa.near'

const toneOf = ({ code }: Issue): Tone => {
  if (ISSUES[code as IssueCode].verdict === 'rejected') return 'wrong'
  return isDoubtful(code) ? 'doubtful' : 'noted'
}

const ORDER: readonly Tone[] = ['wrong', 'doubtful', 'noted']
const worst = (tones: readonly Tone[]): Tone | null => ORDER.find((tone) => tones.includes(tone)) ?? null

/** A row of the list in words: beside the sheet it stands on where that is not the reader's own. */
const rowWords = ({ list, from }: Reader, row: number): string => {
  const place = placeOfRow(list, row)
  return place.sheet === placeOfRow(list, from).sheet
    ? `baris ${place.row}`
    : `baris ${place.row} di lembar ${place.sheet}`
}

const textOf = (reader: Reader, { code, firstRow }: Issue): string =>
  `${ISSUES[code as IssueCode].text.id}${firstRow === undefined ? '' : ` Lihat ${rowWords(reader, firstRow)}.`}`

/** What the NIK says against another cell is shown at that cell; the desa by its code before its name. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'nik.birth_date_differs': ['tanggalLahir', 'nik'],
  'nik.sex_differs': ['jenisKelamin', 'nik'],
  desa: ['kodeDesa', 'desa', 'kecamatan'],
  jenisKelamin: ['jenisKelamin', 'lakiLaki'],
}

function columnOf({ at }: ReadingPlan, { code, field }: Issue): number | undefined {
  const fields = PLACES[code] ?? PLACES[field] ?? [field]
  const columns: Partial<Record<string, number>> = at
  return fields.map((name) => columns[name]).find((column) => column !== undefined)
}

function cellMarks(reader: Reader, issues: readonly Issue[]): CellMark[] {
  const plan = planOfRow(reader.list, reader.from)
  const byColumn = new Map<number, Issue[]>()
  for (const issue of issues) {
    const column = columnOf(plan, issue)
    if (column !== undefined) byColumn.set(column, [...(byColumn.get(column) ?? []), issue])
  }
  return [...byColumn].map(([column, found]) => ({
    column,
    tone: worst(found.map(toneOf)) ?? 'noted',
    text: found.map((issue) => textOf(reader, issue)).join('\n'),
  }))
}

function rowTone({ verdict, effect, issues }: Pick<RowView, 'verdict' | 'effect' | 'issues'>): Tone | null {
  if (verdict === 'rejected') return 'wrong'
  if (effect === null || effect === 'doubtful') return 'doubtful'
  return worst(issues.map(toneOf))
}

/** What became of a row; `twin` is the earlier row with which it was decided to be one person. */
function wordOf({ effect }: RowView, tone: Tone | null, twin: string | undefined): string {
  if (twin !== undefined) return `${TWIN} ${twin}`
  if (tone !== null) return WORDS[tone]
  return effect === 'same' ? KNOWN : ACCEPTED
}

function reasonOf(reader: Reader, row: RowView, word: string): string {
  const texts = row.issues.map((issue) => textOf(reader, issue)).join(' ')
  const said = texts === '' ? word : `${word}: ${texts}`
  return row.mended ? `${MENDED}${said.slice(0, 1).toLowerCase()}${said.slice(1)}` : said
}

/** What a person has decided since is no longer held against the row. */
const stillOpen = ({ effect, issues }: RowView, decided: boolean): Issue[] =>
  !decided && (effect === null || effect === 'doubtful')
    ? issues
    : issues.filter(({ code }) => !isDoubtful(code))

/** What the sender is told of one row, as its sheet numbers it: at its wrong cells and in the column of reasons. */
export function marksOf(
  keys: Keys,
  list: List,
  { record, twin }: { record: RowRecord; twin: number | undefined },
): RowMarks {
  const seen = rowView(keys, record)
  const row = { ...seen, issues: stillOpen(seen, twin !== undefined) }
  const tone = twin === undefined ? rowTone(row) : 'noted'
  const reader = { list, from: row.row }
  const other = twin === undefined ? undefined : rowWords(reader, twin)
  return {
    row: placeOfRow(list, row.row).row,
    tone,
    reason: reasonOf(reader, row, wordOf(row, tone, other)),
    cells: cellMarks(reader, row.issues),
  }
}
