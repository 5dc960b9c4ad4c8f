import { useId } from 'react'
import type { Role } from '@naungan/server/api'
import { AreaField, type PickedArea } from '../app/area-field.tsx'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { Select } from '../kit/select.tsx'
import styles from './accounts-page.module.css'

export type Duty = { key: number; role: Role; area: PickedArea | null }

const ROLES: Role[] = ['operator', 'approver', 'branch', 'viewer', 'auditor', 'admin']

let made = 0
/** Rows of a form need a name of their own: two empty duties are not the same one. */
export const newDuty = (area: PickedArea | null, role: Role = 'operator'): Duty => ({
  key: (made += 1),
  role,
  area,
})

export const isComplete = (duty: Duty): duty is Duty & { area: PickedArea } => duty.area !== null

export const asAssignments = (duties: Duty[]) =>
  duties.filter(isComplete).map(({ role, area }) => ({ role, area: area.code }))

type DutiesEditorProps = { duties: Duty[]; onDuties: (duties: Duty[]) => void; tried: boolean }

/** A role in an area, and another: never none, for an account without a duty is in nobody's area. */
export function DutiesEditor({ duties, onDuties, tried }: DutiesEditorProps) {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const id = useId()
  const set = (key: number, part: Partial<Duty>) =>
    onDuties(duties.map((duty) => (duty.key === key ? { ...duty, ...part } : duty)))
  return (
    <>
      {duties.map((duty, at) => (
        <fieldset key={duty.key} className={styles.duty} aria-labelledby={`${id}-${duty.key}`}>
          <div className={styles['duty-head']}>
            <span id={`${id}-${duty.key}`}>{t('dutyNumber', { n: at + 1 })}</span>
            {duties.length > 1 && (
              <Button
                kind="quiet"
                size="small"
                onClick={() => onDuties(duties.filter(({ key }) => key !== duty.key))}
              >
                {t('removeDuty', { n: at + 1 })}
              </Button>
            )}
          </div>
          <Select
            label={t('role')}
            hint={t(`roleHints.${duty.role}`)}
            options={ROLES.map((role) => ({ value: role, label: app(`roles.${role}`) }))}
            value={duty.role}
            onChange={(event) => set(duty.key, { role: event.target.value as Role })}
          />
          <AreaField
            label={t('area')}
            area={duty.area}
            onArea={(area) => set(duty.key, { area })}
            message={tried && !duty.area && t('faultDutyArea', { n: at + 1 })}
          />
        </fieldset>
      ))}
      <div>
        <Button kind="quiet" size="small" onClick={() => onDuties([...duties, newDuty(null)])}>
          {t('addDuty')}
        </Button>
      </div>
    </>
  )
}
