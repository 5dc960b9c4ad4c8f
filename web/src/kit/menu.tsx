import { Menu as MantineMenu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
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
  return (
    <MantineMenu
      withInitialFocusPlaceholder={false}
      withinPortal={false}
      position={side}
      offset={4}
      transitionProps={{ duration: 0 }}
      classNames={styles}
      shadow="md"
    >
      <MantineMenu.Target>{opener}</MantineMenu.Target>
      <MantineMenu.Dropdown aria-label={label}>
        {items.map((item) =>
          item.href ? (
            <MantineMenu.Item key={item.key} component="a" href={item.href}>
              {item.text}
            </MantineMenu.Item>
          ) : (
            <MantineMenu.Item key={item.key} data-tone={item.tone} onClick={() => item.onClick?.()}>
              {item.text}
            </MantineMenu.Item>
          ),
        )}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}
