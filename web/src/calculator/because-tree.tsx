import { type Because, explainStep } from '@naungan/rules/because'
import { lawParameter, type LawId, type LawValue } from '@naungan/rules/law'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import styles from './because-tree.module.css'
import { useChoiceWords } from './choice-words.ts'
import { MONTH_IS_ENOUGH } from './said.ts'

/** A step as it is told: a value of the law that was told above is only named. */
type Told = {
  because: Because
  law: readonly { value: LawValue; above: boolean }[]
  from: readonly Told[]
}

const toldOf = (because: Because, told: Set<string>): Told => {
  const law = (because.law ?? []).map((value) => {
    const above = told.has(value.id)
    told.add(value.id)
    return { value, above }
  })
  return { because, law, from: (because.from ?? []).map((step) => toldOf(step, told)) }
}

/** What an amount follows from: each step with its facts and the law it stands on, down to what was said. */
export function BecauseTree({ because }: { because: Because }) {
  return (
    <ul className={styles.tree}>
      <Step told={toldOf(because, new Set())} top />
    </ul>
  )
}

function Step({ told: { because, law, from }, top = false }: { told: Told; top?: boolean }) {
  const { language } = useFormat()
  const { step, value } = explainStep(because, language)
  const facts = useFacts(because)
  return (
    <li className={styles.step}>
      <p className={styles.line} data-top={top || undefined}>
        <span>{step}</span> <b>{value}</b>
      </p>
      {facts !== '' && <p className={styles.facts}>{facts}</p>}
      {law.map(({ value, above }) => (
        <Source key={value.id} law={value} above={above} />
      ))}
      {from.length > 0 && (
        <ul>
          {from.map((one, at) => (
            <Step key={`${at}-${one.because.step}`} told={one} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The facts of a step, in the words of the form. */
const useFacts = (because: Because): string => {
  const { language, month } = useFormat()
  const words = useChoiceWords()
  return explainStep(because, language)
    .facts.map(({ fact, words: name, value }) => {
      const said = because.facts?.[fact]
      if (MONTH_IS_ENOUGH.includes(fact)) return `${name} ${month(String(said))}`
      const isWord = typeof said === 'string' && !/^\d{4}-/.test(said)
      return `${name} ${isWord ? words(fact, said) : value}`
    })
    .join('; ')
}

type SourceProps = { law: LawValue; above: boolean }

/** A value of the law: its name as the way to the shelf, where it is written, and whether it was read there. */
function Source({ law: { id, ref, status }, above }: SourceProps) {
  const { t } = useTranslation('calculator')
  const { language } = useFormat()
  const name = (
    <Link to="/hukum" hash={id} search={({ w }) => ({ w })}>
      {lawParameter(id as LawId).label[language]}
    </Link>
  )
  if (above)
    return (
      <p className={styles.law}>
        {name} {t('above')}
      </p>
    )
  return (
    <p className={styles.law}>
      {name}: {ref} {status !== 'verified' && <span className={styles.unsure}>{t(`unsure.${status}`)}</span>}
    </p>
  )
}
