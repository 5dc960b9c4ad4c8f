import {
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react'
import { MenuList } from './menu-list.tsx'
import styles from './menu.module.css'

export type MenuItem = {
  key: string
  text: ReactNode
  /** Leaves for another page. */
  href?: string
  onClick?: () => void
  /** For what ends or takes away. */
  tone?: 'bad'
}

type MenuProps = {
  label: string
  /** The one element that opens it, a button. */
  opener: ReactElement
  items: MenuItem[]
  side?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end'
}

/** A short list of acts behind one button. */
export function Menu({ label, opener, items, side = 'bottom-end' }: MenuProps) {
  const id = useId()
  const anchor = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<'first' | 'last' | null>(null)
  const close = (back: boolean) => {
    setOpen(null)
    if (back) anchor.current?.querySelector('button')?.focus()
  }
  return (
    <div
      ref={anchor}
      className={styles.anchor}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close(false)
      }}
    >
      {cloneElement(opener as ReactElement<Record<string, unknown>>, {
        'aria-haspopup': 'menu',
        'aria-expanded': open !== null,
        'aria-controls': open === null ? undefined : id,
        onClick: () => setOpen(open === null ? 'first' : null),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last')
        },
      })}
      {open !== null && (
        <MenuList id={id} label={label} items={items} begin={open} side={side} onClose={close} />
      )}
    </div>
  )
}
