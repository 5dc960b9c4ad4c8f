import type { FactKind } from '@naungan/rules/fact'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { type CalculatorName, questionsOf, type Said } from './calculators.ts'
import styles from './calculator.module.css'
import { useChoiceWords } from './choice-words.ts'
import { idleIn, isLines, LINES, type LineFact, lineIn, lineShape, linesIn, linkOf, shapeOf } from './said.ts'

/** A sheet of paper has no form: it says what was said, and where to say it again. */
export function SaidOnPaper({ name, said }: { name: CalculatorName; said: Said }) {
  const { t } = useTranslation('calculator')
  const format = useFormat()
  const today = useToday()
  const words = useFactWords()
  const shape = shapeOf(name)
  const idle = idleIn(name, said)
  const told = questionsOf(name).filter(({ fact }) => (said[fact] ?? '') !== '' && !idle.includes(fact))
  return (
    <div className={`${styles.paper} print-only`}>
      <p>{t('paper', { day: format.day(today), what: t(`names.${name}`) })}</p>
      <dl>
        {told.map(({ fact, key }) => (
          <div key={fact}>
            <dt>{t(`fields.${key}`)}</dt>
            <dd>{words(fact, shape[fact]!, said[fact]!)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.link}>{linkOf(window.location.origin, name, said)}</p>
    </div>
  )
}

/** What was said of a fact, as people write it. */
const useFactWords = () => {
  const { t } = useTranslation('calculator')
  const format = useFormat()
  const choice = useChoiceWords()
  const one = (fact: string, { kind }: FactKind<unknown>, text: string): string => {
    if (text === '') return '–'
    if (kind === 'flag') return t(text === 'ya' ? 'yes' : 'no')
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.day(text)
    if (/^\d{4}-\d{2}$/.test(text)) return format.month(text)
    if (kind === 'whole') return /^\d+$/.test(text) ? format.count(Number(text)) : text
    return choice(fact, text)
  }
  const line = (fact: LineFact, kind: FactKind<unknown>, text: string): string =>
    LINES[fact].fields
      .map(
        (field) =>
          `${t(`cells.${field}`)} ${one(field, lineShape(kind)[field]!, lineIn(fact, text)[field]!)}`,
      )
      .join(', ')
  return (fact: string, kind: FactKind<unknown>, text: string): string => {
    if (isLines(fact))
      return linesIn(text)
        .map((part) => line(fact, kind, part))
        .join('; ')
    if (kind.kind === 'list')
      return linesIn(text)
        .map((part) => choice(fact, part))
        .join('; ')
    return one(fact, kind, text)
  }
}
