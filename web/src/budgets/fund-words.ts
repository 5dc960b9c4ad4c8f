import { occupationOf } from '@naungan/rules/sheet'
import { spellNumber } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { Fund } from './funds-query.ts'

const SETS = ['pekerja_rentan', 'aparatur_desa', 'pegawai_non_asn'] as const
/** Groups named one by one in a table; a decree names more than a row can hold. */
const NAMED = 4

/** Names of funds, groups and amounts as a reader says them. */
export const useFundWords = () => {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const group = (word: string): string => {
    const set = SETS.find((one) => one === word)
    return set ? t(`sets.${set}`) : (occupationOf(word)?.label.toLowerCase() ?? word)
  }
  const groups = (words: readonly string[], most = NAMED): string => {
    if (words.length === 0) return t('everybody')
    const shown = words.slice(0, most).map(group).join(', ')
    return words.length > most ? t('andMore', { words: shown, n: words.length - most }) : shown
  }
  return {
    group,
    groups,
    kind: (kind: Fund['kind']) => t(`kinds.${kind}`),
    owner: (fund: Pick<Fund, 'area' | 'areaName'>) => format.area(fund.area, fund.areaName),
    months: (fund: Pick<Fund, 'firstMonth' | 'lastMonth'>) =>
      t('months', { first: format.monthShort(fund.firstMonth), last: format.monthShort(fund.lastMonth) }),
    spelt: (digits: string) =>
      digits === '' ? undefined : t('words', { words: spellNumber(Number(digits), format.language) }),
  }
}

type Finding = { key: 'None' | 'NoCeiling' | 'Over' | 'All' | ''; left: number; over: number }

/** What the title says of a ceiling and what is left of it. */
export const findingOf = (funds: number, ceiling: number | null, remaining: number | null): Finding => {
  const left = remaining ?? 0
  if (funds === 0) return { key: 'None', left: 0, over: 0 }
  if (ceiling === null || (ceiling === 0 && left === 0)) return { key: 'NoCeiling', left: 0, over: 0 }
  if (left < 0) return { key: 'Over', left: 0, over: -left }
  return { key: left === 0 ? 'All' : '', left, over: 0 }
}
