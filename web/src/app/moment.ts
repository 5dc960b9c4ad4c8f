import { type Day, formatDayShort, type Language } from '@naungan/rules/words'

/** Ahead of Greenwich by this since 1964, without summer time; to ask the browser costs a first page 9 ms of work. */
const WESTERN_MS = 7 * 3_600_000

/** `2026-10-31T08:14…`, as clocks in Western Indonesia show it. */
const inWest = (iso: string): string => new Date(Date.parse(iso) + WESTERN_MS).toISOString()

/** The day on which a moment falls in Western Indonesia, the server's day. */
export const dayOfMoment = (iso: string): Day => inWest(iso).slice(0, 10) as Day

/** 08.14 WIB */
export const formatTime = (iso: string, language: Language): string => {
  const time = inWest(iso).slice(11, 16)
  return `${language === 'id' ? time.replace(':', '.') : time}\u00a0WIB`
}

/** 31 Okt 2026, 08.14 WIB */
export const formatMoment = (iso: string, language: Language): string =>
  `${formatDayShort(dayOfMoment(iso), language)}, ${formatTime(iso, language)}`
