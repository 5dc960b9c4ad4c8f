import { useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type OriginRow, Whence } from '../app/whence.tsx'
import { Provenance } from '../kit/provenance.tsx'
import { ListsOfFigure } from '../reports/lists-of-figure.tsx'
import { cameOf, wentOf } from './sums.ts'
import type { Counts, Difference } from './queries.ts'
import { Bold } from '../kit/bold.tsx'

/** Who is counted, the sum, which kabupaten and which lists. */
export const useDifferenceRows = (data: Difference, counts: Counts): OriginRow[] => {
  const { t } = useTranslation('difference')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const { segmen } = useSearch({ from: '/shell/w/$code/perubahan' })
  const values = {
    before: format.count(counts.before),
    after: format.count(counts.after),
    came: format.count(cameOf(counts)),
    went: format.count(wentOf(counts)),
  }
  const counted =
    segmen === undefined
      ? t('origin.countedWords')
      : t('origin.segmentWords', { segment: t(`segments.${segmen}`) })
  return [
    { term: t('origin.counted'), words: counted },
    {
      term: t('origin.sum'),
      words: <Bold text={t('origin.sumWords', values)} />,
    },
    { term: t('origin.kabs'), words: t('origin.kabsWords', { kabs: format.count(data.compared) }) },
    { term: figure('origin.lists'), words: <ListsOfFigure lists={data.lists} area={data.area.code} /> },
  ]
}

type PartWhenceProps = { data: Difference; counts: Counts; of: 'parts' | 'payers' | 'changed' | 'fall' }

/** The same for a part of the page, after what is its own. */
export function PartWhence({ data, counts, of }: PartWhenceProps) {
  const { t } = useTranslation('whence')
  const rows = useDifferenceRows(data, counts)
  const own = of === 'fall' ? [] : [{ term: t(`difference.${of}`), words: t(`difference.${of}Words`) }]
  return <Whence id={`asal-${of}`} rows={[...own, ...rows]} />
}

type OriginProps = { data: Difference; counts: Counts; onClose: () => void }

/** Where the difference comes from. */
export function DifferenceOrigin({ data, counts, onClose }: OriginProps) {
  const { t: figure } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  return (
    <Provenance
      id="asal"
      title={figure('whenceOf', { figure: format.count(counts.after - counts.before) })}
      closeWord={app('close')}
      onClose={onClose}
      rows={useDifferenceRows(data, counts)}
    />
  )
}
