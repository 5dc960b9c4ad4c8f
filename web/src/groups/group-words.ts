import { occupationOf } from '@naungan/rules/sheet'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { AGES, narrowed, type RegisterNarrowed } from '../workers/register-search.ts'
import type { Grouping } from './groups-query.ts'

const SAID = ['PU', 'BPU', 'none', 'excluded', 'L', 'P'] as const

/** The name of a group in the reader's language. */
export const useGroupName = () => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const ageBand = (value: string): string => {
    const [from = '', to = ''] = value.split('-')
    if (from === '0') return t('values.agesUnder')
    return to === '150' ? t('values.agesAbove', { from }) : t('values.ages', { from, to })
  }
  return (by: Grouping, value: string): string => {
    if (value === 'unknown') return t(by === 'fund' ? 'values.noPayer' : 'values.unknown')
    if (value === 'outside' || value === 'other') return t(`values.${value}`)
    if (by === 'occupation') return occupationOf(value)?.label ?? value
    if (by === 'age') return ageBand(value)
    if (by === 'desil') return t('values.desil', { n: format.count(Number(value)) })
    const said = SAID.find((code) => code === value)
    return said === undefined || by === 'fund' ? value : t(`values.${said}`)
  }
}

/** The register narrowed to a group; undefined where the register cannot be asked for it. */
export const registerOf = (by: Grouping, value: string): RegisterNarrowed | undefined => {
  if (value === 'unknown' || value === 'outside' || by === 'fund') return undefined
  if (by === 'occupation') return narrowed({ kerja: value })
  if (by === 'segment') return narrowed({ segmen: value })
  if (by === 'sex') return narrowed({ jk: value })
  if (by === 'desil') return narrowed({ desil: value })
  return AGES.some((band) => band === value) ? narrowed({ usia: value }) : undefined
}
