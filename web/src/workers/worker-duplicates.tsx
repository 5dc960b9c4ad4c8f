import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button, buttonClass } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { CandidatesTable } from './candidates-table.tsx'
import { type Duplicates, duplicatesQuery, useMergeDeed } from './merge-queries.ts'
import styles from './person-pair.module.css'
import { ReasonForm } from './reason-form.tsx'
import type { Worker } from './register-queries.ts'

/** Who else of the register may be this person, and which records were made one with it. */
export function WorkerDuplicates({ worker, w }: { worker: Worker; w: string | undefined }) {
  const { t } = useTranslation('persons')
  const me = useMe()
  const { kab, id } = worker
  const { data, error } = useQuery(duplicatesQuery(kab, id))
  if (error) return <Refused error={error} />
  if (!data) return null
  const mayMerge = may(me, 'register.write', worker.desa)
  const { candidates, merges } = data
  return (
    <>
      <Section title={candidates.length > 0 ? t('duplicates') : t('duplicatesNone')}>
        {candidates.length > 0 && (
          <CandidatesTable caption={t('candidateCaption')} worker={worker} candidates={candidates} w={w} />
        )}
        {mayMerge && (
          <div className={styles.reason}>
            {candidates.length === 0 && <p className="note-text">{t('duplicatesNoneBody')}</p>}
            <Link
              to="/pekerja/$kab/$id/gabung"
              params={{ kab, id }}
              search={{ w }}
              className={buttonClass({ kind: 'secondary', size: 'small' })}
            >
              {t('searchOther')}
            </Link>
          </div>
        )}
      </Section>
      {merges.length > 0 && (
        <Section title={t('merges')}>
          <ul className={styles.merges}>
            {merges.map((merge) => (
              <Merge key={merge.id} kab={kab} merge={merge} mayPart={mayMerge} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

type MergeProps = { kab: string; merge: Duplicates['merges'][number]; mayPart: boolean }

function Merge({ kab, merge, mayPart }: MergeProps) {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const part = useMergeDeed('POST /merges/:kab/:id/undo')
  const { undoneAt, undoneBy, undoneReason } = merge
  return (
    <li>
      <p>{t('mergedWith', { name: merge.name, nik: merge.nik })}</p>
      <p className="note-text">
        {t('mergedBy', { moment: format.moment(merge.at), by: merge.by, reason: merge.reason })}
      </p>
      {undoneAt && (
        <p className="note-text">
          {t('undoneBy', { moment: format.moment(undoneAt), by: undoneBy ?? '', reason: undoneReason ?? '' })}
        </p>
      )}
      {!undoneAt && mayPart && !asking && (
        <Button kind="secondary" size="small" onClick={() => setAsking(true)}>
          {t('part')}
        </Button>
      )}
      {asking && !undoneAt && (
        <ReasonForm
          label={t('reason')}
          hint={t('partHint')}
          button={t('partNow')}
          busy={part.isPending && t('parting')}
          error={part.error}
          onReason={(reason) => part.mutate({ kab, id: merge.id, reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}
