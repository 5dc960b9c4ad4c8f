import type { Permission } from '@naungan/server/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { buttonClass } from '../kit/button.tsx'
import { Status } from '../kit/status.tsx'
import type { Coverage } from './coverage-query.ts'
import { PublishedSection } from './published-section.tsx'
import styles from './first-time.module.css'

type Step = {
  name: 'lists' | 'whole' | 'target' | 'workers'
  done: boolean
  can: Permission
  to: '/iuran' | '/target' | '/daftar'
}

/** Before the first BPJS list: what will stand here, and one button for each thing that is still missing. */
export function FirstTime({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { code, name } = data.area
  const steps = useSteps(data)
  const ahead = steps.find((step) => !step.done)?.name
  return (
    <>
      <h1>{t('first.title', { area: format.area(code, name) })}</h1>
      <p className="lead">{t('first.body')}</p>
      <PublishedSection area={code} />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} data={data} next={step.name === ahead} />
        ))}
      </ol>
    </>
  )
}

const useSteps = (data: Coverage): Step[] => {
  const me = useMe()
  const { code } = data.area
  const { data: register } = useQuery({
    queryKey: ['imports', code],
    queryFn: () => ask('GET /imports', { area: code }),
    enabled: may(me, 'register.read', code),
  })
  const taken = register?.imports.some(({ state }) => state === 'taken') ?? false
  return [
    { name: 'lists', done: data.months.length > 0, can: 'list.write', to: '/iuran' },
    { name: 'whole', done: data.shouldBe !== null, can: 'figure.write', to: '/target' },
    { name: 'target', done: data.target !== null, can: 'figure.write', to: '/target' },
    { name: 'workers', done: taken, can: 'register.write', to: '/daftar' },
  ]
}

function StepLine({ step, data, next }: { step: Step; data: Coverage; next: boolean }) {
  const { t } = useTranslation('figure')
  const me = useMe()
  const { code } = data.area
  return (
    <li className={styles.step}>
      <div className={styles.words}>
        <h2>
          {t(`first.${step.name}`)}{' '}
          <Status kind={step.done ? 'ok' : 'info'}>{t(step.done ? 'first.done' : 'first.missing')}</Status>
        </h2>
        <p>{t(`first.${step.name}Body`, { year: data.month.slice(0, 4) })}</p>
      </div>
      {!step.done &&
        (may(me, step.can, code) ? (
          <Link
            to={step.to}
            search={{ w: code }}
            className={buttonClass({ kind: next ? 'primary' : 'secondary' })}
          >
            {t(`first.${step.name}Act`)}
          </Link>
        ) : (
          <p className="note-text">{t('first.notYours')}</p>
        ))}
    </li>
  )
}
