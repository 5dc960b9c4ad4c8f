import type { LawParameter } from '@naungan/rules/law'
import { formatRate } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import type { SayAny } from '../app/say.ts'
import { useFormat } from '../app/use-format.ts'
import { lawWord, lawWordFirst } from './law-word.ts'

export type TableRow = Readonly<Record<string, unknown>>

/** Whether a value of this parameter is a table; its rows are unfolded, not written in a line. */
export const isTable = ({ unit }: LawParameter): boolean => unit === 'tabel'

const COUNTED = ['bulan', 'tahun', 'hari', 'hari_kerja', 'jam', 'orang', 'upah', 'kali'] as const
type Counted = (typeof COUNTED)[number]

/** A value of the law as people write it, by its unit. */
export const useLawWords = () => {
  const { t } = useTranslation('law')
  const format = useFormat()
  const single = (value: unknown, unit: string): string => {
    if (unit === 'rupiah') return format.rupiah(value as number)
    if (unit === 'persen') return formatRate(value as number, format.language)
    // A year of the calendar has no points.
    if (unit === 'tahun' && (value as number) > 1900) return String(value)
    const counted = COUNTED.find((one): one is Counted => one === unit)
    if (counted !== undefined) return t(`units.${counted}`, { n: format.count(value as number) })
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? format.day(String(value)) : lawWord(String(value))
  }
  const written = (value: unknown, parameter: LawParameter): string => {
    if (!Array.isArray(value)) return single(value, parameter.unit)
    if (value.length === 0) return t('emptyList')
    if (isTable(parameter)) return t('rows', { n: value.length })
    return value.map((word) => lawWord(String(word))).join(', ')
  }
  /** The head of a column; one that is new on the shelf is named as it is there. */
  const column = (name: string): string => {
    const key = `columns.${name}`
    const words = (t as SayAny)(key)
    return words === key ? lawWordFirst(name) : words
  }
  return { single, written, column }
}
