import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Field, type FieldWords, partFieldProps } from './field.tsx'
import styles from './search-select.module.css'
import { inputClass } from './text-input.tsx'

export type Found = { value: string; label: string; note?: string }

type SearchSelectProps = FieldWords & {
  id?: string | undefined
  /** What is typed; the caller looks it up and gives what it found. */
  query: string
  onQuery: (query: string) => void
  found: Found[]
  onPick: (found: Found) => void
  /** Said in the list when nothing fits; left out while the answer is on its way. */
  nothing?: ReactNode
  placeholder?: string
}

/** Type, look, choose: for lists too long to be in the page. */
export function SearchSelect(props: SearchSelectProps) {
  const { words, control } = partFieldProps(props)
  return (
    <Field {...words} id={control.id}>
      {(tied) => <SearchBox {...control} {...tied} />}
    </Field>
  )
}

type SearchBoxProps = Omit<SearchSelectProps, keyof FieldWords> & {
  'aria-label'?: string
  look?: 'field' | 'bar'
}

/** Which of the found is marked, and what the keys do to it. No mark is -1. */
const useMark = (found: readonly Found[], pick: (one: Found) => void) => {
  const [shown, setShown] = useState(false)
  const [mark, setMark] = useState(-1)
  const at = Math.min(mark, found.length - 1)
  const close = () => {
    setShown(false)
    setMark(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const one = found[at]
    if (step !== undefined && found.length > 0) {
      setMark(shown ? (Math.max(at, step < 0 ? 0 : -1) + step + found.length) % found.length : at)
      setShown(true)
    } else if (event.key === 'Enter' && shown && one) {
      close()
      pick(one)
    } else if (event.key === 'Escape' && shown) close()
    else return
    event.preventDefault()
  }
  return { shown, at, open: () => setShown(true), markFirst: () => setMark(0), close, onKeyDown }
}

/** The same without a visible label, for the bar at the top. */
export function SearchBox(props: SearchBoxProps) {
  const { query, onQuery, found, onPick, nothing, look = 'field', ...input } = props
  const id = useId()
  const { shown, at, open, markFirst, close, onKeyDown } = useMark(found, onPick)
  const listed = shown && query !== '' && found.length > 0
  const idOf = (place: number) => `${id}-${place}`
  return (
    <div className={styles.anchor}>
      <input
        {...input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? id : undefined}
        aria-activedescendant={listed && at >= 0 ? idOf(at) : undefined}
        autoComplete="off"
        spellCheck={false}
        className={`${inputClass} ${look === 'bar' ? styles.bar : ''}`}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value)
          open()
          markFirst()
        }}
        onFocus={open}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {listed && (
        // The input keeps the focus while the list is clicked or scrolled.
        <div
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={input['aria-label'] ?? query}
          className={styles.dropdown}
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map((candidate, place) => (
            <Option
              key={candidate.value}
              id={idOf(place)}
              found={candidate}
              marked={place === at}
              onPick={() => {
                close()
                onPick(candidate)
              }}
            />
          ))}
        </div>
      )}
      {shown && query !== '' && found.length === 0 && nothing && (
        <p role="status" className={`${styles.dropdown} ${styles.empty}`}>
          {nothing}
        </p>
      )}
    </div>
  )
}

type OptionProps = { id: string; found: Found; marked: boolean; onPick: () => void }

function Option({ id, found, marked, onPick }: OptionProps) {
  return (
    // Its keys are those of the input, which never gives up the focus.
    <button
      id={id}
      type="button"
      ref={(row) => {
        if (marked) row?.scrollIntoView({ block: 'nearest' })
      }}
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      className={styles.option}
      onClick={onPick}
    >
      <span>{found.label}</span>
      {found.note && <span className={styles.note}>{found.note}</span>}
    </button>
  )
}
