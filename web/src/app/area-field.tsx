import { useState } from 'react'
import type { FieldWords } from '../kit/field.tsx'
import { SearchSelect } from '../kit/search-select.tsx'
import { useAreaSearch } from './area-finder.tsx'
import { useTranslation } from './i18n.ts'
import { useFormat } from './use-format.ts'

export type PickedArea = { code: string; name: string }

type AreaFieldProps = FieldWords & {
  id?: string
  area: PickedArea | null
  onArea: (area: PickedArea | null) => void
  /** 2 stops at kabupaten and kota, 4 goes down to desa. */
  maxLevel?: number
  /** Only areas in this one. */
  within?: string | undefined
}

/** One area of the nation by name or code, asked for in a form. */
export function AreaField({ area, onArea, maxLevel = 4, within, ...field }: AreaFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const label = area ? format.area(area.code, area.name) : ''
  const [typed, setTyped] = useState<string | null>(null)
  const query = typed ?? label
  const { areas, answered } = useAreaSearch(typed ?? '', { maxLevel, within })
  return (
    <SearchSelect
      {...field}
      query={query}
      onQuery={(text) => {
        setTyped(text)
        if (area) onArea(null)
      }}
      found={areas.map(({ code, name, path }) => ({
        value: code,
        label: format.area(code, name),
        note: [code, ...path.slice(0, 2)].join(', '),
      }))}
      nothing={answered ? t('nothingFound') : undefined}
      onPick={({ value }) => {
        const picked = areas.find(({ code }) => code === value)
        setTyped(null)
        if (picked) onArea({ code: picked.code, name: picked.name })
      }}
    />
  )
}
