import { type Cell, columnLetter, type SheetRow } from '@naungan/rules/sheet'
import type { Sheet } from './open-sheets.ts'
import { escapeXml } from './xml-text.ts'
import { writeZip } from './zip-writer.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Places in the list of styles below: text as typed, a day, a long number with all its digits. */
const TEXT = 1
const DAY = 2
const LONG = 3
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** More digits than a spreadsheet shows of a number without a format. */
const SHOWN = 1e11

function cellXml({ kind, text, number }: Cell, ref: string): string {
  if (kind === 'empty') return ''
  if (kind === 'boolean') return `<c r="${ref}" t="b"><v>${text === 'TRUE' ? 1 : 0}</v></c>`
  if (number !== undefined && kind === 'date') return `<c r="${ref}" s="${DAY}"><v>${number}</v></c>`
  if (number !== undefined && kind === 'number')
    return `<c r="${ref}"${Math.abs(number) >= SHOWN ? ` s="${LONG}"` : ''}><v>${number}</v></c>`
  return `<c r="${ref}" s="${TEXT}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

const rowXml = ({ row, cells }: SheetRow): string =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnLetter(index)}${row}`)).join('')}</row>`

/** As wide as a NIK, the longest of what most columns hold. */
const SHEET_HEAD = `${HEAD}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><cols><col min="1" max="16384" width="18" style="${TEXT}" customWidth="1"/></cols><sheetData>`

async function* sheetXml(rows: AsyncIterable<SheetRow>): AsyncGenerator<string> {
  let text = SHEET_HEAD
  for await (const row of rows) {
    text += rowXml(row)
    if (text.length < 64 * 1024) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData></worksheet>`
}

/** Names as a workbook takes them: 31 letters, some signs not, none twice. */
function sheetNames(names: readonly string[]): string[] {
  const given: string[] = []
  for (const name of names) {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 27) || 'Daftar'
    const taken = given.filter((other) => other.toLowerCase().startsWith(plain.toLowerCase())).length
    given.push(taken === 0 ? plain : `${plain} ${taken + 1}`)
  }
  return given
}

const parts = (names: readonly string[]) => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${names.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, n) => `<sheet name="${escapeXml(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': STYLES,
})

/** Writes sheets of any kind as a workbook; text stays text, so that a NIK keeps its digits. Gives the sheets' names. */
export async function writePlainBook(path: string, sheets: readonly Sheet[]): Promise<string[]> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const out = await writeZip(path)
  try {
    for (const [name, text] of Object.entries(parts(names))) await out.add(name, [text])
    for (const [n, sheet] of sheets.entries())
      await out.add(`xl/worksheets/sheet${n + 1}.xml`, sheetXml(sheet.rows()))
  } catch (error) {
    await out.abandon()
    throw error
  }
  await out.end()
  return names
}
