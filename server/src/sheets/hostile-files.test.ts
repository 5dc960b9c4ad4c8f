import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CFB } from '@e965/xlsx'
import type { SheetRow } from '@naungan/rules/sheet'
import { afterAll, expect, test } from 'vitest'
import { openSheets } from './open-sheets.ts'
import { otherSheets } from './other-rows.ts'
import { SheetProblem } from './sheet-problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Entries = Readonly<Record<string, string | Uint8Array>>

const zipOf = (entries: Entries): Buffer => {
  const zip = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(entries)) CFB.utils.cfb_add(zip, name, Buffer.from(content))
  return CFB.write(zip, { type: 'buffer', fileType: 'zip', compression: true }) as unknown as Buffer
}

const xlsx = (sheet: string, more: Entries = {}): Buffer =>
  zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': sheet,
    ...more,
  })

const sheetOf = (rows: string, before = ''): string =>
  `${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`

const ods = (rows: string, before = ''): Buffer =>
  zipOf({
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'styles.xml': '<a/>',
    'content.xml': `${before}<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })

const odsCell = (attributes: string, text: string): string =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`

const ENTITIES =
  '<!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'

/** The texts of all rows, or the code of the refusal. */
async function openedAs(bytes: Uint8Array | string): Promise<string | string[][]> {
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  const rows: SheetRow[] = []
  try {
    const { sheets } = await openSheets(path)
    for (const sheet of sheets) for await (const row of sheet.rows()) rows.push(row)
    return rows.map(({ cells }) => cells.map((cell) => cell.text))
  } catch (error) {
    if (error instanceof SheetProblem) return error.code
    throw error
  }
}

test('an entity stays what was written, however much it stands for', async () => {
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>'
  expect(await openedAs(xlsx(sheetOf(cell, ENTITIES)))).toEqual([['&c;']])
  const row = `<table:table-row>${odsCell('', '&c;')}</table:table-row>`
  expect(await openedAs(ods(row, ENTITIES))).toEqual([['&c;']])
})

test('a sheet of 16,384 filled columns is refused, one of empty ones is empty', async () => {
  const filled = '<c><v>1</v></c>'.repeat(16_384)
  expect(await openedAs(xlsx(sheetOf(`<row>${filled}</row>`)))).toBe('sheet.too_many_columns')
  const empty = `<row>${'<c s="1"/>'.repeat(16_384)}</row>`.repeat(50)
  expect(await openedAs(xlsx(sheetOf(empty)))).toEqual([])
})

test('sizes and places that a file only claims cost nothing', async () => {
  const rows =
    '<row r="99999999999"><c r="A1" t="s"><v>7</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>'
  const claimed = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`
  expect(await openedAs(xlsx(claimed))).toEqual([['', '1']])
  const tail = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
  expect(await openedAs(ods(tail))).toEqual([])
})

test('a file that fills the memory of its reader is given up, and the next one is read', async () => {
  const cell = odsCell('table:number-columns-repeated="16384"', 'x')
  const many = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`
  const path = join(folder, 'full')
  writeFileSync(path, ods(many))
  const refused = otherSheets(path, { memory: 48, deadline: 60_000 })
  await expect(refused).rejects.toMatchObject({ code: 'sheet.too_large' })
  expect(await openedAs(ods(`<table:table-row>${odsCell('', 'Siti')}</table:table-row>`))).toEqual([['Siti']])
})

test('a file that takes too long is given up', async () => {
  const path = join(folder, 'long')
  writeFileSync(path, ods(''))
  const refused = otherSheets(path, { memory: 48, deadline: 1 })
  await expect(refused).rejects.toMatchObject({ code: 'sheet.too_large' })
})

test('a page whose cell claims millions of columns is refused', async () => {
  expect(await openedAs('<html><table><tr><td colspan="1000000000">x</td></tr></table>')).toBe('sheet.bomb')
})

/** Says of an entry that it is small, in the directory and before the entry. */
function understated(bytes: Buffer, name: string): Buffer {
  const lying = Buffer.from(bytes)
  for (let at = lying.indexOf(name); at >= 0; at = lying.indexOf(name, at + 1)) {
    const local = at - 30 >= 0 && lying.readUInt32LE(at - 30) === 0x04034b50
    lying.writeUInt32LE(10, local ? at - 8 : at - 22)
  }
  return lying
}

test('an entry that gives more than it says is a trap, whatever kind of workbook it stands in', async () => {
  const big = new Uint8Array(5_000_000)
  expect(await openedAs(understated(xlsx('', { 'xl/styles.xml': big }), 'xl/styles.xml'))).toBe('sheet.bomb')
  const page = zipOf({ 'META-INF/manifest.xml': '<a/>', 'styles.xml': '<a/>', 'content.xml': big })
  expect(await openedAs(understated(page, 'content.xml'))).toBe('sheet.bomb')
})

test('tags without end are a damaged file, and found to be one at once', async () => {
  expect(await openedAs(xlsx(`<worksheet><sheetData>${'<row r="1"><c r="A1">'.repeat(50_000)}`))).toBe(
    'sheet.truncated',
  )
  expect(await openedAs(xlsx(`<worksheet><sheetData><row>${'<c'.repeat(500_000)}`))).toBe('sheet.truncated')
  const strings = { 'xl/sharedStrings.xml': `<sst>${'<si><t>'.repeat(200_000)}` }
  expect(await openedAs(xlsx(sheetOf(''), strings))).toBe('sheet.bomb')
})
