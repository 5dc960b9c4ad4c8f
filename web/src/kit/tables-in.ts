import type { Twin } from './data-twin.tsx'

/** A table as words, the first column names. */
export type WrittenTable = { caption: string; heads: string[]; rows: string[][] }

const twins = new WeakMap<Element, Twin>()

/** Remembers what a drawing's table would hold: it is made only when somebody opens it. */
export const keepTwin = (drawing: Element | null, twin: Twin | undefined): void => {
  if (drawing && twin) twins.set(drawing, twin)
}

const UNSEEN = '.visually-hidden, [aria-hidden="true"], svg'

/** The words of a cell; what stands beneath another thing is parted from it. */
const wordsIn = (node: Node): string => {
  if (node instanceof Text) return node.data
  if (!(node instanceof HTMLElement) || node.matches(UNSEEN)) return ''
  if (node.tagName === 'BR') return ' '
  const words = [...node.childNodes].map(wordsIn).join('')
  return getComputedStyle(node).display === 'block' ? ` ${words} ` : words
}

const cellsOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells].map((cell) => [...cell.childNodes].map(wordsIn).join('').replaceAll(/\s+/g, ' ').trim())

const writtenOf = (table: HTMLTableElement): WrittenTable => {
  const [heads = [], ...rows] = [...table.rows].map(cellsOf)
  // A row opened on the phone repeats its own cells, and a column of buttons or drawings says nothing on paper.
  const whole = rows.filter((row) => row.length === heads.length)
  const said = heads.map((head, at) => head !== '' && whole.some((row) => row[at] !== ''))
  const kept = (row: string[]) => row.filter((_, at) => said[at])
  return { caption: table.caption?.textContent ?? '', heads: kept(heads), rows: whole.map(kept) }
}

/** Every table in a part of the page, and the table of every drawing in it. */
export const tablesIn = (part: Element): WrittenTable[] =>
  [...part.querySelectorAll('figure, table')].flatMap((found) => {
    const twin = twins.get(found)
    if (twin) return [{ caption: twin.caption, heads: twin.heads, rows: twin.rows }]
    return found instanceof HTMLTableElement && found.closest('figure') === null ? [writtenOf(found)] : []
  })
