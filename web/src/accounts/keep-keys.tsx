import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import { Note } from '../kit/note.tsx'
import styles from './first-run-page.module.css'

/** The last step cannot be done for the reader: the keys must be carried away by hand. */
export function KeepKeys({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const [kept, setKept] = useState(false)
  return (
    <>
      <div>
        <h1>{t('keepKeys')}</h1>
        <p className={styles.lead}>{t('keepKeysLead')}</p>
      </div>
      <Note kind="info" title={t('keysWhere')}>
        <p>{t('keysWhereBody')}</p>
      </Note>
      <Note kind="warn" title={t('keysWhy')}>
        <p>{t('keysWhyBody')}</p>
      </Note>
      <Checkbox label={t('keysKept')} checked={kept} onChange={(event) => setKept(event.target.checked)} />
      <div className={styles.actions}>
        <Button size="large" disabled={!kept} onClick={onDone}>
          {t('enter')}
        </Button>
      </div>
    </>
  )
}
