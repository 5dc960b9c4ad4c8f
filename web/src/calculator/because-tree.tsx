import { type Because, type ExplainedLaw, explainStep } from '@naungan/rules/because'
import { lawParameter, type LawId } from '@naungan/rules/law'
import { Link } from '@tanstack/react-router'
import { type Language, useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import styles from './because-tree.module.css'
import { useChoiceWords } from './choice-words.ts'
import { MONTH_IS_ENOUGH } from './said.ts'

/** A step as it is told: a value of the law that was told above is only named. */
type Told = {
  because: Because
  law: readonly (ExplainedLaw & { above: boolean })[]
  from: readonly Told[]
}

const toldOf = (because: Because, language: Language, told: Set<string>): Told => {
  const law = explainStep(because, language).law.map((one) => {
    const above = told.has(one.id)
    told.add(one.id)
    return { ...one, above }
  })
  return { because, law, from: (because.from ?? []).map((step) => toldOf(step, language, told)) }
}

/** What an amount follows from: each step with its facts and the law it stands on, down to what was said. */
export function BecauseTree({ because }: { because: Because }) {
  const { language } = useFormat()
  return (
    <ul className={styles.tree}>
      <Step told={toldOf(because, language, new Set())} top />
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
      {law.map((one) => (
        <Source key={one.id} id={one.id as LawId} law={one} above={one.above} />
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

type SourceProps = { id: LawId; law: ExplainedLaw; above: boolean }

/** A value of the law: its name as the way to the shelf, where it is written, and whether it was read there. */
function Source({ id, law: { ref, status, sure }, above }: SourceProps) {
  const { t } = useTranslation('calculator')
  const { language } = useFormat()
  const name = (
    <Link to="/hukum" hash={id} search={({ w }) => ({ w })}>
      {lawParameter(id).label[language]}
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
      {name}: {ref}{' '}
      {!sure && (
        <span className={styles.unsure}>{t(`unsure.${status as 'press' | 'memory' | 'conflict'}`)}</span>
      )}
    </p>
  )
}
