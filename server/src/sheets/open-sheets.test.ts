import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BookType, CFB, type CellObject, write } from '@e965/xlsx'
import type { SheetRow } from '@naungan/rules/sheet'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openSheets } from './open-sheets.ts'
import { SheetProblem } from './sheet-problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function fileOf(bytes: Uint8Array | string): string {
  const path = join(folder, `${files++}`)
  writeFileSync(path, bytes)
  return path
}

/** A zip file of these entries. */
function zipOf(entries: Record<string, string | Uint8Array>): Buffer {
  const zip = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(entries)) CFB.utils.cfb_add(zip, name, Buffer.from(content))
  return CFB.write(zip, { type: 'buffer', fileType: 'zip', compression: true }) as unknown as Buffer
}

const text = (v: string): CellObject => ({ t: 's', v })

function workbook(bookType: BookType): Buffer {
  const list = {
    '!ref': 'A1:C6',
    A1: text('DAFTAR <&> "PEKERJA"'),
    A4: text('NIK'),
    B4: text('Nama'),
    C4: text('Lahir'),
    A6: { t: 'n', v: 3524110101809000 } as CellObject,
    B6: text("Sa'diyah"),
    C6: { t: 'n', v: 31_233, z: 'm/d/yy' } as CellObject,
  }
  const book = {
    SheetNames: ['Rahasia', 'Kosong', 'Daftar'],
    Sheets: { Rahasia: { '!ref': 'A1', A1: text('x') }, Kosong: {}, Daftar: list },
    Workbook: { Sheets: [{ name: 'Rahasia', Hidden: 1 as const }, { name: 'Kosong' }, { name: 'Daftar' }] },
  }
  return write(book, { type: 'buffer', bookType }) as Buffer
}

