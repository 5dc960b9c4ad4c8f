import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { ask } from '../app/ask.ts'
import { dayOfMoment } from '../app/moment.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { FundFileRows } from './fund-file-rows.tsx'
import styles from './funds.module.css'
import type { FundFile } from './funds-query.ts'

/** A file of funds or payments: what was read, and the decision; or what was decided. */
export function FundFileSection({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['fund-files', id],
    queryFn: () => ask('GET /fund-files/:id', { id }),
  })
  if (error) return <Refused error={error} />
  return data ? <File key={data.state} file={data} /> : null
}

const rowsIn = ({ counts }: FundFile): number => counts.funds + counts.entries

const useHeading = (file: FundFile): string => {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = { n: format.count(rowsIn(file)), name: file.name, rupiah: format.count(file.rupiah) }
  if (file.state === 'ready') return t(rowsIn(file) === 0 ? 'fileNone' : 'fileReady', words)
  if (file.state === 'taken') return t('fileTaken', words)
  return t(file.state === 'cancelled' ? 'fileCancelled' : 'fileUndone', words)
}

function File({ file }: { file: FundFile }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const sent = { name: file.createdBy, day: format.dayShort(dayOfMoment(file.createdAt)) }
  return (
    <Section
      title={useHeading(file)}
      right={
        <Link to="/dana/$tahun" from="/dana/$tahun" search={(before) => ({ ...before, berkas: undefined })}>
          {t('close')}
        </Link>
      }
      take={<TakeAway what="berkas-dana" />}
    >
      <div className={styles.form}>
        <p className="note-text">{t('sentBy', sent)}</p>
        {file.refused.length > 0 && <RefusedRows file={file} />}
        {rowsIn(file) > 0 && <FundFileRows file={file} />}
        <Whence id="asal-berkas-dana" rows={[{ term: t('whence.file'), words: t('whence.fileRule') }]} />
        <Decision file={file} />
      </div>
    </Section>
  )
}

function RefusedRows({ file }: { file: FundFile }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  return (
    <>
      <Note kind="bad" title={t('refusedTitle', { n: format.count(file.counts.refused) })}>
        <p>{t('refusedBody')}</p>
      </Note>
      <Table
        caption={t('refusedCaption', { name: file.name })}
        columns={[
          { key: 'row', header: t('row'), cell: ({ row }) => row },
          { key: 'field', header: t('column'), secondary: true, cell: ({ field }) => field },
          { key: 'seen', header: t('seen'), secondary: true, cell: ({ seen }) => seen || t('empty') },
          {
            key: 'why',
            header: t('why'),
            cell: ({ code }) => t(`refusals.${code}` as 'refusals.area.missing'),
          },
        ]}
        rows={file.refused}
        rowKey={({ row, field, code, seen }) => `${row} ${field} ${code} ${seen}`}
        openLabel={({ row }) => t('openRow', { row })}
      />
    </>
  )
}

function Decision({ file }: { file: FundFile }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const me = useMe()
  const queries = useQueryClient()
  const { id } = file
  const rows = rowsIn(file)
  const n = format.count(rows)
  const onSuccess = () => queries.invalidateQueries()
  const take = useMutation({
    mutationFn: () => ask('POST /fund-files/:id/take', { id, expected: rows }),
    onSuccess,
  })
  const end = useMutation({
    mutationFn: (deed: 'cancel' | 'undo') => ask(`POST /fund-files/:id/${deed}`, { id }),
    onSuccess,
  })
  const busy = take.isPending || end.isPending
  if (!may(me, 'budget.write', file.area)) return null
  return (
    <>
      <Refused error={take.error ?? end.error} />
      {file.state === 'ready' && (
        <div className={styles.actions}>
          {rows > 0 && (
            <Button disabled={busy} onClick={() => take.mutate()}>
              {take.isPending ? t('taking') : t(file.form === 'funds' ? 'takeFunds' : 'takeEntries', { n })}
            </Button>
          )}
          <Button kind="quiet" disabled={busy} onClick={() => end.mutate('cancel')}>
            {t('cancelFile')}
          </Button>
        </div>
      )}
      {file.state === 'taken' && (
        <>
          <Note kind="ok" role="status" title={t('takenNote', { n })} />
          <div className={styles.actions}>
            <Button kind="secondary" disabled={busy} onClick={() => end.mutate('undo')}>
              {t('undo', { n })}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
