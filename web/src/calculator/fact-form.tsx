import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Select } from '../kit/select.tsx'
import {
  CALCULATORS,
  type Calculator,
  type CalculatorName,
  GROUPS,
  groupOf,
  type Question,
  type Said,
} from './calculators.ts'
import styles from './calculator.module.css'
import { FactField } from './fact-field.tsx'
import { FactLines } from './fact-lines.tsx'
import { idleIn, isLines, shapeOf } from './said.ts'

type FactFormProps = {
  name: CalculatorName
  said: Said
  faults: Readonly<Record<string, string>>
  onSaid: (part: Said) => void
  onName: (name: CalculatorName) => void
  onAsked: () => void
}

/** The questions of a calculator; what it counts is the first of them. */
export function FactForm({ name, said, faults, onSaid, onName, onAsked }: FactFormProps) {
  const { t } = useTranslation('calculator')
  const { asks, more = [] }: Calculator = CALCULATORS[name]
  const group = groupOf(name)
  const idle = idleIn(name, said)
  const field = (question: Question) => (
    <AskedFact
      key={question.fact}
      name={name}
      question={question}
      text={said[question.fact] ?? ''}
      message={faults[question.fact]}
      onText={(text) => onSaid({ [question.fact]: text })}
    />
  )
  return (
    <form
      className={`${styles.form} screen-only`}
      aria-label={t('form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onAsked()
      }}
    >
      <Select
        label={t(`asks.${group}`)}
        value={name}
        options={GROUPS[group].map((one) => ({ value: one, label: t(`names.${one}`) }))}
        onChange={(event) => onName(event.target.value as CalculatorName)}
      />
      {asks.filter(({ fact }) => !idle.includes(fact)).map(field)}
      {more.length > 0 && (
        <Disclosure summary={t('more')}>
          <div className={styles.form}>{more.map(field)}</div>
        </Disclosure>
      )}
      <Button type="submit" size="large">
        {t('count')}
      </Button>
      <p className="note-text">{t('stays')}</p>
    </form>
  )
}

type AskedFactProps = {
  name: CalculatorName
  question: Question
  text: string
  message: string | undefined
  onText: (text: string) => void
}

function AskedFact({ name, question: { fact, key }, text, message, onText }: AskedFactProps) {
  const { t } = useTranslation('calculator')
  const kind = shapeOf(name)[fact]!
  const starts = CALCULATORS[name].starts('2000-01-01')
  const field = {
    id: `isi-${fact}`,
    kind,
    label: t(`fields.${key}`),
    hint: t(`hints.${key}`) || undefined,
    message,
    text,
    onText,
  }
  if (isLines(fact)) return <FactLines {...field} fact={fact} />
  const open = kind.optional === true && !(fact in starts) && kind.kind !== 'flag'
  return <FactField {...field} fact={fact} open={open} />
}
