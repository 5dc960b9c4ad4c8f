import type { FactKind } from '@naungan/rules/fact'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { FieldMessage } from '../kit/field.tsx'
import styles from './calculator.module.css'
import { FactField } from './fact-field.tsx'
import { LINES, type LineFact, lineIn, lineOf, lineShape, linesIn } from './said.ts'

type FactLinesProps = {
  id: string
  fact: LineFact
  kind: FactKind<unknown>
  label: string
  hint?: string | undefined
  message?: string | undefined
  text: string
  onText: (text: string) => void
}

/** A list whose lines are facts of their own: children, runs of months paid. */
export function FactLines({ id, fact, kind, label, hint, message, text, onText }: FactLinesProps) {
  const { t } = useTranslation('calculator')
  const [taken, setTaken] = useState(0)
  const lines = linesIn(text)
  const shape = lineShape(kind)
  const replace = (at: number, line: string[]): void => onText(lines.toSpliced(at, 1, ...line).join(' '))
  return (
    <fieldset
      className={styles.lines}
      id={id}
      tabIndex={-1}
      aria-describedby={
        [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ') || undefined
      }
    >
      <legend>{label}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines.map((line, at) => (
        // A line that is taken away moves those after it: their controls begin anew.
        <fieldset key={`${taken}-${at}`} className={styles.line}>
          <legend>{t(`lines.${fact}.one`, { n: at + 1 })}</legend>
          <div className={styles.cells}>
            {LINES[fact].fields.map((field) => (
              <FactField
                key={field}
                id={`${id}-${at}-${field}`}
                fact={field}
                kind={shape[field]!}
                label={t(`cells.${field}`)}
                text={lineIn(fact, line)[field]!}
                open={false}
                onText={(part) => replace(at, [lineOf(fact, { ...lineIn(fact, line), [field]: part })])}
              />
            ))}
          </div>
          <Button
            kind="quiet"
            size="small"
            onClick={() => {
              setTaken(taken + 1)
              replace(at, [])
            }}
          >
            {t(`lines.${fact}.remove`, { n: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {message && <FieldMessage id={`${id}-message`} kind="bad" words={message} />}
      <Button kind="secondary" size="small" onClick={() => onText([...lines, LINES[fact].blank].join(' '))}>
        {t(`lines.${fact}.add`)}
      </Button>
    </fieldset>
  )
}
