import { useId } from 'react'
import styles from './segmented.module.css'

type SegmentedProps<V extends string> = {
  /** Said to readers of the screen only; the choices speak for themselves. */
  legend: string
  options: { value: V; label: string }[]
  value: V
  onValue: (value: V) => void
}

/** Two to four ways of seeing the same thing. */
export function Segmented<V extends string>({ legend, options, value, onValue }: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
