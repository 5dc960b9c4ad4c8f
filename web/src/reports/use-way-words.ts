import type { Indicator, Whole } from '@naungan/rules/indicator'
import type { Segment } from '@naungan/rules/sheet'
import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { indicatorOf } from './way.ts'

type Named = Pick<Indicator, 'id' | 'name'>
type ShortName = 'pu_bpu_jakon' | 'dengan_tenggang' | 'lokasi_kerja' | 'dengan_pmi' | 'pu' | 'bpu'

/** "a", "a dan b", "a, b, dan c" in both languages. */
const inARow = (words: string[], and: string): string => {
  const last = words.at(-1) ?? ''
  if (words.length < 3) return words.join(` ${and} `)
  return `${words.slice(0, -1).join(', ')}, ${and} ${last}`
}

/** Words for how a figure is counted, in the reader's language. */
export const useWayWords = () => {
  const { t } = useTranslation('ways')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  return useMemo(() => {
    const segmentsOf = ({ segments }: Pick<Indicator, 'segments'>) =>
      inARow(
        segments.map((segment) => t(`segments.${segment}`)),
        t('and'),
      )
    return {
      name: ({ name }: Named) => name[format.language],
      whole: (whole: Whole | string) => figure(`definitions.${whole as Whole}`),
      short: ({ id }: Pick<Indicator, 'id'>, whole: Whole | string) =>
        t('over', {
          way: t(`short.${id.replace('ucj.', '') as ShortName}`),
          whole: t(`shortWhole.${whole as Whole}`),
        }),
      segment: (segment: Segment) => t(`segments.${segment}`),
      /** What it takes to be counted in a figure, as one sentence. */
      counted: (data: { indicator: string; month: string }) => {
        const indicator = indicatorOf(data)
        const more = [
          indicator.grace && t('withGrace'),
          indicator.basis === 'lokasi_kerja' && t('byWork'),
        ].filter(Boolean)
        return t('counted', {
          month: format.month(data.month),
          segments: segmentsOf(indicator),
          more: more.join(''),
        })
      },
    }
  }, [t, figure, format])
}
