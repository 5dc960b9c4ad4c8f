import { type ReactElement, type ReactNode, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { Status, type StatusKind } from '../kit/status.tsx'
import styles from './findings.module.css'

export type FindingLink = (props: {
  className: string
  'aria-current': 'true' | undefined
  children: ReactNode
}) => ReactElement

export type FindingItem = { key: string; label: string; count: number; current: boolean; link: FindingLink }

export type FindingGroup = {
  key: string
  kind: StatusKind | 'plain'
  /** The group as a filter of its own; without it the head is only words. */
  head?: FindingItem
  title: string
  items: FindingItem[]
}

const BESIDE = '(min-width: 1081px)'

/** What was found in a list, counted, each a way to its rows. */
export function Findings({ groups, whence }: { groups: FindingGroup[]; whence: ReactNode }) {
  const { t } = useTranslation('intake')
  const format = useFormat()
  // Beside the rows where there is room; above them it would push them off the screen, so there it waits to be opened.
  const [open] = useState(() => matchMedia(BESIDE).matches)
  const current = groups
    .flatMap(({ head, items }) => [...(head ? [head] : []), ...items])
    .find((item) => item.current)
  return (
    <div className="screen-only">
      <Section title={t('findings')}>
        <details className={styles.more} open={open}>
          <summary className={styles.summary}>
            <span>
              {current?.label ?? t('allRows')} {current && <b>{format.count(current.count)}</b>}
            </span>
          </summary>
          <nav aria-label={t('findings')} className={styles.findings}>
            {groups.map(({ key, kind, head, title, items }) => (
              <div key={key} className={styles.group}>
                {head ? (
                  <Line item={head} look={styles.head!}>
                    {kind === 'plain' ? head.label : <Status kind={kind}>{head.label}</Status>}
                  </Line>
                ) : (
                  <p className={styles.head}>
                    {kind === 'plain' ? title : <Status kind={kind}>{title}</Status>}
                  </p>
                )}
                {items.length > 0 && (
                  <ul>
                    {items.map((item) => (
                      <li key={item.key}>
                        <Line item={item} look="">
                          {item.label}
                        </Line>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </nav>
        </details>
        {whence}
      </Section>
    </div>
  )
}

function Line({ item, look, children }: { item: FindingItem; look: string; children: ReactNode }) {
  const format = useFormat()
  return item.link({
    className: `${styles.line} ${look}`,
    'aria-current': item.current ? 'true' : undefined,
    children: (
      <>
        <span>{children}</span> <span className={styles.count}>{format.count(item.count)}</span>
      </>
    ),
  })
}
