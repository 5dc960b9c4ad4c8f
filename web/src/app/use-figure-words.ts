import { findStatistic, hundredthsOf } from '@naungan/rules/statistic'
import { useMemo } from 'react'
import { useFormat } from './use-format.ts'

/** Words for published figures: what they are, their value in its unit, and as of when. */
export const useFigureWords = () => {
  const format = useFormat()
  return useMemo(() => {
    const position = (at: string): string => {
      if (at.length === 10) return format.day(at)
      return at.length === 7 ? format.month(at) : at
    }
    return {
      position,
      name: (statistic: string): string =>
        findStatistic(statistic)?.name[format.language] ?? statistic.replaceAll('_', ' '),
      value: ({ value, unit }: { value: string; unit: string }): string => {
        if (unit === 'persen') return format.percent(hundredthsOf(value))
        return value.includes('.')
          ? value.replace('.', format.language === 'id' ? ',' : '.')
          : format.count(Number(value))
      },
    }
  }, [format])
}
