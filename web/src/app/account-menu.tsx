import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Menu } from '../kit/menu.tsx'
import { ask } from './ask.ts'
import { changeLanguage, useTranslation } from './i18n.ts'
import { useCurrentArea } from './current-area.ts'
import { sessionQuery, useMe } from './session.tsx'
import styles from './shell.module.css'

type Side = 'bottom-start' | 'bottom-end' | 'top-start'

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** Who is signed in, and what hangs under the name. */
export function AccountMenu({ side }: { side: Side }) {
  const { t, language } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const area = useCurrentArea()
  const queries = useQueryClient()
  const signOut = async () => {
    await ask('DELETE /session', {})
    queries.clear()
    await queries.fetchQuery(sessionQuery)
    await navigate({ to: '/masuk', search: {} })
  }
  const duty = me.assignments[0]
  const post = [duty && t(`roles.${duty.role}`), me.office].filter(Boolean).join(', ')
  const label = t('accountOf', { name: me.name })
  const opener = (
    <button type="button" className={styles.account}>
      <span className={styles.initials} aria-hidden="true">
        {initials(me.name)}
      </span>
      <span className={styles.name}>
        <b>{me.name}</b>
        <span>{post}</span>
      </span>
    </button>
  )
  return (
    <Menu
      label={label}
      opener={opener}
      side={side}
      items={[
        { key: 'account', text: t('account'), onClick: () => void navigate({ to: '/akun' }) },
        {
          key: 'boundaries',
          text: t('boundaries'),
          onClick: () => void navigate({ to: '/batas', search: { w: area } }),
        },
        { key: 'law', text: t('law'), onClick: () => void navigate({ to: '/hukum' }) },
        { key: 'sources', text: t('sources'), onClick: () => void navigate({ to: '/sumber' }) },
        {
          key: 'language',
          text: t('language'),
          onClick: () => void changeLanguage(language === 'en' ? 'id' : 'en'),
        },
        { key: 'out', text: t('signOut'), onClick: () => void signOut() },
      ]}
    />
  )
}
