import type { Answer } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { InlineSelect } from '../kit/select.tsx'

type RegisterPlaceProps = { place: Answer<'GET /areas/:code'>; onPlace: (code: string) => void }

/** One step down to a kecamatan or desa, or one step up again as far as the officer's area reaches. */
export function RegisterPlace({ place: { area, path, children }, onPlace }: RegisterPlaceProps) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const above = path.at(-1)
  const up = above && may(me, 'register.read', above.code) ? [above] : []
  return (
    <InlineSelect
      aria-label={t('below')}
      value={area.code}
      options={[
        ...up.map(({ code, name }) => ({ value: code, label: t('upTo', { area: format.area(code, name) }) })),
        { value: area.code, label: t('everyBelow', { area: format.area(area.code, area.name) }) },
        ...children.map(({ code, name }) => ({ value: code, label: format.area(code, name) })),
      ]}
      onChange={({ target: { value } }) => onPlace(value)}
    />
  )
}
