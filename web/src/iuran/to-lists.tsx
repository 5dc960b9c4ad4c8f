import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'

const route = getRouteApi('/shell/iuran/$id')

/** The way back to the lists of the area in view. */
export function ToLists() {
  const { t } = useTranslation('lists')
  const { w } = route.useSearch()
  return (
    <Link to="/iuran" search={{ w }}>
      {t('lists')}
    </Link>
  )
}
