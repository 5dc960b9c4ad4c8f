import { type AreaCode, kindOf, NATION } from './area-code.ts'
import type { Day } from './day.ts'
import type { Month } from './month.ts'
import type { PercentBp } from './percent.ts'

/** Languages of the product: Indonesian first. */
export type Language = 'id' | 'en'

/** A text in every language of the product. */
export type Words = { readonly id: string; readonly en: string }

export const MONTH_NAMES = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

const SHORT_MONTHS = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
} as const

const MINUS = '\u2212'
const NO_BREAK = '\u00a0'
const GROUP = { id: '.', en: ',' } as const
const DECIMAL = { id: ',', en: '.' } as const
const SCALES = {
  id: { million: 'juta', billion: 'miliar', trillion: 'triliun' },
  en: { million: 'million', billion: 'billion', trillion: 'trillion' },
} as const

const grouped = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, GROUP[language])

const signed = (value: number, text: string): string => (value < 0 ? `${MINUS}${text}` : text)

/** 1.149.447 */
export const formatCount = (count: number, language: Language): string =>
  signed(count, grouped(String(Math.abs(Math.round(count))), language))

/** Hundredths as a decimal text with two or one decimals. */
function decimals(hundredths: number, language: Language, places: 1 | 2): string {
  const units = places === 2 ? Math.abs(hundredths) : Math.floor((Math.abs(hundredths) + 5) / 10)
  const digits = String(units).padStart(places + 1, '0')
  return `${grouped(digits.slice(0, -places), language)}${DECIMAL[language]}${digits.slice(-places)}`
}

/** 38,39 % with a no-break space. */
export const formatPercent = (percent: PercentBp, language: Language): string =>
  signed(percent, `${decimals(percent, language, 2)}${NO_BREAK}%`)

/** 38,4 %: one decimal, for charts only. */
export const formatPercentInChart = (percent: PercentBp, language: Language): string =>
  signed(percent, `${decimals(percent, language, 1)}${NO_BREAK}%`)

/** 2400 parts of a million as 0,24 %: a rate of the law with all its decimals and no more. */
export const formatRate = (ppm: number, language: Language): string =>
  `${String(ppm / 10_000).replace('.', DECIMAL[language])} %`

/** +0,71 poin: the difference of two percentages is never a percentage. */
export function formatPoints(difference: PercentBp, language: Language): string {
  const sign = difference > 0 ? '+' : difference < 0 ? MINUS : ''
  return `${sign}${decimals(difference, language, 2)}${NO_BREAK}${language === 'id' ? 'poin' : 'points'}`
}

/** Rp16.800 */
export const formatRupiah = (amount: number, language: Language): string =>
  signed(amount, `Rp${grouped(String(Math.abs(Math.round(amount))), language)}`)

/** 1,15 juta or 2,42 miliar: for running text and charts, never in a table. Below a million the plain count. */
export function formatRounded(amount: number, language: Language): string {
  const size = Math.abs(amount)
  if (size < 1_000_000) return formatCount(amount, language)
  const [unit, word] =
    size < 1_000_000_000
      ? ([1_000_000, 'million'] as const)
      : size < 1_000_000_000_000
        ? ([1_000_000_000, 'billion'] as const)
        : ([1_000_000_000_000, 'trillion'] as const)
  const hundredths = Math.round((size * 100) / unit)
  return signed(amount, `${decimals(hundredths, language, 2)}${NO_BREAK}${SCALES[language][word]}`)
}

const monthName = (text: string, names: readonly string[]): string =>
  names[Number(text.slice(5, 7)) - 1] ?? ''

/** 31 Oktober 2026 */
export const formatDay = (day: Day, language: Language): string =>
  `${Number(day.slice(8))} ${monthName(day, MONTH_NAMES[language])} ${day.slice(0, 4)}`

/** 31 Okt 2026, for tables. */
export const formatDayShort = (day: Day, language: Language): string =>
  `${Number(day.slice(8))} ${monthName(day, SHORT_MONTHS[language])} ${day.slice(0, 4)}`

/** 31-10-2026, only for spreadsheets. */
export const formatDayInSheet = (day: Day): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`

/** Oktober 2026 */
export const formatMonth = (month: Month, language: Language): string =>
  `${monthName(month, MONTH_NAMES[language])} ${month.slice(0, 4)}`

/** Okt 2026, for axes. */
export const formatMonthShort = (month: Month, language: Language): string =>
  `${monthName(month, SHORT_MONTHS[language])} ${month.slice(0, 4)}`

/** posisi 31 Oktober 2026 */
export const formatCutOff = (day: Day, language: Language): string =>
  `${language === 'id' ? 'posisi' : 'as of'} ${formatDay(day, language)}`

const PREFIXES = {
  nasional: '',
  provinsi: '',
  kabupaten: 'Kab. ',
  kota: 'Kota ',
  kecamatan: 'Kec. ',
  desa: 'Desa ',
  kelurahan: 'Kel. ',
  'desa adat': 'Desa Adat ',
} as const

/** Kec. Paciran, Desa Kranji, Kel. Brondong, Kab. Lamongan. The same in every language: these are names. */
export function formatArea(code: AreaCode, name: string): string {
  if (code === NATION) return 'Indonesia'
  return `${PREFIXES[kindOf(code)]}${name.replace(/^(Kabupaten|Kab\.|Kota|Kecamatan|Kec\.)\s+/i, '')}`
}