async function listRows(rows: AsyncIterable<SheetRow>): Promise<SheetRow[]> {
  const all: SheetRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

async function allRows(path: string): Promise<[string, SheetRow[]][]> {
  const { sheets } = await openSheets(path)
  const all: [string, SheetRow[]][] = []
  for (const { name, rows } of sheets) all.push([name, await listRows(rows())])
  return all
}

const shown = (rows: readonly SheetRow[] = []) =>
  rows.map(({ row, cells }) => [row, ...cells.map((cell) => cell.text)])

const problemOf = async (path: string, maxBytes?: number): Promise<string> => {
  try {
    const { sheets } = await openSheets(path, maxBytes === undefined ? {} : { maxBytes })
    for (const sheet of sheets) await listRows(sheet.rows())
    return 'no problem'
  } catch (error) {
    return error instanceof SheetProblem ? error.code : `${error}`
  }
}

for (const bookType of ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const)
  test(`reads ${bookType} with the rows a person sees, hidden sheets last, numbers as numbers`, async () => {
    const [first, second, third] = await allRows(fileOf(workbook(bookType)))
    const names = [first?.[0], second?.[0], third?.[0]]
    expect(names.toSorted()).toEqual(['Daftar', 'Kosong', 'Rahasia'])
    const rows = [first, second, third].find((sheet) => sheet?.[0] === 'Daftar')?.[1]
    expect(shown(rows)).toEqual([
      [1, 'DAFTAR <&> "PEKERJA"'],
      [4, 'NIK', 'Nama', 'Lahir'],
      [6, '3524110101809000', "Sa'diyah", '1985-07-05'],
    ])
    expect(rows?.[2]?.cells.map((cell) => cell.kind)).toEqual(['number', 'text', 'date'])
  })

test('reads a hidden row and says that it is hidden', async () => {
  const sheet = { '!ref': 'A1:A2', A1: text('NIK'), A2: text('x'), '!rows': [{}, { hidden: true }] }
  const bytes = write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer', bookType: 'xlsx' })
  const [[, rows] = ['', []]] = await allRows(fileOf(bytes as Buffer))
  expect(rows.map(({ hidden }) => hidden)).toEqual([undefined, true])
})

test('puts the hidden sheets last', async () => {
  const { sheets } = await openSheets(fileOf(workbook('xlsx')))
  expect(sheets.map(({ name }) => name)).toEqual(['Kosong', 'Daftar', 'Rahasia'])
})

test('reads the XML of other programs: prefixes, inline and rich strings, missing references', async () => {
  const xml = (body: string) => `<?xml version="1.0"?>${body}`
  const bytes = zipOf({
    'xl/workbook.xml': xml(
      '<x:workbook xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>',
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/s.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': xml(
      '<sst><si><r><t>Si</t></r><r><t xml:space="preserve">ti </t></r><rPh><t>no</t></rPh></si><si/></sst>',
    ),
    'xl/styles.xml': xml(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/s.xml': xml(
      '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a_x000D_b</x:t></x:is></x:c></x:row><x:row r="5"><x:c r="B5" s="1"><x:v>1</x:v></x:c><x:c r="C5" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ),
  })
  const [[name, rows] = ['', []]] = await allRows(fileOf(bytes))
  expect(name).toBe('A & B')
  expect(shown(rows)).toEqual([
    [1, 'Siti ', 'a\rb'],
    [5, '', '1904-01-02', '#N/A'],
  ])
})

test('reads CSV of every delimiter and encoding', async () => {
  const csv = 'NIK;Nama\n\n3524110101809001;"Siti; ""Aminah""\nbinti"\n1;Renée\n'
  const expected = [
    [1, 'NIK', 'Nama'],
    [3, '3524110101809001', 'Siti; "Aminah"\nbinti'],
    [4, '1', 'Renée'],
  ]
  const utf16be = Buffer.from(`\ufeff${csv}`, 'utf16le').swap16()
  const latin = Buffer.from(csv, 'latin1')
  const forms = [csv, `\ufeff${csv}`, Buffer.from(`\ufeff${csv}`, 'utf16le'), utf16be, latin, `sep=;\n${csv}`]
  for (const form of forms) expect(shown((await allRows(fileOf(form)))[0]?.[1])).toEqual(expected)
  const old = [csv.replaceAll('\n', '\r\n'), csv.replaceAll('\n', '\r')]
  for (const form of old) expect(shown((await allRows(fileOf(form)))[0]?.[1])).toHaveLength(3)
  for (const delimiter of [',', '\t', '|'])
    expect(shown((await allRows(fileOf(`NIK${delimiter}Nama\n1${delimiter}Siti\n`)))[0]?.[1])).toEqual([
      [1, 'NIK', 'Nama'],
      [2, '1', 'Siti'],
    ])
})

test('reads digits that a CSV keeps from Excel as ="…"', async () => {
  const [[, rows] = ['', []]] = await allRows(fileOf('NIK;Nama\n="3524110101809001";=Siti\n'))
  expect(shown(rows)[1]).toEqual([2, '3524110101809001', '=Siti'])
})

for (const bookType of ['xlsx', 'biff8'] as const)
  test(`knows in ${bookType} what day a bare number is where days count from 1904`, async () => {
    const sheet = { '!ref': 'A1:A1', A1: { t: 'n', v: 29_771 } as CellObject }
    const Workbook = { WBProps: { date1904: true } }
    const bytes = write({ SheetNames: ['A'], Sheets: { A: sheet }, Workbook }, { type: 'buffer', bookType })
    const [[, rows] = ['', []]] = await allRows(fileOf(bytes as Buffer))
    expect(rows[0]?.cells).toEqual([{ kind: 'number', text: '29771', number: 29_771, serial: 31_233 }])
  })

test('reads records that lie across the pieces in which a file is read', async () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `${n};"Siti\n""${n}"""`)
  const [[, rows] = ['', []]] = await allRows(fileOf(['No;Nama', ...lines].join('\n')))
  expect(rows).toHaveLength(20_001)
  expect(shown(rows.slice(-1))).toEqual([[20_001, '19999', 'Siti\n"19999"']])
})

