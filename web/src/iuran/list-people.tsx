import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import type { List } from './list-queries.ts'
import { ListWhence } from './list-whence.tsx'
import own from './list-preview.module.css'

type Line = [term: string, value: number, note: string]

/** Whom of a list the register knows. */
export function ListPeople({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const byWork = list.basis === 'lokasi_kerja'
  const people: Line[] = [
    [t('known'), list.known, t(byWork ? 'workNote' : 'knownNote')],
    [t('unknown'), list.unknown, t(byWork ? 'workNote' : 'unknownNote')],
    ...(byWork ? [] : [[t('elsewhere'), list.outside, t('elsewhereNote')] as Line]),
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
      <ListWhence list={list} of="orang" />
    </Section>
  )
}
