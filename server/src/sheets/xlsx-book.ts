import { SheetProblem } from './sheet-problem.ts'
import { attribute, stringText, tagsOf, xmlText } from './xml-text.ts'
import { entryText, readEntry, type ZipEntry } from './zip-file.ts'

export type BookSheet = { readonly name: string; readonly hidden: boolean; readonly entry: ZipEntry }

export type Book = {
  readonly sheets: readonly BookSheet[]
  /** Whether a cell of this style shows a date. */
  readonly datesByStyle: readonly boolean[]
  /** Days to add to a serial of a workbook that counts from 1904. */
  readonly serialShift: number
  readonly strings: () => Promise<readonly string[]>
}

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])
/** Days from the first day of one calendar to that of the other. */
export const SERIAL_1904 = 1462
const MAX_STRING = 1024 * 1024

/** A number format shows a date when a letter of day, month or year stands outside quotes and brackets. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  return /[dy]|m{2,}/i.test(bare) && !/general|0|#/i.test(bare)
}

function readStyles(xml: string): boolean[] {
  const formats = new Map<number, string>()
  for (const tag of tagsOf(xml, 'numFmt'))
    formats.set(Number(attribute(tag, 'numFmtId')), xmlText(attribute(tag, 'formatCode') ?? ''))
  const cellFormats = xml.match(/<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/)?.[0] ?? ''
  return tagsOf(cellFormats, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    const format = formats.get(id)
    return format === undefined ? BUILT_IN_DATES.has(id) : showsDate(format)
  })
}

/** The shared strings, piece by piece: the whole XML of a large list is never held at once. */
async function readStrings(path: string, entry: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = []
  if (entry === undefined) return strings
  const end = /<\/(?:\w+:)?si>|<(?:\w+:)?si\s*\/>/g
  let rest = ''
  for await (const piece of readEntry(path, entry)) {
    rest += piece
    end.lastIndex = 0
    let from = 0
    while (end.test(rest)) {
      strings.push(stringText(rest.slice(from, end.lastIndex)))
      from = end.lastIndex
    }
    rest = rest.slice(from)
    if (rest.length > MAX_STRING) throw new SheetProblem('sheet.bomb')
  }
  return strings
}

const targetPath = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, '')

/** Reads what stands around the sheets: their names and order, styles, shared strings. */
export async function readBook(path: string, entries: readonly ZipEntry[]): Promise<Book> {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const find = (name: string): ZipEntry | undefined => byName.get(name.toLowerCase())
  const [workbook, rels, styles] = await Promise.all(
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'].map((name) =>
      entryText(path, find(name)),
    ),
  )
  const targets = new Map(
    tagsOf(rels ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      xmlText(attribute(tag, 'Target') ?? ''),
    ]),
  )
  const sheets = tagsOf(workbook ?? '', 'sheet').flatMap((tag): BookSheet[] => {
    const entry = find(targetPath(targets.get(tag.match(/ \w+:id="([^"]*)"/)?.[1]) ?? ''))
    const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible'
    return entry === undefined ? [] : [{ name: xmlText(attribute(tag, 'name') ?? ''), hidden, entry }]
  })
  if (sheets.length === 0) throw new SheetProblem('sheet.truncated')
  const from1904 = /date1904="(?:1|true)"/.test(workbook ?? '')
  let strings: Promise<string[]> | null = null
  return {
    sheets: [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)],
    datesByStyle: readStyles(styles ?? ''),
    serialShift: from1904 ? SERIAL_1904 : 0,
    strings: () => (strings ??= readStrings(path, find('xl/sharedStrings.xml'))),
  }
}
