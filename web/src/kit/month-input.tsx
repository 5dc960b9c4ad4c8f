import { type ReactNode, useId, useState } from 'react'
import { digits, MonthName } from './day-input.tsx'
import styles from './day-input.module.css'
import { FieldMessage } from './field.tsx'
import { inputClass } from './text-input.tsx'

type MonthInputProps = {
  legend: ReactNode
  /** Names of the two parts, said to readers of the screen. */
  words: { month: string; year: string }
  months: readonly string[]
  id?: string
  hint?: ReactNode
  message?: ReactNode
  /** What stands in it at first; to put another month there, give the control a new key. */
  first?: string | undefined
  /** 'YYYY-MM' once both parts are there, else empty. */
  onMonth: (month: string) => void
}

/** A month of a year, by its name. */
export function MonthInput({
  legend,
  words,
  months,
  id: given,
  hint,
  message,
  first = '',
  onMonth,
}: MonthInputProps) {
  const own = useId()
  const id = given ?? own
  const [parts, setParts] = useState(() => ({ month: first.slice(5, 7), year: first.slice(0, 4) }))
  const set = (part: Partial<typeof parts>) => {
    const next = { ...parts, ...part }
    setParts(next)
    onMonth(next.month !== '' && next.year.length === 4 ? `${next.year}-${next.month}` : '')
  }
  const wrong = { 'aria-invalid': message ? (true as const) : undefined }
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.day} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={`${styles.parts} ${styles.monthly}`}>
        <MonthName
          {...wrong}
          id={id}
          label={words.month}
          months={months}
          value={parts.month}
          onMonth={(month) => set({ month })}
        />
        <input
          {...wrong}
          aria-label={words.year}
          placeholder={words.year}
          inputMode="numeric"
          autoComplete="off"
          className={`${inputClass} ${styles.year}`}
          value={parts.year}
          onChange={(event) => set({ year: digits(event.target.value, 4) })}
        />
      </div>
      {message && <FieldMessage id={`${id}-message`} kind="bad" words={message} />}
    </fieldset>
  )
}
