import { useTranslation } from '../app/i18n.ts'
import { useCopy } from '../app/use-copy.ts'
import { Button } from '../kit/button.tsx'
import styles from './copy-text.module.css'

/** Copies a text for another program; where the browser does not allow that, shows it to be copied by hand. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('intake')
  const { outcome, copy } = useCopy()
  return (
    <>
      <Button kind="secondary" size="small" onClick={() => void copy(text)}>
        {label}
      </Button>
      <span role="status">{outcome === 'copied' && t('copied')}</span>
      {outcome === 'by-hand' && (
        <label className={styles.byHand}>
          {t('copyByHand')}
          <textarea readOnly rows={8} value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  )
}
