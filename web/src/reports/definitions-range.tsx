import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Provenance } from '../kit/provenance.tsx'
import type { Coverage } from './coverage-query.ts'
import type { WayRow } from './definition-rows.ts'
import { Formula } from './formula.tsx'
import { ListsOfFigure } from './lists-of-figure.tsx'

type RangeOriginProps = { range: { least: WayRow; most: WayRow }; data: Coverage; onClose: () => void }

/** Both ends of the range as divisions with their numbers, and what was left out of it. */
export function RangeOrigin({ range, data, onClose }: RangeOriginProps) {
  const { t } = useTranslation('ways')
  const { t: figure } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { least, most } = range
  const ends = [
    { term: t('whenceLeast'), words: <Formula row={least} /> },
    { term: t('whenceMost'), words: <Formula row={most} /> },
  ]
  return (
    <Provenance
      id="asal-rentang"
      title={t('whenceOf', {
        least: format.percent(least.coverageBp),
        most: format.percent(most.coverageBp),
      })}
      closeWord={app('close')}
      onClose={onClose}
      rows={[
        ...(least === most ? ends.slice(0, 1) : ends),
        { term: t('whenceRange'), words: t('rangeWords') },
        { term: figure('origin.cutOff'), words: format.day(data.asOf) },
        {
          term: figure('origin.lists'),
          words: <ListsOfFigure lists={data.lists} area={data.area.code} />,
        },
      ]}
    />
  )
}
