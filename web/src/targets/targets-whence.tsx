import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type OriginRow, Whence } from '../app/whence.tsx'
import { type Denominator, type Floor, stands, type Target } from './findings.ts'
import { Kept } from './kept-row.tsx'
import { Bold } from '../kit/bold.tsx'

/** What a target says and which whole it assumes. */
function TargetSum({ row: { workers, percentBp, implied } }: { row: Target }) {
  const { t } = useTranslation('whence')
  const format = useFormat()
  if (workers !== null && percentBp !== null && implied !== null) {
    const values = {
      people: format.count(workers),
      percent: format.percent(percentBp),
      implied: format.count(implied),
    }
    return <Bold text={t('targetImplied', values)} />
  }
  const value = percentBp === null ? format.count(workers ?? 0) : format.percent(percentBp)
  return <Bold text={t('targetAlone', { value })} />
}

/** Each standing target with its sum, its paper and who wrote it down. */
export const useTargetRows = (rows: readonly Target[]): OriginRow[] => {
  const { t } = useTranslation('whence')
  return rows.filter(stands).map((row, at, all) => ({
    term: `${t('target', { year: row.year })}${all.findIndex(({ year }) => year === row.year) < at ? ` (${row.instrument})` : ''}`,
    words: (
      <>
        <TargetSum row={row} /> <Kept row={row} heading={row.instrument} />
      </>
    ),
  }))
}

/** Each standing minimum with its paper, and which of them holds. */
export function FloorsWhence({ rows }: { rows: readonly Floor[] }) {
  const { t } = useTranslation('whence')
  const format = useFormat()
  const standing = rows.filter(stands)
  if (standing.length === 0) return null
  return (
    <Whence
      id="asal-minimal"
      rows={[
        ...standing.map((row) => ({
          term: format.area(row.area, row.areaName),
          words: (
            <>
              <b>{format.count(row.workers)}</b> <Kept row={row} heading={row.instrument} />
            </>
          ),
        })),
        { term: t('counted'), words: t('floorRule') },
      ]}
    />
  )
}

export function DenominatorsWhence({ rows }: { rows: readonly Denominator[] }) {
  const { t } = useTranslation('whence')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  return (
    <Whence
      id="asal-penyebut"
      rows={[
        ...rows.filter(stands).map((row) => ({
          term: `${t('denominator', { year: row.year })}, ${figure(`definitions.${row.definition}`)}`,
          words: (
            <>
              <b>{format.count(row.workers)}</b> <Kept row={row} heading={row.source} />
            </>
          ),
        })),
        { term: t('sum'), words: t('denominatorRule') },
      ]}
    />
  )
}
