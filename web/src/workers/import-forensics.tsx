import { useTranslation } from '../app/i18n.ts'
import { CopyText } from '../intake/copy-text.tsx'
import styles from '../intake/preview.module.css'
import { Note } from '../kit/note.tsx'
import type { workers } from '../messages/id/workers.ts'
import type { Import } from './import-queries.ts'
import { useMessageToSender } from './message-to-sender.ts'

type Finding = Import['forensics'][number]
type FindingCode = keyof (typeof workers)['forensics']

/** Signs that a column was spoilt before it came; who sent it must send it again. The first of them names the note. */
const SPOILT: readonly string[] = [
  'nik.rounded',
  'nik.scientific',
  'nik.ends_in_zero',
  'nik.sex_differs',
  'tanggal_lahir.swapped',
  'nik.birth_date_differs',
  'nik.area_unknown',
]

const isSpoilt = ({ code }: Finding): boolean => SPOILT.includes(code)

/** What no single row can tell, such as a column that Excel spoilt. */
export function ImportForensics({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const { forensics } = list
  const spoilt = forensics.filter(isSpoilt).sort((a, b) => SPOILT.indexOf(a.code) - SPOILT.indexOf(b.code))
  const others = forensics.filter((finding) => !isSpoilt(finding))
  const message = useMessageToSender(list, spoilt)
  const titleOf = ({ code }: Finding) => t(`forensics.${code as FindingCode}`)
  return (
    <div className={styles.side}>
      {forensics.length === 0 && (
        <Note kind="info" title={t('forensicsNone')}>
          <p>{t('forensicsNoneBody')}</p>
        </Note>
      )}
      {spoilt[0] && (
        <Note kind="bad" title={titleOf(spoilt[0])} actions={<CopyText label={t('waCopy')} text={message} />}>
          {spoilt.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Note>
      )}
      {others.map((finding) => (
        <Note key={finding.code} kind="warn" title={titleOf(finding)}>
          <p>{finding.message}</p>
        </Note>
      ))}
    </div>
  )
}
