import type { Assessment } from '@naungan/rules/rule'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Tabs } from '../kit/tabs.tsx'
import { Answer } from './answer.tsx'
import styles from './calculator.module.css'
import {
  calculatorCalled,
  type CalculatorName,
  GROUPS,
  type GroupName,
  groupOf,
  type Said,
} from './calculators.ts'
import { FactForm } from './fact-form.tsx'
import { faultsIn } from './faults.ts'
import { findingFor } from './found.ts'
import { useHeadline } from './headline.ts'
import type { CalculatorSearch } from './routes.tsx'
import { SaidOnPaper } from './said-on-paper.tsx'
import { ShareLink } from './share-link.tsx'
import { useSaid } from './use-said.ts'
import { WhenceAnswer } from './whence-answer.tsx'

/** What the law gives and asks, counted here and now for whoever asks; nothing of it is sent anywhere. */
export function CalculatorPage() {
  const { t } = useTranslation('calculator')
  const { hitung } = useSearch({ from: '/open/hitung' })
  const navigate = useNavigate()
  const name = calculatorCalled(hitung)
  const go = (next: CalculatorName) =>
    void navigate({
      to: '/hitung',
      resetScroll: false,
      search: ({ w }: CalculatorSearch) => ({ w, hitung: next }),
    })
  return (
    <Tabs
      label={t('groups.label')}
      tabs={(Object.keys(GROUPS) as GroupName[]).map((key) => ({ key, label: t(`groups.${key}`) }))}
      selected={groupOf(name)}
      onSelect={(group) => go(GROUPS[group][0])}
    >
      <OneCalculator key={name} name={name} onName={go} />
    </Tabs>
  )
}

type OneCalculatorProps = { name: CalculatorName; onName: (name: CalculatorName) => void }

function OneCalculator({ name, onName }: OneCalculatorProps) {
  const { language } = useFormat()
  const { said, round, say } = useSaid(name)
  const [asked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const headline = useHeadline()
  const found = findingFor(name, said)
  const faults = faultsIn(name, found, { language, asked })
  const title = headline(name, found, said)
  useTitle(title)
  const show = () => {
    setAsked(true)
    const first = Object.keys(faultsIn(name, found, { language, asked: true }))[0]
    const goal = first === undefined ? heading.current : document.getElementById(`isi-${first}`)
    goal?.focus()
    goal?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Lead name={name} found={found} said={said} />
        {found.kind === 'answer' && <WhenceAnswer name={name} found={found} />}
      </div>
      <FactForm
        key={round}
        name={name}
        said={said}
        faults={faults}
        onSaid={say}
        onName={onName}
        onAsked={show}
      />
      <div className={styles.found}>
        <p className="visually-hidden" role="status">
          {title}
        </p>
        <SaidOnPaper name={name} said={said} />
        <ShareLink name={name} said={said} />
        <Answer name={name} found={found} said={said} />
      </div>
    </div>
  )
}

/** A tab, a bookmark and a shared link say what was found. */
const useTitle = (title: string): void => {
  const { t } = useTranslation()
  const whole = `${title} · ${t('name')}`
  useEffect(() => {
    document.title = whole
  }, [whole])
}

type LeadProps = { name: CalculatorName; found: Assessment; said: Said }

/** For whom and by the law of which day; for what cannot be answered yet, what it waits for. */
function Lead({ name, found, said }: LeadProps) {
  const { t } = useTranslation('calculator')
  const format = useFormat()
  if (found.kind === 'issues') return <p className="lead">{t('askingBody')}</p>
  const day = said['diedOn'] ?? said['happenedOn'] ?? said['eventOn'] ?? said['completeOn'] ?? said['day']
  const cutOff = day
    ? format.cutOff(day)
    : t('lawMonth', { month: format.month((said['from'] ?? said['month'])!) })
  return (
    <p className="lead">
      {t(`leads.${name}`)} {t('lawOf', { cutOff })}
    </p>
  )
}
