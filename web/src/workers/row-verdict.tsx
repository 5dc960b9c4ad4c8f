import { useTranslation } from '../app/i18n.ts'
import { Status } from '../kit/status.tsx'
import type { ImportRow } from './import-queries.ts'
import styles from './import-rows.module.css'

/** What taking the list does with a row, in one word and how sure it is. */
export const useEffectWord = (): ((row: Pick<ImportRow, 'verdict' | 'effect'>) => string) => {
  const { t } = useTranslation('workers')
  const { t: intake } = useTranslation('intake')
  return ({ verdict, effect }) => {
    if (verdict === 'rejected') return intake('rejected')
    if (effect === null) return t('rowElsewhere')
    return { new: t('rowNew'), updated: t('rowUpdated'), same: t('rowSame'), doubtful: t('rowWaits') }[effect]
  }
}

export function RowVerdict({ row }: { row: ImportRow }) {
  const { t } = useTranslation('workers')
  const wordOf = useEffectWord()
  const effect = wordOf(row)
  const mended = row.mended && <span className={`note-text ${styles.mended}`}>{t('rowMended')}</span>
  if (row.verdict === 'rejected')
    return (
      <>
        <Status kind="bad">{effect}</Status>
        {mended}
      </>
    )
  if (row.effect === null || row.effect === 'doubtful') return <Status kind="warn">{effect}</Status>
  return (
    <>
      {row.verdict === 'warned' ? (
        <Status kind="info">{t('rowNoted', { effect })}</Status>
      ) : (
        <Status kind={row.effect === 'same' ? 'off' : 'ok'}>{effect}</Status>
      )}
      {mended}
    </>
  )
}
