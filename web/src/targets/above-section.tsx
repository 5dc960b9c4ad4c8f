import { useTranslation } from '../app/i18n.ts'
import { useTargetRows } from './targets-whence.tsx'
import { Link } from '@tanstack/react-router'
import type { Answer } from '../app/ask.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type Figures, stands, type Target } from './findings.ts'
import { Kept } from './kept-row.tsx'

type AboveSectionProps = { figures: Figures; path: Answer<'GET /areas/:code'>['path']; name: string }

/** What the areas above have set; a percentage of theirs is handed down to an area that states none. */
export function AboveSection({ figures, path, name }: AboveSectionProps) {
  const { t } = useTranslation('targets')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const above = new Set(path.map(({ code }) => code))
  const rows = figures.targets.filter((row) => above.has(row.area) && stands(row))
  const origins = useTargetRows(rows)
  if (rows.length === 0) return null
  const columns: Column<Target>[] = [
    {
      key: 'area',
      header: t('area'),
      cell: ({ area, areaName }) => (
        <Link to="/target" search={{ w: area }}>
          {format.area(area, areaName)}
        </Link>
      ),
    },
    { key: 'year', header: t('year'), cell: ({ year }) => year },
    {
      key: 'percent',
      header: t('percent'),
      numeric: true,
      cell: ({ percentBp }) => (percentBp === null ? t('empty') : format.percent(percentBp)),
    },
    {
      key: 'people',
      header: t('people'),
      numeric: true,
      secondary: true,
      cell: ({ workers }) => (workers === null ? t('empty') : format.count(workers)),
    },
    {
      key: 'instrument',
      header: t('instrument'),
      secondary: true,
      cell: (row) => <Kept row={row} heading={row.instrument} />,
    },
  ]
  return (
    <Section title={t('aboveTitle')} take={<TakeAway what="target-di-atas" />}>
      <Table
        caption={t('aboveCaption', { area: name })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        openLabel={({ year }) => t('openRow', { year })}
      />
      <Whence id="asal-di-atas" rows={[{ term: whence('counted'), words: whence('handed') }, ...origins]} />
    </Section>
  )
}
