import { useTranslation } from 'react-i18next'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import type { List } from './list-queries.ts'
import own from './list-preview.module.css'

/** Whom of a list the register knows. */
export function ListPeople({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const people: [string, number, string][] = [
    [t('known'), list.known, t('knownNote')],
    [t('unknown'), list.unknown, t('unknownNote')],
    [t('elsewhere'), list.outside, t('elsewhereNote')],
  ]
  return (
    <Section title={t('people')}>
      <dl className={own.people}>
        {people.map(([term, value, note]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={own.figure}>{format.count(value)}</dd>
            <dd className={own.what}>{note}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
