import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './boundaries.module.css'
import { type BoundarySet, type Report, unitOf } from './boundary-queries.ts'
import { SetWhence } from './set-whence.tsx'

type Found = { code: string; name: string; why?: keyof Refusals; written?: string }
type Refusals = Record<Report['refused']['first'][number]['why'], string>
type Some = { total: number; first: Found[] }

/** A list of findings under its count. */
function FoundList({ title, list }: { title: string; list: Some }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const has = (key: keyof Found) => list.first.some((found) => found[key] !== undefined)
  const columns: Column<Found>[] = [
    { key: 'code', header: t('code'), cell: ({ code }) => code || t('empty') },
    { key: 'name', header: t('name'), cell: ({ name }) => name || t('empty') },
    ...(has('written')
      ? [{ key: 'written', header: t('written'), cell: ({ written }: Found) => written }]
      : []),
    ...(has('why')
      ? [{ key: 'why', header: t('why'), cell: ({ why }: Found) => why && t(`refusals.${why}`) }]
      : []),
  ]
  const keyed = list.first.map((found, at) => ({ ...found, key: `${at} ${found.code}` }))
  return (
    <Disclosure summary={title}>
      <Table
        caption={title}
        columns={columns}
        rows={keyed}
        rowKey={(row) => (row as { key: string } & Found).key}
      />
      {list.total > list.first.length && (
        <p className="note-text">
          {t('firstOf', { n: format.count(list.first.length), of: format.count(list.total) })}
        </p>
      )}
    </Disclosure>
  )
}

/** What was done to the file without asking, in a sentence each. */
const useDone = (report: Report): string[] => {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  return [
    report.turned && t('turned'),
    report.projected && t('projected', { crs: report.crs }),
    (report.moved ?? 0) > 0 && t('moved', { n: format.count(report.moved ?? 0) }),
    report.joined > 0 && t('joined', { n: format.count(report.joined) }),
    report.droppedRings > 0 && t('droppedRings', { n: format.count(report.droppedRings) }),
  ].filter((line) => line !== false)
}

/** Everything that a person should know before the map stands. */
export function FindingsSection({ set, report }: { set: BoundarySet; report: Report }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const done = useDone(report)
  const words = (list: Some) => ({ n: format.count(list.total), unit: t(unitOf(set.level)) })
  const lists: [string, Some][] = [
    [t('missing', words(report.missing)), report.missing],
    [t('refused', words(report.refused)), report.refused],
    [t('mended', words(report.mended)), report.mended],
    [t('namesDiffer', words(report.namesDiffer)), report.namesDiffer],
    [t('foreign', words(report.foreign)), report.foreign],
    [t('unknown', words(report.unknown)), report.unknown],
  ]
  const byName = report.codeSystem === 'nama' || report.codeSystem === 'nama_bps'
  const told = lists.filter(([, { total }]) => total > 0)
  const count = done.length + told.length + (byName ? 1 : 0)
  if (count === 0) return <Section title={t('nothingFound')}>{null}</Section>
  return (
    <Section title={t('findings', { n: format.count(count) })}>
      <div className={styles.findings}>
        {byName && <Note kind="warn" title={t('byName')} />}
        {done.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {told.map(([title, list]) => (
          <FoundList key={title} title={title} list={list} />
        ))}
        {/* Paper opens nothing: there the lists are told by their counts. */}
        <p className={styles.printed}>{told.map(([title]) => title).join('. ')}</p>
        <SetWhence set={set} of="temuan" />
      </div>
    </Section>
  )
}
