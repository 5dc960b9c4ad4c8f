import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type SetSummary, unitOf } from './boundary-queries.ts'
import { SetState } from './set-state.tsx'

type SetsSectionProps = { sets: SetSummary[]; area: string; name: string }

/** Every file that was ever uploaded here, what became of it, and who did it. */
export function SetsSection({ sets, area, name }: SetsSectionProps) {
  const { t } = useTranslation('boundaries')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  if (sets.length === 0)
    return (
      <Section title={t('setsNone')}>
        <p className="muted">{t('sendLead')}</p>
      </Section>
    )
  const columns: Column<SetSummary>[] = [
    {
      key: 'file',
      header: t('file'),
      cell: ({ id, fileName }) => (
        <Link to="/batas" search={{ w: area, peta: id }}>
          {fileName}
        </Link>
      ),
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <SetState state={state} /> },
    {
      key: 'found',
      header: t('found'),
      secondary: true,
      cell: ({ matched, of, level }) =>
        matched === null || of === null
          ? t('empty')
          : t('holdsWords', { matched: format.count(matched), of: format.count(of), unit: t(unitOf(level)) }),
    },
    { key: 'source', header: t('source'), secondary: true, cell: ({ source }) => source },
    {
      key: 'by',
      header: t('by'),
      secondary: true,
      cell: ({ createdBy, createdAt }) =>
        t('byWords', { name: createdBy, day: format.dayShort(dayOfMoment(createdAt)) }),
    },
  ]
  return (
    <Section title={t('setsTitle', { n: format.count(sets.length) })}>
      <Table
        caption={t('setsCaption', { area: name })}
        columns={columns}
        rows={sets}
        rowKey={({ id }) => id}
        openLabel={({ fileName }) => t('openRow', { name: fileName })}
      />
      <Whence
        id="asal-berkas"
        rows={[
          { term: t('found'), words: whence('map.matched') },
          { term: whence('counted'), words: whence('map.sets') },
        ]}
      />
    </Section>
  )
}
