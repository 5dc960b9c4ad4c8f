import { useTranslation } from '../app/i18n.ts'
import { Icon } from '../kit/icon.tsx'
import styles from './funds.module.css'

type ChipsProps = { items: { value: string; label: string }[]; onRemove: (value: string) => void }

/** What was chosen; each goes again by a click. */
export function Chips({ items, onRemove }: ChipsProps) {
  const { t } = useTranslation('funds')
  if (items.length === 0) return null
  return (
    <div className={styles.chips}>
      {items.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          aria-label={t('groupRemove', { name: label })}
          onClick={() => onRemove(value)}
        >
          {label} <Icon name="close" size={11} />
        </button>
      ))}
    </div>
  )
}
