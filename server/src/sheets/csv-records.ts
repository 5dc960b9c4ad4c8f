/** A quoted text longer than this is a quote that nobody closed. */
const MAX_QUOTED = 64 * 1024

/** How a CSV parts what it holds. */
export type CsvSigns = { readonly delimiter: string; readonly newline: '\n' | '\r' | '\r\n' }

/** Records that are complete, and where the next one begins. */
export type Records = { readonly records: string[][]; readonly end: number }

const QUOTE = '"'

function pastSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

/** Where the text of a quoted cell ends; -1 when no quote closes it, -2 when what has come does not tell yet. */
function closingQuote(text: string, from: number, { delimiter, newline }: CsvSigns, last: boolean): number {
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at + 2)) {
    if (at - from > MAX_QUOTED) return -1
    if (text[at + 1] === QUOTE) continue
    const after = pastSpaces(text, at + 1)
    if (after === text.length) return last ? at : -2
    return text.startsWith(delimiter, after) || text.startsWith(newline[0]!, after) ? at : -1
  }
  return !last && text.length - from <= MAX_QUOTED ? -2 : -1
}

type Cell = { readonly text: string; readonly end: number }

/** A quote that is never closed is a sign like any other: the cell ends where its line or column does. */
function plainCell(text: string, from: number, lineEnd: number, delimiter: string): Cell {
  const next = text.indexOf(delimiter, from)
  const end = next < 0 || next > lineEnd ? lineEnd : next
  return { text: text.slice(from, end), end }
}

const lineEndOf = (text: string, from: number, newline: string): number => {
  const at = text.indexOf(newline, from)
  return at < 0 ? text.length : at
}

/** A record with quotes in it, cell by cell; null when more of it must come first. */
function quotedRecord(
  text: string,
  start: number,
  signs: CsvSigns,
  last: boolean,
): { cells: string[]; end: number } | null {
  const { delimiter, newline } = signs
  const cells: string[] = []
  let [at, lineEnd] = [start, lineEndOf(text, start, newline)]
  for (;;) {
    const close = text[at] === QUOTE ? closingQuote(text, at + 1, signs, last) : -1
    if (close === -2) return null
    if (close < 0) {
      const cell = plainCell(text, at, lineEnd, delimiter)
      cells.push(text[at] === QUOTE ? cell.text.slice(1) : cell.text)
      at = cell.end
    } else {
      cells.push(text.slice(at + 1, close).replaceAll('""', QUOTE))
      at = pastSpaces(text, close + 1)
      if (at > lineEnd) lineEnd = lineEndOf(text, at, newline)
    }
    if (at >= lineEnd) return lineEnd === text.length && !last ? null : { cells, end: lineEnd }
    at += delimiter.length
  }
}

/** The records that are complete in a text; in the last text of a file, all of them. */
export function csvRecords(text: string, signs: CsvSigns, last: boolean): Records {
  const { delimiter, newline } = signs
  const records: string[][] = []
  let at = 0
  let quote = text.indexOf(QUOTE)
  while (at < text.length) {
    const lineEnd = lineEndOf(text, at, newline)
    if (lineEnd === text.length && !last) break
    if (quote >= 0 && quote < at) quote = text.indexOf(QUOTE, at)
    if (quote < 0 || quote > lineEnd) {
      records.push(text.slice(at, lineEnd).split(delimiter))
      at = lineEnd + newline.length
      continue
    }
    const record = quotedRecord(text, at, signs, last)
    if (record === null) break
    records.push(record.cells)
    at = record.end + newline.length
  }
  return { records, end: Math.min(at, text.length) }
}
