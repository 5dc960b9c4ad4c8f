import { formatArea, formatCutOff, formatDay, type Day } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { type AskedFigure, readCoverage } from './coverage.ts'
import { asCsv, asXlsx, type SheetCell, type SheetFile } from './sheet-file.ts'

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
const tableOf = async (ctx: Ctx, asked: AskedFigure): Promise<SheetFile> => {
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
    ],
  }
}

export const coverageCsv = async (ctx: Ctx, asked: AskedFigure): Promise<{ name: string; rows: string }> => {
  const { name, table } = await tableOf(ctx, asked)
  return { name, rows: asCsv(table) }
}

export const coverageXlsx = async (ctx: Ctx, asked: AskedFigure): Promise<{ name: string; book: Buffer }> => {
  const { name, table } = await tableOf(ctx, asked)
  return { name, book: asXlsx(table, 'Cakupan') }
}
