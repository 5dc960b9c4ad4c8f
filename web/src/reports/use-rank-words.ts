import type { Ranking } from '@naungan/rules/target'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { signed } from './signed.ts'

/** A value and a difference of values in the unit of what is ranked by. */
export const useRankWords = () => {
  const { t } = useTranslation('views')
  const format = useFormat()
  return {
    value: (by: Ranking, value: number | null): string => {
      if (value === null) return '–'
      if (by === 'cakupan') return format.percent(value)
      if (by === 'pertumbuhan') return signed(format.percent(value), value)
      return by === 'kurang' && value <= 0 ? t('ranking.reached') : format.count(value)
    },
    difference: (by: Ranking, from: number | null, to: number | null): string => {
      if (from === null || to === null) return '–'
      return by === 'terlindungi' || by === 'kurang'
        ? signed(format.count(to - from), to - from)
        : format.points(to - from)
    },
  }
}
