import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { Button } from '../kit/button.tsx'
import { ReasonForm } from './reason-form.tsx'
import { type Referral, useReferralDeed } from './referral-queries.ts'

/** The way back from what two areas settled, for a reason. */
export function ReferralReopen({ referral }: { referral: Referral }) {
  const { t } = useTranslation('persons')
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const reopen = useReferralDeed('POST /referrals/:id/reopen')
  const mine = referral.sides.find(({ area }) => may(me, 'register.write', area))
  if (!mine) return null
  if (!asking)
    return (
      <div>
        <Button kind="secondary" size="small" onClick={() => setAsking(true)}>
          {t('reopen')}
        </Button>
      </div>
    )
  return (
    <ReasonForm
      label={t('reason')}
      hint={t('reopenHint')}
      button={t('reopenNow')}
      busy={reopen.isPending && t('reopening')}
      error={reopen.error}
      onReason={(reason) => reopen.mutate({ id: referral.id, kab: mine.kab, side: mine.side, reason })}
      onClose={() => setAsking(false)}
    />
  )
}
