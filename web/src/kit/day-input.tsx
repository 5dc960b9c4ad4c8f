import { type ReactNode, useId, useState } from 'react'
import styles from './day-input.module.css'
import { FieldMessage } from './field.tsx'
import selectStyles from './select.module.css'
import { inputClass } from './text-input.tsx'

/** The digits of what was typed, and no more of them than the part has. */
export const digits = (text: string, length: number): string => text.replace(/\D/g, '').slice(0, length)

type MonthNameProps = {
  id?: string | undefined
  label: string
  months: readonly string[]
  value: string
  onMonth: (month: string) => void
  'aria-invalid': true | undefined
}

/** A month of the year by its name; '01' to '12', else empty. */
export function MonthName({ label, months, value, onMonth, ...rest }: MonthNameProps) {
  return (
    <div className={selectStyles.box}>
      <select
        {...rest}
        aria-label={label}
        className={`${inputClass} ${selectStyles.select} ${styles.month}`}
        value={value}
        onChange={(event) => onMonth(event.target.value)}
      >
        <option value="">{label}</option>
        {months.map((name, at) => (
          <option key={name} value={String(at + 1).padStart(2, '0')}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

type Parts = { date: string; month: string; year: string }

type DayInputProps = {
  legend: ReactNode
  /** Names of the three parts, said to readers of the screen. */
  words: { date: string; month: string; year: string }
  months: readonly string[]
  id?: string
  hint?: ReactNode
  message?: ReactNode
  /** What stands in it at first; to put another day there, give the control a new key. */
  first?: string | undefined
  /** 'YYYY-MM-DD' once the three parts are there, else empty; whether the calendar has such a day is the caller's to say. */
  onDay: (day: string) => void
}

const asDay = ({ date, month, year }: Parts): string =>
  date !== '' && month !== '' && year.length === 4 ? `${year}-${month}-${date.padStart(2, '0')}` : ''

const partsOf = (day: string): Parts => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { date: date.replace(/^0/, ''), month, year }
}

/** A day in three parts, the month by its name: no calendar to page through, no order to guess. */
export function DayInput({
  legend,
  words,
  months,
  id: given,
  hint,
  message,
  first = '',
  onDay,
}: DayInputProps) {
  const own = useId()
  const id = given ?? own
  const [parts, setParts] = useState<Parts>(() => partsOf(first))
  const set = (part: Partial<Parts>) => {
    const next = { ...parts, ...part }
    setParts(next)
    onDay(asDay(next))
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
      <div className={styles.parts}>
        <input
          {...wrong}
          id={id}
          aria-label={words.date}
          placeholder={words.date}
          inputMode="numeric"
          autoComplete="off"
          className={`${inputClass} ${styles.date}`}
          value={parts.date}
          onChange={(event) => set({ date: digits(event.target.value, 2) })}
        />
        <MonthName
          {...wrong}
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
