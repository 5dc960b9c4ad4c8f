import { type Cell, cellText, type SheetRow } from '../sheet/index.ts'
import { NATION, type AreaCode } from '../words/index.ts'
import { type Placed, placeRow, type StatisticAreas } from './statistic-areas.ts'
import type { Heading, StatisticTable } from './statistic-table.ts'

export type TableRow = {
  readonly row: number
  readonly placed: Placed
  readonly text: (field: Heading) => string
  readonly cell: (index: number | undefined) => Cell | undefined
}

export type TableRows = {
  readonly rows: readonly TableRow[]
  /** What a footnote "Sumber: …" says of all rows. */
  readonly source: string
  /** Rows whose code is one area and whose name is another beside it, as the codes of BPS are. */
  readonly strangeCodes: number
  readonly unnamedCodes: boolean
}

const SOURCE = /^(?:sumber|source)\s*(?:\/\s*source)?\s*:?\s*(.+)$/i
const FOOTNOTE = /^(?:catatan|keterangan|note|sumber|source)\b|^\d*\)|^\*/i
const KOTA_HEAD = /^kota(?:\s*\/.*)?$/i
const KAB_HEAD = /^kabupaten(?:\s*\/.*)?$/i
/** The line that numbers the columns: (1) (2) (3). */
const NUMBERING = /^\(?\d{1,2}\)?$/

const withoutFigures = (row: SheetRow, table: StatisticTable): boolean => {
  const at = [...table.columns.map(({ index }) => index), table.at.nilai, table.at.persen, table.at.orang]
  return at.every((index) => index === undefined || cellText(row.cells[index]) === '')
}

const textAt = (row: SheetRow, { width }: StatisticTable, index = -1): string =>
  index === width - 1
    ? row.cells.slice(index).map(cellText).filter(Boolean).join(', ')
    : cellText(row.cells[index])

/** Places every row of a table; titles of sections and footnotes are no rows. */
export function tableRows(table: StatisticTable, about: AreaCode, areas: StatisticAreas): TableRows {
  const rows: TableRow[] = []
  let [source, kota, strangeCodes, named, coded] = ['', false, 0, 0, 0]
  for (const row of table.below) {
    const text = (field: Heading): string => textAt(row, table, table.at[field])
    const filled = row.cells.map(cellText).filter((cell) => cell !== '')
    const [first = ''] = filled
    if (filled.every((cell) => NUMBERING.test(cell))) continue
    if (withoutFigures(row, table)) {
      source ||= first.match(SOURCE)?.[1]?.trim() ?? ''
      if (KOTA_HEAD.test(first)) kota = true
      if (KAB_HEAD.test(first)) kota = false
      if (FOOTNOTE.test(first) || filled.length === 1) continue
    }
    const [code, name] = [text('kode'), text('nama')]
    const placed = placeRow({ code, name }, { about, kota }, areas)
    if (code !== '' && code !== '0' && code !== NATION) coded++
    if (code !== '' && name !== '') named++
    if ('otherArea' in placed && placed.otherArea) strangeCodes++
    rows.push({ row: row.row, placed, text, cell: (index) => row.cells[index ?? -1] })
  }
  return { rows, source, strangeCodes, unnamedCodes: coded > 0 && named === 0 }
}
