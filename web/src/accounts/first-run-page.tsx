import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { PickedArea } from '../app/area-field.tsx'
import { useTranslation } from '../app/i18n.ts'
import { sessionQuery } from '../app/session.tsx'
import { Logo } from '../kit/logo.tsx'
import { Steps, type StepState } from '../kit/steps.tsx'
import { FirstAdmin } from './first-admin.tsx'
import styles from './first-run-page.module.css'
import { KeepKeys } from './keep-keys.tsx'
import { ServedArea } from './served-area.tsx'

const STEPS = ['area', 'admin', 'keys'] as const
type Step = (typeof STEPS)[number]

/** The first day of an installation: the area it serves, its first admin, and where its keys lie. */
export function FirstRunPage() {
  const { t } = useTranslation('accounts')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [step, setStep] = useState<Step>('area')
  const [area, setArea] = useState<PickedArea | null>(null)
  const content = useRef<HTMLElement>(null)
  const shown = useRef<Step>(step)
  useEffect(() => {
    // A new step is a new page to somebody who does not see it change.
    if (shown.current !== step) content.current?.focus()
    shown.current = step
  }, [step])
  const enter = async () => {
    queries.clear()
    await queries.fetchQuery(sessionQuery)
    await navigate({ to: '/' })
  }
  const stateOf = (of: Step): StepState => {
    const [at, now] = [STEPS.indexOf(of), STEPS.indexOf(step)]
    return at < now ? 'done' : at === now ? 'current' : 'ahead'
  }
  return (
    <div className={styles.frame}>
      <header className={styles.aside}>
        <Logo name={t('product')} />
        <Steps
          label={t('firstRun')}
          stateWords={{ done: t('stepDone'), current: t('stepCurrent'), ahead: t('stepAhead') }}
          steps={[
            { key: 'database', title: t('stepDatabase'), state: 'done' },
            { key: 'areas', title: t('stepAreas'), note: t('stepAreasNote'), state: 'done' },
            { key: 'area', title: t('stepServed'), state: stateOf('area') },
            { key: 'admin', title: t('stepAdmin'), state: stateOf('admin') },
            { key: 'keys', title: t('stepKeys'), state: stateOf('keys') },
          ]}
        />
      </header>
      <main ref={content} tabIndex={-1} className={styles.content}>
        {step === 'area' && <ServedArea area={area} onArea={setArea} onDone={() => setStep('admin')} />}
        {step === 'admin' && area && (
          <FirstAdmin area={area} onBack={() => setStep('area')} onDone={() => setStep('keys')} />
        )}
        {step === 'keys' && <KeepKeys onDone={() => void enter()} />}
      </main>
    </div>
  )
}
