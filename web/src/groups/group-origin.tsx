import { OCCUPATIONS_VERSION } from '@naungan/rules/sheet'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type OriginRow, Whence } from '../app/whence.tsx'
import { Provenance } from '../kit/provenance.tsx'
import { ListsOfFigure } from '../reports/lists-of-figure.tsx'
import type { Grouping, Head } from './groups-query.ts'
import { Bold } from '../kit/bold.tsx'

/** People in the register, and those of them who are covered. */
export type Heads = { workers: number; known: number }

export type GroupOriginProps = { data: Head; kind: Grouping | 'officials'; heads: Heads }

/** Who is counted from which lists, who is in the register, the division, and how people are grouped. */
const useGroupRows = ({ data, kind, heads }: GroupOriginProps): OriginRow[] => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  const percent = usePercent(heads)
  const { workers, known } = heads
  const covered = { people: format.count(data.covered ?? 0), month: format.month(data.month) }
  const register = { workers: format.count(workers), moment: format.moment(data.countedAt ?? '') }
  const division = { known: format.count(known), workers: format.count(workers), percent }
  return [
    {
      term: t('origin.covered'),
      words: <Bold text={t('origin.coveredWords', covered)} />,
    },
    {
      term: t('origin.workers'),
      words: <Bold text={t('origin.workersWords', register)} />,
    },
    {
      term: t('origin.division'),
      words: <Bold text={t('origin.divisionWords', division)} />,
    },
    {
      term: t('origin.group'),
      words: t(`origin.groupWords.${kind}`, { day: format.day(OCCUPATIONS_VERSION) }),
    },
    {
      term: t('origin.cutOff'),
      words: t('origin.cutOffWords', { day: format.day(data.asOf), indicator: data.indicator }),
    },
    { term: t('origin.lists'), words: <ListsOfFigure lists={data.lists} area={data.area.code} /> },
  ]
}

const usePercent = ({ workers, known }: Heads): string => {
  const format = useFormat()
  return workers === 0 ? '–' : format.percent(Math.round((known * 10_000) / workers))
}

export function GroupOrigin({ onClose, ...of }: GroupOriginProps & { onClose: () => void }) {
  const { t } = useTranslation('groups')
  const { t: app } = useTranslation()
  return (
    <Provenance
      id="asal"
      title={t('whenceOf', { figure: usePercent(of.heads) })}
      closeWord={app('close')}
      onClose={onClose}
      rows={useGroupRows(of)}
    />
  )
}

/** The same beneath a table, after what is its own. */
export function GroupWhence({ id, own = [], ...of }: GroupOriginProps & { id: string; own?: OriginRow[] }) {
  return <Whence id={id} rows={[...own, ...useGroupRows(of)]} />
}
