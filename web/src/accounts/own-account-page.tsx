import { useTranslation } from '../app/i18n.ts'
import { useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { ChangePassword } from './change-password.tsx'
import styles from './own-account-page.module.css'
import { OwnSessions } from './own-sessions.tsx'
import { PhoneCode } from './phone-code.tsx'

/** One's own account: who one is here, the password, the phone, and where one is signed in. */
export function OwnAccountPage() {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const format = useFormat()
  const me = useMe()
  const duties = me.assignments.map(({ role, area, areaName }) =>
    t('dutyIn', { role: app(`roles.${role}`), area: format.area(area, areaName) }),
  )
  return (
    <div className={styles.page}>
      <div>
        <h1>{me.totp ? t('guardedByPhone') : t('guardedByPassword')}</h1>
        <p className="muted">{[me.name, me.username, me.office, ...duties].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.guards}>
        <ChangePassword username={me.username} />
        <PhoneCode on={me.totp} />
      </div>
      <OwnSessions />
    </div>
  )
}
