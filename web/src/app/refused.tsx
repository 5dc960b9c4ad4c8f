import { Note } from '../kit/note.tsx'
import { NoConnection } from './ask.ts'
import { useTranslation } from './i18n.ts'

/** Why what was just asked did not happen, in the server's own sentence; nothing while nothing was refused. */
export function Refused({ error }: { error: Error | null }) {
  const { t } = useTranslation()
  if (!error) return null
  return (
    <Note kind="bad" role="alert" title={error instanceof NoConnection ? t('noConnection') : error.message}>
      {error instanceof NoConnection && <p>{t('noConnectionBody')}</p>}
    </Note>
  )
}
