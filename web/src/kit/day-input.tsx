import { type ReactNode, useId, useState } from 'react'
import styles from './day-input.module.css'
import { FieldMessage } from './field.tsx'
import selectStyles from './select.module.css'
import { inputClass } from './text-input.tsx'

type Parts = { date: string; month: string; year: string }

type DayInputProps = {
  legend: ReactNode
  /** Names of the three parts, said to readers of the screen. */
  words: { date: string; month: string; year: string }
  months: readonly string[]
  id?: string
  message?: ReactNode
  /** 'YYYY-MM-DD' once the three parts are there, else empty; whether the calendar has such a day is the caller's to say. */
  onDay: (day: string) => void
}

const asDay = ({ date, month, year }: Parts): string =>
  date !== '' && month !== '' && year.length === 4 ? `${year}-${month}-${date.padStart(2, '0')}` : ''

/** A day in three parts, the month by its name: no calendar to page through, no order to guess. */
export function DayInput({ legend, words, months, id: given, message, onDay }: DayInputProps) {
  const own = useId()
  const id = given ?? own
  const [parts, setParts] = useState<Parts>({ date: '', month: '', year: '' })
  const set = (part: Partial<Parts>) => {
    const next = { ...parts, ...part }
    setParts(next)
    onDay(asDay(next))
  }
  const digits = (text: string, length: number) => text.replace(/\D/g, '').slice(0, length)
  const wrong = { 'aria-invalid': message ? (true as const) : undefined }
  return (
    <fieldset className={styles.day} aria-describedby={message ? `${id}-message` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
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
        <div className={selectStyles.box}>
          <select
            {...wrong}
            aria-label={words.month}
            className={`${inputClass} ${selectStyles.select} ${styles.month}`}
            value={parts.month}
            onChange={(event) => set({ month: event.target.value })}
          >
            <option value="">{words.month}</option>
            {months.map((name, at) => (
              <option key={name} value={String(at + 1).padStart(2, '0')}>
                {name}
              </option>
            ))}
          </select>
        </div>
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
