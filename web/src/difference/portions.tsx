import type { ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage } from '../app/states.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './difference-page.module.css'

type PortionsProps<Person> = {
  found: { people: Person[]; next: string | null } | undefined
  error: Error | null
  /** After whom this portion begins; nothing for the first. */
  after: string | undefined
  onAfter: (after: string | undefined) => void
  children: (people: Person[]) => ReactNode
}

/** People in portions, as a list to work on: this portion, what keeps it, and the way to the next. */
export function Portions<Person>({ found, error, after, onAfter, children }: PortionsProps<Person>) {
  const { t } = useTranslation('difference')
  const { t: app } = useTranslation()
  return (
    <>
      {error ? (
        <FailedPage error={error} />
      ) : !found ? (
        <Skeleton label={app('loading')} shape="table" rows={6} />
      ) : found.people.length === 0 ? (
        <p>{t('people.nobody')}</p>
      ) : (
        children(found.people)
      )}
      <p className={`${styles.pages} screen-only`}>
        {after !== undefined && (
          <button type="button" className="link" onClick={() => onAfter(undefined)}>
            {t('people.first')}
          </button>
        )}
        {found?.next && (
          <button type="button" className="link" onClick={() => onAfter(found.next ?? undefined)}>
            {t('people.next')}
          </button>
        )}
      </p>
    </>
  )
}
