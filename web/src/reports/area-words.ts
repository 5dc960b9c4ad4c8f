import { kindOf } from '@naungan/rules/words'
import { useMemo } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'

const LEVELS = ['nation', 'provinsi', 'kabupaten', 'kecamatan', 'desa'] as const

export type Level = (typeof LEVELS)[number]

export const levelNamed = (level: number): Level => LEVELS[level] ?? 'desa'

/** Kinds that a list says beside the name; the usual kind stands in the head of its column. */
const SAID = new Set(['kota', 'kelurahan', 'desa adat'])

/** Words for an area and for what lies below it, in the reader's language. */
export const useAreaWords = (level: number) => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  return useMemo(() => {
    const below = levelNamed(level + 1)
    const full = (area: { code: string; name: string }) => format.area(area.code, area.name)
    return {
      full,
      short: (area: { code: string; name: string }) =>
        SAID.has(kindOf(area.code)) ? full(area) : full(area).replace(/^(?:Kab\.|Kec\.|Desa) /, ''),
      units: t(`units.${below}`),
      unitHead: t(`unitHeads.${below}`),
      leafUnits: t(`units.${levelNamed(level + 2)}`),
      leafHead: t(`unitHeads.${levelNamed(level + 2)}`),
    }
  }, [level, t, format])
}
