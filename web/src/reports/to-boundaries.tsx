import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import type { Coverage } from './coverage-query.ts'

/** That there is no map yet, or whose it is to change: said to those who may load boundaries. */
export function ToBoundaries({ data, mapped }: { data: Coverage; mapped: boolean }) {
  const { t } = useTranslation('views')
  const me = useMe()
  const { code } = data.area
  if (!may(me, 'figure.write', code)) return null
  return (
    <p className="note-text screen-only">
      {!mapped && t('map.none')}{' '}
      <Link to="/batas" search={{ w: code }}>
        {t(mapped ? 'map.change' : 'map.load')}
      </Link>
    </p>
  )
}
