import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { AccountMenu } from './account-menu.tsx'
import { AreaFinder } from './area-finder.tsx'
import { AreaPath } from './area-path.tsx'
import { areaQuery } from './area-query.ts'
import { useCurrentArea } from './current-area.ts'
import { useTranslation } from './i18n.ts'
import { useMenu, useStandsAt } from './menu-items.ts'
import { useMe, useSession } from './session.tsx'
import styles from './shell.module.css'
import { BottomBar, SideMenu } from './side-menu.tsx'
import { useFormat } from './use-format.ts'

/** A tab or a bookmark says which page it is, and of which area. */
const useTitle = (area: string): void => {
  const { t } = useTranslation()
  const format = useFormat()
  const standsAt = useStandsAt()
  const item = useMenu()
    .flatMap((group) => group.items)
    .find(standsAt)
  const { data } = useQuery(areaQuery(area))
  const place = data && format.area(data.area.code, data.area.name)
  const title = [item && t(item.text), place, t('name')].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

/** The frame of every page behind the sign-in: menu, area, search, the page. */
export function Shell() {
  const { t } = useTranslation()
  const { demo } = useSession()
  const me = useMe()
  const area = useCurrentArea()
  useTitle(area)
  if (me.assignments.length === 0)
    return (
      <main className={styles.alone}>
        <h1>{t('noArea')}</h1>
        <p>{t('noAreaBody')}</p>
        <AccountMenu side="bottom-start" />
      </main>
    )
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#isi">
        {t('skip')}
      </a>
      <SideMenu />
      <div className={styles.page}>
        <header className={styles.top}>
          <AreaPath code={area} />
          <div className={styles.find}>
            <AreaFinder />
          </div>
          <div className={styles.small}>
            <AccountMenu side="bottom-end" />
          </div>
        </header>
        <main id="isi" tabIndex={-1} className={styles.main}>
          <Outlet />
          {demo && <p className={styles.demo}>{t('demo')}</p>}
        </main>
      </div>
      <BottomBar />
    </div>
  )
}
