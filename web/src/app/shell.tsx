import type { Permission } from '@naungan/server/api'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../kit/icon.tsx'
import { Logo } from '../kit/logo.tsx'
import { AccountMenu } from './account-menu.tsx'
import { AreaFinder } from './area-finder.tsx'
import { AreaPath } from './area-path.tsx'
import { useCurrentArea } from './current-area.ts'
import { useMe, useSession } from './session.tsx'
import styles from './shell.module.css'

type Item = {
  to: string
  text: 'home' | 'coverage' | 'workers' | 'imports' | 'targets' | 'lists' | 'audit' | 'accounts' | 'tasks'
  can: Permission
  icon?: IconName
}
type Group = { heading?: 'look' | 'do' | 'watch'; items: Item[] }

const GROUPS: Group[] = [
  {
    items: [
      { to: '/', text: 'home', can: 'figure.read', icon: 'home' },
      { to: '/tugas', text: 'tasks', can: 'register.read' },
    ],
  },
  {
    heading: 'look',
    items: [
      { to: '/cakupan', text: 'coverage', can: 'figure.read', icon: 'map' },
      { to: '/pekerja', text: 'workers', can: 'register.read', icon: 'people' },
    ],
  },
  {
    heading: 'do',
    items: [
      { to: '/daftar', text: 'imports', can: 'register.read', icon: 'list' },
      { to: '/iuran', text: 'lists', can: 'list.read' },
      { to: '/target', text: 'targets', can: 'figure.read' },
    ],
  },
  {
    heading: 'watch',
    items: [
      { to: '/jejak', text: 'audit', can: 'audit.read' },
      { to: '/pengguna', text: 'accounts', can: 'account.manage' },
    ],
  },
]

function MenuLink({ item, withIcon }: { item: Item; withIcon?: true }) {
  const { t } = useTranslation()
  const area = useCurrentArea()
  const here = useRouterState({ select: (state) => state.location.pathname })
  const own =
    item.to === '/'
      ? here === '/' || /^\/w\/[^/]+$/.test(here)
      : here === item.to || here.startsWith(`${item.to}/`)
  const inArea = item.to === '/cakupan' && here.endsWith('/cakupan')
  const current = own || inArea
  // Home and coverage are about an area and name it in their path; the others take it along as a question.
  const target =
    item.to === '/'
      ? { to: '/w/$code', params: { code: area } }
      : item.to === '/cakupan'
        ? { to: '/w/$code/cakupan', params: { code: area } }
        : { to: item.to, search: { w: area } }
  return (
    <Link
      {...(target as { to: '/' })}
      className={styles.item}
      // The menu marks the room, the router would mark only the very address.
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
    >
      {withIcon && item.icon && <Icon name={item.icon} size={21} />}
      {t(item.text)}
    </Link>
  )
}

function SideMenu() {
  const { t } = useTranslation()
  const me = useMe()
  const allowed = (item: Item) => (me.permissions[item.can] ?? []).length > 0
  return (
    <nav className={styles.side} aria-label={t('menu')}>
      <Link to="/" className={styles.brand}>
        <Logo name={t('name')} />
      </Link>
      {GROUPS.map((group) => ({ ...group, items: group.items.filter(allowed) }))
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <div key={group.heading ?? 'first'} className={styles.group}>
            {group.heading && <h2>{t(group.heading)}</h2>}
            {group.items.map((item) => (
              <MenuLink key={item.to} item={item} />
            ))}
          </div>
        ))}
      <div className={styles.who}>
        <AccountMenu side="top-start" />
      </div>
    </nav>
  )
}

/** On the phone: the pages an officer opens most, at the thumb. */
function BottomBar() {
  const { t } = useTranslation()
  const me = useMe()
  const items = GROUPS.flatMap((group) => group.items).filter(
    (item) => item.icon && (me.permissions[item.can] ?? []).length > 0,
  )
  return (
    <nav className={styles.bottom} aria-label={t('menu')}>
      {items.map((item) => (
        <MenuLink key={item.to} item={item} withIcon />
      ))}
    </nav>
  )
}

/** The frame of every page behind the sign-in: menu, area, search, the page. */
export function Shell() {
  const { t } = useTranslation()
  const { demo } = useSession()
  const me = useMe()
  const area = useCurrentArea()
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
