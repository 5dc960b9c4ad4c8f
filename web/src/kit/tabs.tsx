import { type KeyboardEvent, type ReactNode, useEffect, useId } from 'react'
import styles from './tabs.module.css'

type TabsProps<K extends string> = {
  label: string
  tabs: { key: K; label: ReactNode }[]
  selected: K
  onSelect: (key: K) => void
  /** What the selected tab shows. */
  children: ReactNode
}

const STEP: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** A row longer than the phone shows the tab that a link has chosen; the page itself stays where it is. */
const bringIntoRow = (tab: HTMLElement | null): void => {
  const row = tab?.parentElement
  if (!tab || !row) return
  const [seen, whole] = [tab.getBoundingClientRect(), row.getBoundingClientRect()]
  if (seen.right > whole.right) row.scrollLeft += seen.right - whole.right
  else if (seen.left < whole.left) row.scrollLeft -= whole.left - seen.left
}

/** Parts of one subject, one seen at a time; arrows move along the row. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect, children }: TabsProps<K>) {
  const id = useId()
  useEffect(() => bringIntoRow(document.getElementById(`${id}-${selected}`)), [id, selected])
  const move = (event: KeyboardEvent) => {
    const step = STEP[event.key]
    if (!step) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.key === selected)
    const next = tabs[step(at, tabs.length - 1)]
    if (!next) return
    onSelect(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.tabs}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === selected ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(tab.key)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} className={styles.panel}>
        {children}
      </div>
    </>
  )
}
