import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type StandingMap, unitOf } from './boundary-queries.ts'

/** The maps that pages draw now, each with whose it is and of when. */
export function StandingSection({ standing, name }: { standing: StandingMap[]; name: string }) {
  const { t } = useTranslation('boundaries')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  if (standing.length === 0)
    return (
      <Section title={t('standingNone')}>
        <p className="muted">{t('standingNoneBody')}</p>
      </Section>
    )
  const columns: Column<StandingMap>[] = [
    {
      key: 'area',
      header: t('area'),
      cell: ({ parent, parentName, set }) => (
        <Link to="/batas" search={{ w: parent, peta: set.id, bagian: parent }}>
          {format.area(parent, parentName)}
        </Link>
      ),
    },
    {
      key: 'holds',
      header: t('holds'),
      cell: ({ matched, of, level }) =>
        t('holdsWords', { matched: format.count(matched), of: format.count(of), unit: t(unitOf(level)) }),
    },
    { key: 'source', header: t('source'), secondary: true, cell: ({ set }) => set.source },
    { key: 'licence', header: t('licence'), secondary: true, cell: ({ set }) => set.licence },
    { key: 'day', header: t('day'), secondary: true, cell: ({ set }) => format.dayShort(set.day) },
  ]
  return (
    <Section title={t('standingTitle', { n: format.count(standing.length) })}>
      <Table
        caption={t('standingCaption', { area: name })}
        columns={columns}
        rows={standing}
        rowKey={({ parent, level }) => `${parent} ${level}`}
        openLabel={({ parent, parentName }) => t('openRow', { name: format.area(parent, parentName) })}
      />
      <Whence
        id="asal-berlaku"
        rows={[
          { term: t('holds'), words: whence('map.matched') },
          { term: t('source'), words: whence('map.standing') },
        ]}
      />
    </Section>
  )
}
