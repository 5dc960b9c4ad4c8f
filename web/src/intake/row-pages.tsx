import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { buttonClass } from '../kit/button.tsx'
import styles from './row-pages.module.css'

type PageLink = (props: { className: string; children: ReactNode }) => ReactElement

type RowPagesProps = {
  label: string
  position: string
  /** Present where there is a page before this one. */
  first?: { text: string; link: PageLink } | undefined
  next?: { text: string; link: PageLink } | undefined
}

/** From page to page of a long list that is read in order; the way back is the browser's own. */
export function RowPages({ label, position, first, next }: RowPagesProps) {
  const look = { className: buttonClass({ kind: 'secondary', size: 'small' }) }
  return (
    <nav className={styles.pages} aria-label={label}>
      <p className={styles.position}>{position}</p>
      {first?.link({ ...look, children: first.text })}
      {next?.link({ ...look, children: next.text })}
    </nav>
  )
}

/** Words for the rows of a sheet in view: rows 758 to 765, 8 of 118. */
export const useRowSpan = (
  name?: (row: number) => string,
): ((rows: readonly { row: number }[]) => string) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const said = name ?? ((row: number) => format.count(row))
  return (rows) => {
    const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0]
    if (first === last) return t('rowOnly', { first: said(first) })
    return t('rowsFromTo', { first: said(first), last: said(last) })
  }
}
