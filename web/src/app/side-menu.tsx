import { Link, useNavigate } from '@tanstack/react-router'
import { Icon, type IconName } from '../kit/icon.tsx'
import { Logo } from '../kit/logo.tsx'
import { Menu } from '../kit/menu.tsx'
import { AccountMenu } from './account-menu.tsx'
import { useTranslation } from './i18n.ts'
import { type MenuItem, useMenu, useStandsAt, useTargetOf } from './menu-items.ts'
import styles from './shell.module.css'

/** The menu marks the room, the router would mark only the very address. */
const EXACT = { exact: true }

/** Draws the links of the menu; what they all ask of the address is asked once. */
const useMenuLink = () => {
  const { t } = useTranslation()
  const targetOf = useTargetOf()
  const standsAt = useStandsAt()
  return (item: MenuItem, icon?: IconName) => (
    <Link
      key={item.to}
      {...targetOf(item)}
      className={styles.item}
      activeOptions={EXACT}
      aria-current={standsAt(item) ? 'page' : undefined}
    >
      {icon && <Icon name={icon} size={21} />}
      {t(item.text)}
    </Link>
  )
}

export function SideMenu() {
  const { t } = useTranslation()
  const groups = useMenu()
  const link = useMenuLink()
  return (
    <nav className={styles.side} aria-label={t('menu')}>
      <Link to="/" className={styles.brand}>
        <Logo name={t('name')} />
      </Link>
      {groups.map((group) => (
        <div key={group.heading ?? 'first'} className={styles.group}>
          {group.heading && <h2>{t(group.heading)}</h2>}
          {group.items.map((item) => link(item))}
        </div>
      ))}
      <div className={styles.who}>
        <AccountMenu side="top-start" />
      </div>
    </nav>
  )
}

/** On the phone: the pages an officer opens most, at the thumb; the others one tap further. */
export function BottomBar() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const targetOf = useTargetOf()
  const items = useMenu().flatMap((group) => group.items)
  const others = items.filter(({ icon }) => !icon)
  const link = useMenuLink()
  const more = (
    <button type="button" className={styles.item}>
      <Icon name="more" size={21} />
      {t('more')}
    </button>
  )
  return (
    <nav className={styles.bottom} aria-label={t('menu')}>
      {items.filter(({ icon }) => icon).map((item) => link(item, item.icon))}
      {others.length > 0 && (
        <Menu
          label={t('more')}
          opener={more}
          side="top-end"
          items={others.map((item) => ({
            key: item.to,
            text: t(item.text),
            onClick: () => void navigate(targetOf(item)),
          }))}
        />
      )}
    </nav>
  )
}
