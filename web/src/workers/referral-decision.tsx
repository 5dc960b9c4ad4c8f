import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { RadioGroup } from '../kit/radio-group.tsx'
import { Section } from '../kit/section.tsx'
import { ReasonForm } from './reason-form.tsx'
import {
  type Decision,
  type OwnSide,
  type Referral,
  useOtherName,
  useReferralDeed,
} from './referral-queries.ts'

const CHOICES = ['ours', 'theirs', 'different'] as const
const keyOf = ({ kab, side }: OwnSide) => `${kab} ${side}`

/** Whose the person is, said for one side with a reason. */
export function ReferralDecision({ referral }: { referral: Referral }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const me = useMe()
  const otherName = useOtherName()
  const decide = useReferralDeed('POST /referrals/:id/decide')
  const mine = referral.sides.filter(({ area }) => may(me, 'register.write', area))
  const [spoken, setSpoken] = useState(mine[0] && keyOf(mine[0]))
  const [decision, setDecision] = useState<Decision>()
  const [asked, setAsked] = useState(false)
  const side = mine.find((one) => keyOf(one) === spoken)
  if (!side) return <p className="muted">{t('mayNot')}</p>
  const area = format.area(side.area, side.areaName)
  const other = otherName(referral, side)
  const holds = side.side === 'holds' || referral.kind === 'likeness'
  const hints = {
    ours: t(holds ? 'hint.holdsOurs' : 'hint.claimsOurs', { other }),
    theirs: t(holds ? 'hint.holdsTheirs' : 'hint.claimsTheirs', { other }),
    different: t(referral.kind === 'nik' ? 'hint.different' : 'hint.alike'),
  }
  return (
    <Section title={side.decision ? t('decideAgain') : t('decideFirst')}>
      <ReasonForm
        label={t('reason')}
        hint={t('reasonHint')}
        button={t('save')}
        busy={decide.isPending && t('saving')}
        error={decide.error}
        lacking={() => {
          setAsked(true)
          return decision === undefined
        }}
        onReason={(reason) =>
          decision && decide.mutate({ id: referral.id, kab: side.kab, side: side.side, decision, reason })
        }
      >
        {mine.length > 1 && (
          <RadioGroup
            legend={t('forSide')}
            value={spoken}
            onValue={setSpoken}
            options={mine.map((one) => ({ value: keyOf(one), label: format.area(one.area, one.areaName) }))}
          />
        )}
        <RadioGroup
          legend={t('decide')}
          value={decision}
          onValue={(value) => setDecision(value as Decision)}
          options={CHOICES.map((value) => ({
            value,
            label: t(`choice.${value}`, { area, other }),
            hint: hints[value],
          }))}
          message={asked && !decision ? t('choose') : undefined}
        />
      </ReasonForm>
    </Section>
  )
}
