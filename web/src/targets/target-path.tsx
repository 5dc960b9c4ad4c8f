import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { YearPath } from '../kit/year-path.tsx'

export type PathTarget = {
  id: string
  year: number
  percentBp: number | null
  workers: number | null
  instrument: string
  source: string
  day: string
}

/** One target for each year: the first of those that name a percentage. */
const pointsOf = (targets: PathTarget[]): (PathTarget & { percentBp: number })[] => {
  const byYear = new Map<number, PathTarget & { percentBp: number }>()
  for (const target of targets)
    if (target.percentBp !== null && !byYear.has(target.year))
      byYear.set(target.year, { ...target, percentBp: target.percentBp })
  return [...byYear.values()].sort((a, b) => a.year - b.year)
}

type TargetPathProps = {
  targets: PathTarget[]
  name: string
  /** Whether the targets stand beneath as a list too, where the page has no other. */
  listed?: boolean
}

/** The targets of an area over the years, with the instrument that sets each. */
export function TargetPath({ targets, name, listed }: TargetPathProps) {
  const { t } = useTranslation('published')
  const { t: app } = useTranslation()
  const { t: words } = useTranslation('targets')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const points = pointsOf(targets)
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last || first.year === last.year) return null
  const said = {
    area: name,
    first: format.percent(first.percentBp),
    firstYear: first.year,
    last: format.percent(last.percentBp),
    lastYear: last.year,
  }
  const list = points.map(({ year, percentBp }) => `${year} ${format.percent(percentBp)}`).join('; ')
  const columns: Column<PathTarget>[] = [
    { key: 'year', header: t('year'), cell: ({ year }) => year },
    {
      key: 'percent',
      header: t('percent'),
      numeric: true,
      cell: ({ percentBp }) => (percentBp === null ? words('empty') : format.percent(percentBp)),
    },
    {
      key: 'people',
      header: t('people'),
      numeric: true,
      cell: ({ workers }) => (workers === null ? words('empty') : format.count(workers)),
    },
    {
      key: 'instrument',
      header: t('instrument'),
      secondary: true,
      cell: ({ instrument, source }) => t('targetSource', { instrument, source }),
    },
  ]
  return (
    <Section
      title={words(last.percentBp > first.percentBp ? 'pathTitle' : 'pathFlat', said)}
      right="%"
      take={<TakeAway what="jalan-target" />}
    >
      <YearPath
        label={t('pathLabel', { area: name, list })}
        points={points.map(({ year, percentBp }) => ({
          year,
          value: percentBp,
          label: format.percent(percentBp).replace(/\s*%$/, ''),
        }))}
        axis={(value) => format.count(value / 100)}
        twin={{
          open: app('asTable'),
          caption: t('path', { area: name }),
          heads: [t('year'), t('percent')],
          rows: points.map(({ year, percentBp }) => [String(year), format.percent(percentBp)]),
        }}
      />
      {listed && (
        <Table
          caption={t('pathCaption', { area: name })}
          columns={columns}
          rows={targets.toSorted((a, b) => a.year - b.year)}
          rowKey={({ id }) => id}
          openLabel={({ year }) => t('openRow', { what: String(year) })}
        />
      )}
      <Whence
        id="asal-jalan"
        rows={points.map((point) => ({
          term: whence('target', { year: point.year }),
          words: whence('pathWords', {
            ...point,
            percent: format.percent(point.percentBp),
            day: format.day(point.day),
          }),
        }))}
      />
    </Section>
  )
}
