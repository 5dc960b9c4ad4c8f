import type { FactKind } from '@naungan/rules/fact'
import { MONTH_NAMES } from '@naungan/rules/words'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { CountInput } from '../kit/count-input.tsx'
import { DayInput } from '../kit/day-input.tsx'
import { FieldMessage } from '../kit/field.tsx'
import { MonthInput } from '../kit/month-input.tsx'
import { Select } from '../kit/select.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { choicesOf, useChoiceWords } from './choice-words.ts'
import styles from './calculator.module.css'
import { CLOCK_FACTS, linesIn, MONTH_IS_ENOUGH } from './said.ts'

export type FactFieldProps = {
  id: string
  fact: string
  kind: FactKind<unknown>
  label: string
  hint?: string | undefined
  message?: string | undefined
  text: string
  /** May be left empty, and is while nobody has said anything. */
  open: boolean
  onText: (text: string) => void
}

/** The control of one fact, as the shape of the rule says what it is. */
export function FactField(props: FactFieldProps) {
  const { fact, kind } = props
  if (CLOCK_FACTS.includes(fact)) return <ClockField {...props} />
  if (kind.kind === 'day')
    return MONTH_IS_ENOUGH.includes(fact) ? <MonthField {...props} /> : <DayField {...props} />
  if (kind.kind === 'month') return <MonthField {...props} />
  if (kind.kind === 'whole') return <WholeField {...props} />
  if (kind.kind === 'flag') return <FlagField {...props} />
  if (kind.kind === 'list') return <BoxesField {...props} />
  return <ChoiceField {...props} />
}

/** "(may be left empty)" where that is so. */
const useOptional = ({ open }: FactFieldProps): string | undefined => {
  const { t } = useTranslation()
  return open ? t('optional') : undefined
}

function DayField(props: FactFieldProps) {
  const { t } = useTranslation('calculator')
  const { language } = useFormat()
  const optional = useOptional(props)
  return (
    <DayInput
      id={props.id}
      legend={optional ? `${props.label} ${optional}` : props.label}
      hint={props.hint}
      words={{ date: t('dayOf'), month: t('monthOf'), year: t('yearOf') }}
      months={MONTH_NAMES[language]}
      first={props.text}
      message={props.message}
      onDay={props.onText}
    />
  )
}

function MonthField(props: FactFieldProps) {
  const { t } = useTranslation('calculator')
  const { language } = useFormat()
  return (
    <MonthInput
      id={props.id}
      legend={props.label}
      hint={props.hint}
      words={{ month: t('monthOf'), year: t('yearOf') }}
      months={MONTH_NAMES[language]}
      first={props.text}
      message={props.message}
      onMonth={props.onText}
    />
  )
}

/** Letters that the largest number of a kind takes, its points among them; a sum of money has at least room for milliards. */
const charsFor = ({ most = 0 }: FactKind<unknown>): number => (most > 1_000_000 ? 17 : 7)

function WholeField(props: FactFieldProps) {
  const { language } = useFormat()
  const { id, label, hint, message, text, onText, kind } = props
  return (
    <CountInput
      id={id}
      label={label}
      hint={hint}
      message={message}
      optional={useOptional(props)}
      mark={language === 'id' ? '.' : ','}
      chars={charsFor(kind)}
      maxLength={charsFor(kind) + 3}
      value={text}
      onValue={onText}
    />
  )
}

function ClockField({ id, label, hint, message, text, onText }: FactFieldProps) {
  return (
    <TextInput
      id={id}
      type="time"
      label={label}
      hint={hint}
      message={message}
      chars={9}
      value={text.replace('.', ':')}
      onChange={(event) => onText(event.target.value.replace(':', '.'))}
    />
  )
}

function FlagField({ id, label, hint, message, text, onText }: FactFieldProps) {
  return (
    <Checkbox
      id={id}
      label={label}
      hint={hint}
      message={message}
      checked={text === 'ya'}
      onChange={(event) => onText(event.target.checked ? 'ya' : 'tidak')}
    />
  )
}

function ChoiceField(props: FactFieldProps) {
  const { t } = useTranslation('calculator')
  const words = useChoiceWords()
  const { id, fact, kind, label, hint, message, text, open, onText } = props
  const options = choicesOf(fact, kind).map((choice) => ({ value: choice, label: words(fact, choice) }))
  const none = { value: '', label: t(open ? 'noChoice' : 'choose') }
  return (
    <Select
      id={id}
      label={label}
      hint={hint}
      message={message}
      optional={useOptional(props)}
      value={text}
      options={open || text === '' ? [none, ...options] : options}
      onChange={(event) => onText(event.target.value)}
    />
  )
}

/** Several of a few: a box for each. */
function BoxesField({ id, fact, kind, label, hint, message, text, onText }: FactFieldProps) {
  const words = useChoiceWords()
  const chosen = linesIn(text)
  const choices = (kind.of as FactKind<unknown>).choices ?? []
  const said = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.boxes} aria-describedby={said || undefined}>
      <legend>{label}</legend>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {choices.map((choice, at) => (
        <Checkbox
          key={choice}
          id={at === 0 ? id : `${id}-${choice}`}
          label={words(fact, choice)}
          checked={chosen.includes(choice)}
          onChange={({ target }) =>
            onText(
              choices.filter((one) => (one === choice ? target.checked : chosen.includes(one))).join(' '),
            )
          }
        />
      ))}
      {message && <FieldMessage id={`${id}-message`} kind="bad" words={message} />}
    </fieldset>
  )
}
