import { useMutation } from '@tanstack/react-query'
import { ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import styles from './audit-page.module.css'

/** Follows the chain from the first entry on demand, and says in a sentence what was found. */
export function ChainCheck() {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const check = useMutation({ mutationFn: () => ask('GET /audit/check', {}) })
  const { data } = check
  return (
    <div className={styles.check}>
      <Button kind="secondary" busy={check.isPending && t('checking')} onClick={() => check.mutate()}>
        {t('check')}
      </Button>
      <div className={styles.result}>
        <Refused error={check.error} />
        {data && !data.broken && (
          <Note kind="ok" role="status" title={t('whole', { n: format.count(data.entries) })}>
            <p>{t('wholeBody')}</p>
          </Note>
        )}
        {data?.broken && (
          <Note kind="bad" role="alert" title={t('broken', { id: data.broken.id })}>
            <p>
              {t(`reasons.${data.broken.reason}`)} {t('brokenBody', { n: format.count(data.entries) })}
            </p>
          </Note>
        )}
      </div>
    </div>
  )
}
