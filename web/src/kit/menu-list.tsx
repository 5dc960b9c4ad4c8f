import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { MenuItem } from './menu.tsx'
import styles from './menu.module.css'

type MenuListProps = {
  id: string
  label: string
  items: MenuItem[]
  begin: 'first' | 'last'
  side: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end'
  /** `back` gives the focus to the button again. */
  onClose: (back: boolean) => void
}

const actsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role="menuitem"]'),
]

/** Where a key leads from one act among the others; a letter leads to the next that begins with it. */
const target = (acts: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined => {
  if (key === 'ArrowDown') return acts[(at + 1) % acts.length]
  if (key === 'ArrowUp') return acts.at(at < 1 ? -1 : at - 1)
  if (key === 'Home') return acts[0]
  if (key === 'End') return acts.at(-1)
  if (key.length !== 1 || key === ' ') return undefined
  const turned = [...acts.slice(at + 1), ...acts.slice(0, at + 1)]
  return turned.find((act) => act.textContent.trim().toLowerCase().startsWith(key.toLowerCase()))
}

/** The acts themselves, while they are shown. The focus is on one of them until it leaves or Escape is pressed. */
export function MenuList({ id, label, items, begin, side, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const acts = list.current ? actsOf(list.current) : []
    acts.at(begin === 'first' ? 0 : -1)?.focus()
  }, [begin])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') return onClose(false)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const acts = actsOf(event.currentTarget)
    const next = target(acts, acts.indexOf(document.activeElement as HTMLElement), event.key)
    if (event.key !== 'Escape' && !next) return
    event.preventDefault()
    if (next) next.focus()
    else onClose(true)
  }
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={`${styles.dropdown} ${styles[side]}`}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => {
        const look = { role: 'menuitem', tabIndex: -1, className: styles.item, 'data-tone': item.tone }
        const act = () => {
          onClose(true)
          item.onClick?.()
        }
        return item.href ? (
          <a key={item.key} {...look} href={item.href} onClick={() => onClose(true)}>
            {item.text}
          </a>
        ) : (
          <button key={item.key} {...look} type="button" onClick={act}>
            {item.text}
          </button>
        )
      })}
    </div>
  )
}
