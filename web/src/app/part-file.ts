import { asPng, asSvg, pictureOf, type PictureWords, save } from '../kit/picture-file.ts'
import { tablesIn, type WrittenTable } from '../kit/tables-in.ts'
import type { Language } from './i18n.ts'
import { asCsv, asFileTable } from './table-file.ts'
import { asWorkbook } from './workbook-file.ts'

type Wanted = {
  kind: 'xlsx' | 'csv' | 'svg' | 'png'
  words: PictureWords
  table: (() => WrittenTable) | undefined
  language: Language
  name: string
}

const tableFile = (part: HTMLElement, { kind, words, table, language }: Wanted): Blob => {
  const tables = (table ? [table()] : tablesIn(part)).map((one) => asFileTable(one, language))
  const lines = [words.title, ...words.lines]
  return kind === 'xlsx' ? asWorkbook(tables, lines) : new Blob([asCsv(tables, lines)], { type: 'text/csv' })
}

/** A part of the page as a file, handed to the browser to keep. */
export const fileOf = async (part: HTMLElement, wanted: Wanted): Promise<void> => {
  const { kind, words, name } = wanted
  const drawn = () => pictureOf(part, words)
  const file =
    kind === 'svg' ? await asSvg(drawn()) : kind === 'png' ? await asPng(drawn()) : tableFile(part, wanted)
  save(file, `${name}.${kind}`)
}
