import { type Day, formatDayShort, type Language } from '@naungan/rules/words'

const WESTERN = 'Asia/Jakarta'
const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: WESTERN,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: WESTERN, hour: '2-digit', minute: '2-digit' })

/** The day on which a moment falls in Western Indonesia, the server's day. */
export const dayOfMoment = (iso: string): Day => DAY.format(new Date(iso)) as Day

/** 08.14 WIB */
export const formatTime = (iso: string, language: Language): string =>
  `${language === 'id' ? TIME.format(new Date(iso)).replace(':', '.') : TIME.format(new Date(iso))}\u00a0WIB`

/** 31 Okt 2026, 08.14 WIB */
export const formatMoment = (iso: string, language: Language): string =>
  `${formatDayShort(dayOfMoment(iso), language)}, ${formatTime(iso, language)}`
