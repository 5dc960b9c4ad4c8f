import { utils, write } from '@e965/xlsx'
import { formulaSafe } from '@naungan/rules/sheet'
import { formatArea, formatCutOff, formatDay, type Day } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { type AskedFigure, readCoverage } from './coverage.ts'

type SheetCell = string | number | null

const HEADINGS = {
  id: ['Kode', 'Wilayah', 'Terlindungi', 'Seharusnya', 'Cakupan (%)', 'Target (%)', 'Kurang'],
  en: ['Code', 'Area', 'Covered', 'Should be', 'Coverage (%)', 'Target (%)', 'Short'],
} as const

const WORDS = {
  id: { unknown: 'Desa belum diketahui', whole: 'Jumlah', drawn: 'Diambil', by: 'oleh', count: 'Hitungan' },
  en: { unknown: 'Desa not known', whole: 'Whole', drawn: 'Taken', by: 'by', count: 'Indicator' },
} as const

const percent = (bp: number | null): number | null => (bp === null ? null : bp / 100)

/** Headings, one row a child, the people without a desa, the whole, and where and when the table was taken. */
const tableOf = async (ctx: Ctx, asked: AskedFigure): Promise<{ name: string; table: SheetCell[][] }> => {
  const figure = await readCoverage(ctx, asked)
  const words = WORDS[ctx.language]
  const { code, name } = figure.area
  const whole = [figure.covered.people, figure.shouldBe?.workers ?? null, percent(figure.coverageBp)]
  const cutOff = formatCutOff(figure.asOf, ctx.language)
  const taken = `${words.drawn} ${formatDay(ctx.today as Day, ctx.language)} ${words.by} ${ctx.actor.name}`
  const unknown: SheetCell[] = ['', words.unknown, figure.unknownDesa, null, null, null, null]
  return {
    name: `cakupan-${code}-${figure.month}`,
    table: [
      [...HEADINGS[ctx.language]],
      ...figure.children.map((child): SheetCell[] => [
        child.code,
        formatArea(child.code, child.name),
        child.people,
        child.shouldBe,
        percent(child.coverageBp),
        percent(child.targetBp),
        child.gap,
      ]),
      ...(figure.unknownDesa > 0 ? [unknown] : []),
      [code, words.whole, ...whole, percent(figure.target?.percentBp ?? null), figure.gap],
      [`${formatArea(code, name)}, ${cutOff}. ${words.count} ${figure.indicator}. ${taken}.`],
    ].map((row) => row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell))),
  }
}

const BOM = '\ufeff'

/** Excel in Indonesian parts columns at semicolons and decimals at commas. */
const csvCell = (cell: SheetCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

export const coverageCsv = async (ctx: Ctx, asked: AskedFigure): Promise<{ name: string; rows: string }> => {
  const { name, table } = await tableOf(ctx, asked)
  return { name, rows: `${BOM}${table.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n` }
}

export const coverageXlsx = async (ctx: Ctx, asked: AskedFigure): Promise<{ name: string; book: Buffer }> => {
  const { name, table } = await tableOf(ctx, asked)
  const book = utils.book_new(utils.aoa_to_sheet(table), 'Cakupan')
  return { name, book: write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer }
}
