import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Chosen, standsFrom } from './merge-choice.ts'
import type { MergeRow, SideBySide } from './merge-queries.ts'
import styles from './person-pair.module.css'
import { occupationName } from './workers-table.tsx'

type MergeValueProps = {
  row: MergeRow
  of: 'kept' | 'other'
  pair: SideBySide
  keep: 'kept' | 'other'
  chosen: Chosen
  onChosen: (chosen: Chosen) => void
}

/** What one record says of a field; where the two differ it can be picked. */
export function MergeValue({ row, of, pair, keep, chosen, onChosen }: MergeValueProps) {
  const { t } = useTranslation('persons')
  const shown = useShown(pair)(row, of)
  const value = shown ?? t('notStated')
  if (row.same) return <span className={shown ? undefined : 'muted'}>{value}</span>
  if (row.kept === null || row.other === null)
    return shown ? <strong>{value}</strong> : <span className="muted">{value}</span>
  const stands = standsFrom(row, keep, chosen) === of
  return (
    <label className={styles.differs} data-chosen={stands}>
      <input
        type="radio"
        name={`merge-${row.field}`}
        checked={stands}
        aria-label={t('pick', { field: t(`fields.${row.field}`), value })}
        onChange={() => onChosen({ ...chosen, [row.field]: of })}
      />
      <span>{value}</span>
    </label>
  )
}

/** A value in words, as the page of a person would say it. */
const useShown = (pair: SideBySide) => {
  const { t } = useTranslation('persons')
  const format = useFormat()
  return (row: MergeRow, of: 'kept' | 'other'): string | null => {
    const value = row[of]
    if (value === null) return null
    if (row.field === 'desa') return format.area(value, pair[of].desaName)
    if (row.field === 'birthDate') return format.day(value)
    if (row.field === 'sex') return t(value === 'L' ? 'man' : 'woman')
    // Room to break behind the slash, or a phone breaks inside the word.
    if (row.field === 'occupation') return (occupationName(value) ?? value).replaceAll('/', '/\u200b')
    return value.replaceAll('_', ' ')
  }
}
