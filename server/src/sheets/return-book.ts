import { rm } from 'node:fs/promises'
import { markBook, type Marking } from './mark-book.ts'
import { openSheets } from './open-sheets.ts'
import { writePlainBook } from './plain-book.ts'

/**
 * Writes the file that came in as the workbook that goes back: itself with its marks; what is no workbook of today's
 * kind first becomes one with the same cells. Gives the ending that its name must have.
 */
export async function returnBook(from: string, to: string, marking: Marking): Promise<'xlsx' | 'xlsm'> {
  const opened = await openSheets(from, { name: marking.sheets[0]?.name ?? '' })
  if (opened.kind === 'xlsx') {
    await markBook(from, to, marking)
    return opened.macros ? 'xlsm' : 'xlsx'
  }
  const plain = `${to}.polos`
  try {
    const names = await writePlainBook(plain, opened.sheets)
    const nameNow = (called: string): string =>
      names[
        Math.max(
          0,
          opened.sheets.findIndex(({ name }) => name === called),
        )
      ] ?? ''
    const sheets = marking.sheets.map((sheet) => ({ ...sheet, name: nameNow(sheet.name) }))
    await markBook(plain, to, { ...marking, sheets })
    return 'xlsx'
  } finally {
    await rm(plain, { force: true })
  }
}
