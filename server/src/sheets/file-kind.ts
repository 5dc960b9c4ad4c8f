import { SheetProblem, type SheetProblemCode } from './sheet-problem.ts'

/** What the first bytes say a file is; a name is only a wish. */
export type Container = 'zip' | 'ole' | 'markup' | 'text'

const SIGNATURES: readonly [string, SheetProblemCode][] = [
  ['%PDF', 'sheet.pdf'],
  ['\x89PNG', 'sheet.picture'],
  ['\xff\xd8\xff', 'sheet.picture'],
  ['GIF8', 'sheet.picture'],
  ['BM', 'sheet.picture'],
  ['II*\0', 'sheet.picture'],
  ['MM\0*', 'sheet.picture'],
  ['Rar!', 'sheet.archive'],
  ['7z\xbc\xaf', 'sheet.archive'],
  ['\x1f\x8b', 'sheet.archive'],
  ['{\\rtf', 'sheet.document'],
  ['MZ', 'sheet.not_a_sheet'],
  ['\x7fELF', 'sheet.not_a_sheet'],
]

/** Two letters alone may also begin a CSV. */
const looksBinary = (head: Buffer): boolean => head.subarray(0, 512).includes(0)

export function containerOf(head: Buffer): Container {
  if (head.length === 0) throw new SheetProblem('sheet.empty')
  const start = head.toString('latin1', 0, 8)
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return 'ole'
  for (const [signature, code] of SIGNATURES)
    if (start.startsWith(signature) && (signature.length > 2 || looksBinary(head)))
      throw new SheetProblem(code)
  return isTable(head) ? 'markup' : 'text'
}

/** Many web programs call an HTML table ".xls"; old Excel wrote XML. */
function isTable(head: Buffer): boolean {
  const text = head.toString('latin1').trimStart().replace(/^ï»¿/, '').toLowerCase()
  return (
    text.startsWith('<') &&
    /<table|<html|excel\.sheet|urn:schemas-microsoft-com:office:spreadsheet/.test(text)
  )
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** An OLE file is an old spreadsheet, a locked new one, or a document. */
export function refuseOleStrangers(bytes: Buffer): void {
  if (bytes.includes(utf16('EncryptedPackage'))) throw new SheetProblem('sheet.password')
  if (bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book'))) return
  const document = bytes.includes(utf16('WordDocument')) || bytes.includes(utf16('PowerPoint'))
  throw new SheetProblem(document ? 'sheet.document' : 'sheet.not_a_sheet')
}

/** A zip file is a spreadsheet of one of three kinds, or something else that is packed. */
export function zipKind(names: readonly string[]): 'xlsx' | 'xlsb' | 'ods' {
  const has = (name: string): boolean => names.some((other) => other.toLowerCase() === name)
  if (has('xl/workbook.xml')) return 'xlsx'
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('content.xml') && has('meta-inf/manifest.xml')) return 'ods'
  const document = has('word/document.xml') || has('ppt/presentation.xml')
  throw new SheetProblem(document ? 'sheet.document' : 'sheet.archive')
}
