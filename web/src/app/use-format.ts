import {
  type Day,
  formatArea,
  formatCount,
  formatCutOff,
  formatDay,
  formatDayShort,
  formatMonth,
  formatMonthShort,
  formatPercent,
  formatPercentInChart,
  formatPoints,
  formatRounded,
  formatRupiah,
  type Month,
  type PercentBp,
} from '@naungan/rules/words'
import { useMemo } from 'react'
import { useTranslation } from './i18n.ts'
import { formatMoment, formatTime } from './moment.ts'

/** The forms of numbers and days, bound to the reader's language. */
export const useFormat = () => {
  const { language } = useTranslation()
  return useMemo(
    () => ({
      language,
      count: (n: number) => formatCount(n, language),
      percent: (bp: number) => formatPercent(bp as PercentBp, language),
      percentInChart: (bp: number) => formatPercentInChart(bp as PercentBp, language),
      points: (bp: number) => formatPoints(bp as PercentBp, language),
      rounded: (n: number) => formatRounded(n, language),
      rupiah: (n: number) => formatRupiah(n, language),
      day: (day: string) => formatDay(day as Day, language),
      dayShort: (day: string) => formatDayShort(day as Day, language),
      month: (month: string) => formatMonth(month as Month, language),
      monthShort: (month: string) => formatMonthShort(month as Month, language),
      cutOff: (day: string) => formatCutOff(day as Day, language),
      moment: (iso: string) => formatMoment(iso, language),
      time: (iso: string) => formatTime(iso, language),
      area: formatArea,
    }),
    [language],
  )
}
