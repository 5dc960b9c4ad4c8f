import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { WrittenTable } from '../kit/tables-in.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { useDepth } from './part-depth.tsx'
import type { PartTrends } from './parts-query.ts'
import type { TrendRow } from './trend-rows.ts'

/** Every month of every part in the order on the screen. */
export const useTrendTable = (
  data: Coverage,
  trends: PartTrends,
  rows: readonly TrendRow[],
): (() => WrittenTable) => {
  const { t } = useTranslation('views')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const { unitHead, units } = useDepth(data)
  const rate = (bp: number | null) => (bp === null ? '–' : format.percent(bp))
  return () => ({
    caption: figure('parts.caption', {
      units,
      area: full(data.area),
      cutOff: format.cutOff(trends.asOf),
    }),
    heads: [
      t('file.code'),
      unitHead,
      ...trends.months.map((month) => format.monthShort(month)),
      t('many.target'),
    ],
    rows: rows.map((row) => [row.code, full(row), ...row.rates.map(rate), rate(row.targetBp)]),
  })
}