test('reads a web page that calls itself xls and keeps a NIK text', async () => {
  const html = '<html><table><tr><td>NIK</td></tr><tr><td>3524110101809001</td></tr></table></html>'
  const [[, rows] = ['', []]] = await allRows(fileOf(html))
  expect(rows[1]?.cells[0]).toEqual({ kind: 'text', text: '3524110101809001' })
})

const docx = zipOf({ 'word/document.xml': '<w/>' })
const ole = (word: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(word, 'utf16le')])

test('says what a file is that is no spreadsheet', async () => {
  expect(await problemOf(fileOf(''))).toBe('sheet.empty')
  expect(await problemOf(fileOf('%PDF-1.7 …'))).toBe('sheet.pdf')
  expect(await problemOf(fileOf(Buffer.from('89504e470d0a1a0a0000', 'hex')))).toBe('sheet.picture')
  expect(await problemOf(fileOf(Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(99)])))).toBe(
    'sheet.not_a_sheet',
  )
  expect(await problemOf(fileOf(docx))).toBe('sheet.document')
  expect(await problemOf(fileOf(zipOf({ 'a.txt': 'a' })))).toBe('sheet.archive')
  expect(await problemOf(fileOf(ole('WordDocument')))).toBe('sheet.document')
  expect(await problemOf(fileOf(ole('EncryptedPackage')))).toBe('sheet.password')
  expect(await problemOf(join(folder, 'nowhere'))).toBe('sheet.not_found')
  expect(await problemOf(folder)).toBe('sheet.not_found')
})

test('says when a file was cut short, wherever it was cut', async () => {
  const whole = workbook('xlsx')
  for (const share of [0.1, 0.5, 0.9, 0.99])
    expect(await problemOf(fileOf(whole.subarray(0, whole.length * share)))).toBe('sheet.truncated')
})

test('refuses a file that is called a workbook and is neither that nor a table of text', async () => {
  const named = (content: string) =>
    openSheets(fileOf(content), { name: 'Daftar.XLSX' }).then(
      ({ kind }) => kind,
      (error: SheetProblem) => error.code,
    )
  expect(await named('P')).toBe('sheet.truncated')
  expect(await named('asdf qwer\nzxcv')).toBe('sheet.truncated')
  expect(await named('NIK;Nama\n1;Siti\n')).toBe('csv')
})

test('opens no file that is too large, swells or has too many columns', async () => {
  expect(await problemOf(fileOf('NIK;Nama'), 4)).toBe('sheet.too_large')
  const swelling = zipOf({ 'xl/workbook.xml': new Uint8Array(60 * 1024 ** 2) })
  expect(await problemOf(fileOf(swelling))).toBe('sheet.bomb')
  expect(await problemOf(fileOf(`${'a;'.repeat(1500)}\n`))).toBe('sheet.too_many_columns')
})

test('says when letters cannot be read', async () => {
  expect(await problemOf(fileOf(Buffer.from(`NIK;Nama\n1;\x81${'Siti'.repeat(99)}\n`, 'latin1')))).toBe(
    'sheet.encoding',
  )
})

test('answers every damaged file with rows or a problem of its own, never a crash', async () => {
  const originals = [
    workbook('xlsx'),
    workbook('biff8'),
    workbook('ods'),
    Buffer.from('NIK;Nama\n1;Siti\n'),
    Buffer.from('<html><table><tr><td>NIK'),
  ]
  const damaged = fc
    .tuple(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 30 }),
    )
    .map(([original, changes]) => {
      const bytes = Buffer.from(original)
      for (const [place, value] of changes)
        bytes[Math.min(bytes.length - 1, Math.floor(place * bytes.length))] = value
      return bytes
    })
  const path = join(folder, 'damaged')
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 2000 })), async (bytes) => {
      writeFileSync(path, bytes)
      expect(await problemOf(path)).toMatch(/^(?:no problem|sheet\.[a-z_]+)$/)
    }),
    { numRuns: 2000 },
  )
}, 120_000)
