import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { ConsentForm } from './consent-form.tsx'
import type { Worker } from './register-queries.ts'
import styles from './worker-page.module.css'

/** What the person has agreed to and taken back; each word stays, a new one stands above it. */
export function WorkerConsent({ worker }: { worker: Worker }) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const [latest] = worker.consents
  const title = latest ? t(`consentNow.${latest.how}`, { day: format.day(latest.day) }) : t('consentNone')
  return (
    <Section title={title}>
      <div className={styles.reveal}>
        {worker.consents.length > 0 && (
          <ul className={styles.consents}>
            {worker.consents.map(({ id, how, day, note, by, at, saidIn }) => (
              <li key={id}>
                {t(`consentHow.${how}`)}, {format.day(day)}
                {note && `: ${note}`}
                <span className={styles.origin}>
                  {saidIn
                    ? t('consentMoved', { by, moment: format.moment(at), saidIn })
                    : t('consentBy', { by, moment: format.moment(at) })}
                </span>
              </li>
            ))}
          </ul>
        )}
        {asking && <ConsentForm worker={worker} onClose={() => setAsking(false)} />}
        {!asking && may(me, 'register.write', worker.desa) && (
          <div>
            <Button kind="secondary" size="small" onClick={() => setAsking(true)}>
              {t('consentWrite')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
