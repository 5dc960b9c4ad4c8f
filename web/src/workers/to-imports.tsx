import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'

const route = getRouteApi('/shell/daftar/$id')

/** The way back to the lists of the area in view. */
export function ToImports() {
  const { t } = useTranslation('workers')
  const { w } = route.useSearch()
  return (
    <Link to="/daftar" search={{ w }}>
      {t('uploads')}
    </Link>
  )
}
