import { lastDayAt } from '@naungan/rules/statistic'
import { useQuery } from '@tanstack/react-query'
import { type PublishedFigure, publishedQuery } from '../reports/published-query.ts'
import type { Counts } from './queries.ts'

/** What BPJS publishes of the same people, the nearest name first. */
const STATISTICS: Record<string, readonly string[]> = {
  'ucj.lokasi_kerja': ['peserta_by_lokasi_kerja', 'peserta_aktif_by_registrasi'],
  'ucj.pu': ['peserta_pu'],
  'ucj.bpu': ['peserta_bpu'],
}
const OF_ALL = ['peserta_by_ktp', 'peserta_aktif', 'peserta']

/** The published figure of the same area, month and people, when one stands. */
export const usePublishedCount = ({ area, month, indicator }: Counts): PublishedFigure | undefined => {
  const { data } = useQuery(publishedQuery(area.code))
  if (month === null || data?.area.code !== area.code) return undefined
  const ofMonth = data.own.filter(({ position }) => lastDayAt(position).slice(0, 7) === month)
  return (STATISTICS[indicator] ?? OF_ALL)
    .map((statistic) => ofMonth.find((figure) => figure.statistic === statistic))
    .find((figure) => figure !== undefined)
}
