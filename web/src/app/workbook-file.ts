import type { FileCell, FileTable } from './table-file.ts'
import { zipOf } from './zip-file.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)

/** Text stands in its cell as text: a spreadsheet reckons with no formula that somebody typed as a name. */
const cellOf = (cell: FileCell): string =>
  typeof cell === 'number'
    ? `<c><v>${cell}</v></c>`
    : cell === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`

const WIDEST = 60

const widthsOf = (rows: FileCell[][]): string =>
  (rows[0] ?? [])
    .map((_, at) => {
      const most = Math.max(...rows.map((row) => String(row[at] ?? '').length))
      return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(WIDEST, most + 2)}" customWidth="1"/>`
    })
    .join('')

const sheetOf = (rows: FileCell[][], lines: string[]): string => {
  const all = [...rows, [], ...lines.map((line) => [line])]
  const written = all.map((row) => `<row>${row.map(cellOf).join('')}</row>`).join('')
  return `${XML}<worksheet xmlns="${MAIN}"><cols>${widthsOf(rows)}</cols><sheetData>${written}</sheetData></worksheet>`
}

const FORBIDDEN = /[[\]:*?/\\]/g
const LONGEST = 28

/** A name that a sheet may bear, no two alike: what stands before the date. */
const sheetNames = (tables: FileTable[]): string[] =>
  tables.map(({ name }, at) => {
    const short = (name.split(',')[0] ?? '').replaceAll(FORBIDDEN, ' ').trim().slice(0, LONGEST)
    return at === 0 ? short : `${at + 1} ${short}`.slice(0, LONGEST)
  })

/** A workbook with a sheet for each table, each saying beneath what it is about. */
export const asWorkbook = (tables: FileTable[], lines: string[]): Blob => {
  const numbered = tables.map((table, at) => ({ table, n: at + 1 }))
  const names = sheetNames(tables)
  const sheets = numbered.map(
    ({ n }) => `<sheet name="${escaped(names[n - 1] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`,
  )
  const ties = numbered.map(
    ({ n }) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  const kinds = numbered.map(
    ({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KIND}.worksheet+xml"/>`,
  )
  return zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${kinds.join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${ties.join('')}</Relationships>`,
    ...Object.fromEntries(
      numbered.map(({ table, n }) => [`xl/worksheets/sheet${n}.xml`, sheetOf(table.rows, lines)]),
    ),
  })
}
