import { Combobox, useCombobox } from '@mantine/core'
import type { ReactNode } from 'react'
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

/** The same without a visible label, for the bar at the top. */
export function SearchBox(props: SearchBoxProps) {
  const { query, onQuery, found, onPick, nothing, look = 'field', ...input } = props
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() })
  const open = list.dropdownOpened && query !== '' && (found.length > 0 || Boolean(nothing))
  const pick = (value: string) => {
    const chosen = found.find((candidate) => candidate.value === value)
    list.closeDropdown()
    if (chosen) onPick(chosen)
  }
  return (
    <Combobox store={list} onOptionSubmit={pick} offset={-1} classNames={styles} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <input
          {...input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={`${inputClass} ${look === 'bar' ? styles.bar : ''}`}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value)
            list.openDropdown()
            list.selectFirstOption()
          }}
          onFocus={() => list.openDropdown()}
          onBlur={() => list.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!open}>
        <Combobox.Options>
          {found.map((candidate) => (
            <Combobox.Option key={candidate.value} value={candidate.value}>
              <span>{candidate.label}</span>
              {candidate.note && <span className={styles.note}>{candidate.note}</span>}
            </Combobox.Option>
          ))}
          {found.length === 0 && nothing && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
