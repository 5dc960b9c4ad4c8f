import { formatArea, formatCutOff, formatDay, type Day } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { type AskedFigure, readCoverage } from './coverage.ts'
import type { TableCell } from '../sheets/index.ts'
import type { TableFile } from './table-downloads.ts'

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
export const coverageFile = async (ctx: Ctx, asked: AskedFigure): Promise<TableFile> => {
  const figure = await readCoverage(ctx, asked)
  const words = WORDS[ctx.language]
  const { code, name } = figure.area
  const whole = [figure.covered.people, figure.shouldBe?.workers ?? null, percent(figure.coverageBp)]
  const cutOff = formatCutOff(figure.asOf, ctx.language)
  const taken = `${words.drawn} ${formatDay(ctx.today as Day, ctx.language)} ${words.by} ${ctx.actor.name}`
  const unknown: TableCell[] = ['', words.unknown, figure.unknownDesa, null, null, null, null]
  return {
    name: `cakupan-${code}-${figure.month}`,
    sheet: 'Cakupan',
    table: [
      [...HEADINGS[ctx.language]],
      ...figure.children.map((child): TableCell[] => [
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
