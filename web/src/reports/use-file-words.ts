import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import type { FileWords } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { useAreaWords } from './area-words.ts'
import type { Coverage } from './coverage-query.ts'
import { indicatorOf } from './way.ts'

/** What a file of a figure says by itself: area and date, who is counted, against what whole and from whom. */
export const useFileWords = (data: Coverage): FileWords => {
  const { t } = useTranslation('views')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  return useMemo(() => {
    const { area, month, asOf, indicator, shouldBe } = data
    const whole =
      shouldBe &&
      t('file.whole', {
        definition: figure(`definitions.${shouldBe.definition}`),
        source: shouldBe.source ?? figure('origin.severalSources'),
        day: format.day(shouldBe.day),
      })
    const lines = [
      t('file.about', { area: full(area), code: area.code, cutOff: format.cutOff(asOf) }),
      t('file.counted', {
        month: format.month(month),
        way: indicatorOf(data).name[format.language],
        indicator,
      }),
      ...(whole ? [whole] : []),
    ]
    return { name: `${area.code}-${month}`, lines }
  }, [data, t, figure, format, full])
}
