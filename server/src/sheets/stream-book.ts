import { formulaSafe } from '@naungan/rules/sheet'
import { streamZip } from './stream-zip.ts'
import type { TableCell } from './table-file.ts'

type SheetText = {
  name: string
  widths: readonly number[]
  rows: AsyncIterable<readonly TableCell[][]> | Iterable<readonly TableCell[][]>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** XML has no form for them. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu
const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ESCAPED[sign]!)

const cellXml = (cell: TableCell): string => {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(formulaSafe(cell))}</t></is></c>`
}

async function* sheetXml({ widths, rows }: SheetText): AsyncGenerator<string> {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>`
  for await (const portion of rows)
    yield portion.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('')
  yield '</sheetData></worksheet>'
}

const bookParts = (sheets: readonly SheetText[]): [string, string][] => {
  const numbered = sheets.map(({ name }, i) => ({ name: escaped(name), n: i + 1 }))
  const each = (line: (sheet: { name: string; n: number }) => string) => numbered.map(line).join('')
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${each(({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KIND}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name, n }) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${each(({ n }) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ],
  ]
}

/** A workbook as it is written, rows in portions; a million rows need the memory of one portion. */
export const streamBook = (sheets: readonly SheetText[]): AsyncGenerator<Buffer> =>
  streamZip([
    ...bookParts(sheets).map(([name, xml]) => ({ name, text: [`${HEAD}${xml}`] })),
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetXml(sheet) })),
  ])
