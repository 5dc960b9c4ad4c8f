import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFigureWords } from '../app/use-figure-words.ts'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { type Asked, FigureButton, PublishedOrigin } from './published-origin.tsx'
import type { Published, PublishedFigure } from './published-query.ts'

const PLACE = 'sendiri'

type Newest = { figure: PublishedFigure; older: PublishedFigure[] }

/** The newest of each statistic, with what was said of it before; targets have their own table. */
const newestOf = ({ own }: Published): Newest[] => {
  const byStatistic = new Map<string, PublishedFigure[]>()
  for (const figure of own.filter(({ statistic }) => !statistic.startsWith('target_')))
    byStatistic.set(figure.statistic, [...(byStatistic.get(figure.statistic) ?? []), figure])
  return [...byStatistic.values()].map(([figure, ...older]) => ({ figure: figure!, older }))
}

/** All that is published about the area itself, each figure with its time, opening its source. */
export function PublishedOwn({ data, name }: { data: Published; name: string }) {
  const { t } = useTranslation('published')
  const words = useFigureWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const rows = newestOf(data)
  if (rows.length === 0) return null
  const older = (figures: PublishedFigure[]) =>
    figures.map((figure) => `${words.value(figure)} (${words.position(figure.position)})`).join(', ')
  return (
    <Section title={t('ownTitle', { n: rows.length, area: name })} take={<TakeAway what="angka-umum" />}>
      <Table
        caption={t('ownCaption', { area: name })}
        columns={[
          { key: 'what', header: t('kind'), cell: ({ figure }) => words.name(figure.statistic) },
          {
            key: 'value',
            header: t('value'),
            numeric: true,
            cell: ({ figure }) => (
              <FigureButton place={PLACE} asked={{ figure, areaName: name }} open={asked} onAsk={setAsked} />
            ),
          },
          {
            key: 'at',
            header: t('period'),
            secondary: true,
            cell: ({ figure, older: before }) => (
              <>
                {words.position(figure.position)}
                {before.length > 0 && (
                  <span className="note-text"> {t('older', { list: older(before) })}</span>
                )}
              </>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ figure }) => figure.id}
        openLabel={({ figure }) => t('openRow', { what: words.name(figure.statistic) })}
      />
      {asked && (
        <PublishedOrigin key={asked.figure.id} place={PLACE} asked={asked} onClose={() => setAsked(null)} />
      )}
    </Section>
  )
}
