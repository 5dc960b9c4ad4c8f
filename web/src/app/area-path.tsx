import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Crumbs } from '../kit/crumbs.tsx'
import { Menu } from '../kit/menu.tsx'
import { areaQuery } from './area-query.ts'
import { keepMonth } from '../reports/way.ts'
import { useTranslation } from './i18n.ts'
import { useMe } from './session.tsx'
import styles from './shell.module.css'
import { useFormat } from './use-format.ts'

/** The area above, and the one where we stand; behind it the officer's areas and what lies below. */
export function AreaPath({ code }: { code: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const { data } = useQuery(areaQuery(code))
  if (!data) return <div className={styles.path} />
  const above = data.path.filter((area) => area.code !== 'ID').slice(-2)
  const mine = me.assignments.map(({ area, areaName }) => ({ code: area, name: areaName }))
  const choices = [
    ...new Map([...mine, ...data.children.slice(0, 30)].map((area) => [area.code, area])).values(),
  ]
  const opener = (
    <button type="button" className={styles.here}>
      {format.area(data.area.code, data.area.name)}
    </button>
  )
  return (
    <div className={styles.path}>
      <Crumbs
        label={t('areaPath')}
        items={above.map((area) => ({
          key: area.code,
          link: (
            <Link to="/w/$code" params={{ code: area.code }} search={keepMonth}>
              {format.area(area.code, area.name)}
            </Link>
          ),
        }))}
      />
      <Menu
        label={t('myAreas')}
        opener={opener}
        side="bottom-start"
        items={choices.map((area) => ({
          key: area.code,
          text: format.area(area.code, area.name),
          onClick: () => void navigate({ to: '/w/$code', params: { code: area.code }, search: keepMonth }),
        }))}
      />
    </div>
  )
}
