import { expect, test } from 'vitest'
import type { Sheet } from '../sheets/index.ts'
import { planList } from './plan-list.ts'

const sheetOf = (name: string, ...rows: string[][]): Sheet => ({
  name,
  async *rows() {
    for (const [above, texts] of rows.entries())
      yield { row: above + 1, cells: texts.map((text) => ({ kind: 'text' as const, text })) }
  },
})
const opened = (...sheets: Sheet[]) => ({ kind: 'xlsx' as const, stamp: null, macros: false, sheets })

test('the sheets of a workbook that name members too are pointed out, for one is read and counted', async () => {
  const headings = ['NIK', 'KPJ', 'NAMA', 'SEGMEN', 'PERIODE', 'STATUS']
  const { sheet, otherSheets } = await planList(
    opened(
      sheetOf('Petunjuk', ['Isi tiap lembar']),
      sheetOf('PU', headings),
      sheetOf('BPU', headings),
      sheetOf('Rekap', ['Segmen', 'Jumlah'], ['PU', '2']),
    ),
    null,
  )
  expect([sheet.name, otherSheets]).toEqual(['PU', ['BPU']])
})
