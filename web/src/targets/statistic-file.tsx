import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { dayOfMoment } from '../app/moment.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Button, buttonClass } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { FileDoubts } from './file-doubts.tsx'
import { FileFindings, FileKinds, FileRefused, FileValues } from './file-findings.tsx'
import styles from './targets-page.module.css'

export type StatisticFile = Answer<'GET /statistics/:id'>

/** A file of figures: what was read, what becomes of it, and the decision; or what was decided. */
export function StatisticFileSection({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['statistics', id],
    queryFn: () => ask('GET /statistics/:id', { id }),
  })
  if (error) return <Refused error={error} />
  return data ? <File key={data.state} file={data} /> : null
}

const useHeading = ({ state, counts, name }: StatisticFile): string => {
  const { t } = useTranslation('published')
  const format = useFormat()
  const words = { n: format.count(counts.values), name }
  if (state === 'ready') return t(counts.values === 0 ? 'headingNone' : 'heading', words)
  if (state === 'taken') return t('headingTaken', words)
  return t(state === 'cancelled' ? 'headingCancelled' : 'headingUndone', words)
}

function File({ file }: { file: StatisticFile }) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const [confirmed, setConfirmed] = useState<readonly number[]>([])
  const day = (iso: string) => format.dayShort(dayOfMoment(iso))
  const ready = file.state === 'ready'
  return (
    <Section
      title={useHeading(file)}
      right={
        <Link to="/target" search={(before) => ({ ...before, berkas: undefined })}>
          {t('close')}
        </Link>
      }
      take={<TakeAway what="berkas-angka" />}
    >
      <p className="note-text">
        {t('sentBy', { name: file.createdBy, day: day(file.createdAt) })}{' '}
        {file.endedBy && t('endedBy', { name: file.endedBy, day: day(file.endedAt ?? file.createdAt) })}
      </p>
      <div className={styles.notes}>
        {file.refused.length > 0 && <FileRefused file={file} />}
        {file.counts.values > 0 && <FileKinds file={file} />}
        <FileFindings file={file} />
        {ready && file.doubts.length > 0 && (
          <FileDoubts doubts={file.doubts} confirmed={confirmed} onConfirm={setConfirmed} />
        )}
        {file.counts.values > 0 && <FileValues file={file} />}
        <FileWhence file={file} />
        <Decision file={file} confirmed={confirmed} />
      </div>
    </Section>
  )
}

function FileWhence({ file: { name, counts } }: { file: StatisticFile }) {
  const { t } = useTranslation('whence')
  const format = useFormat()
  const values = {
    name,
    values: format.count(counts.values),
    refused: format.count(counts.refused),
    doubts: format.count(counts.doubts),
  }
  return (
    <Whence
      id="asal-berkas-angka"
      rows={[
        { term: t('file'), words: t('fileWords', values) },
        { term: t('counted'), words: t('fileRule') },
      ]}
    />
  )
}

function Decision({ file, confirmed }: { file: StatisticFile; confirmed: readonly number[] }) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const me = useMe()
  const queries = useQueryClient()
  const { id } = file
  const onSuccess = () => queries.invalidateQueries()
  const take = useMutation({
    mutationFn: () => ask('POST /statistics/:id/take', { id, confirmed: [...confirmed] }),
    onSuccess,
  })
  const end = useMutation({
    mutationFn: (deed: 'cancel' | 'undo') => ask(`POST /statistics/:id/${deed}`, { id }),
    onSuccess,
  })
  const busy = take.isPending || end.isPending
  const sure = file.counts.values - file.counts.doubts + confirmed.length
  if (!may(me, 'figure.write', file.area)) return null
  return (
    <>
      <Refused error={take.error ?? end.error} />
      {file.state === 'ready' && (
        <div className={styles.actions}>
          {file.counts.values > 0 && (
            <Button disabled={busy || sure === 0} onClick={() => take.mutate()}>
              {take.isPending ? t('taking') : t('take', { n: format.count(sure) })}
            </Button>
          )}
          <Button kind="quiet" disabled={busy} onClick={() => end.mutate('cancel')}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {file.state === 'taken' && (
        <>
          <Note
            kind="ok"
            role="status"
            title={t('headingTaken', { n: format.count(file.counts.values), name: file.name })}
          />
          <div className={styles.actions}>
            <Link to="/w/$code" params={{ code: file.area }} className={buttonClass({ kind: 'primary' })}>
              {t('see')}
            </Link>
            <Button kind="secondary" disabled={busy} onClick={() => end.mutate('undo')}>
              {t('undo', { n: format.count(file.counts.values) })}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
