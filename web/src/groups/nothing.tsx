import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { Empty } from '../kit/empty.tsx'
import type { Head } from './groups-query.ts'

/** What is missing, and where to bring it. */
export function Nothing({ data, empty }: { data: Head; empty: boolean }) {
  const { t } = useTranslation('groups')
  const me = useMe()
  const { code } = data.area
  if (empty && data.countedAt === null) return null
  if (empty)
    return (
      <Empty
        title={t('emptyBody')}
        action={
          may(me, 'register.write', code) && (
            <Link to="/daftar/baru" search={{ w: code }}>
              {t('toImports')}
            </Link>
          )
        }
      />
    )
  return (
    <Empty
      title={t('noListBody')}
      action={
        may(me, 'list.write', code) && (
          <Link to="/iuran" search={{ w: code }}>
            {t('toLists')}
          </Link>
        )
      }
    />
  )
}
