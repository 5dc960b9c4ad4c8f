import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import styles from './copy-text.module.css'

/** Copies a text for another program; where the browser does not allow that, shows it to be copied by hand. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('intake')
  const [outcome, setOutcome] = useState<'copied' | 'by-hand' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('by-hand')
    }
  }
  return (
    <>
      <Button kind="secondary" size="small" onClick={() => void copy()}>
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
