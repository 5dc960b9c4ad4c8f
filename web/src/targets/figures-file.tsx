import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sendFile } from '../app/ask.ts'
import { Refused } from '../app/refused.tsx'
import { Button } from '../kit/button.tsx'
import { FileDrop } from '../kit/file-drop.tsx'
import { Note } from '../kit/note.tsx'
import { Table } from '../kit/table.tsx'
import { saveSample, SAMPLE_COLUMNS } from './sample-file.ts'
import styles from './targets-page.module.css'

type Sent = { file: File; whenRefused: 'stop' | 'skip' }

/** Many figures at once: either every row is taken, or the refused ones are listed and the officer says what to do. */
export function FiguresFile() {
  const { t } = useTranslation('targets')
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: ({ file, whenRefused }: Sent) =>
      sendFile('POST /figures/import', { whenRefused }, file, () => undefined).done,
    onSuccess: ({ taken }) => (taken > 0 ? queries.invalidateQueries() : undefined),
  })
  const { data, variables, isPending } = send
  const name = variables?.file.name ?? ''
  const stopped = data && data.taken === 0 && data.refused.length > 0
  return (
    <div className={styles.form}>
      <FileDrop
        label={t('file')}
        hint={t('fileHint', { columns: SAMPLE_COLUMNS.join(', ') })}
        choose={t('choose')}
        accept=".csv,.xlsx,.xls"
        disabled={isPending}
        chosen={isPending ? t('sending', { name }) : name}
        onFiles={([file]) => file && send.mutate({ file, whenRefused: 'stop' })}
      />
      <div>
        <Button kind="quiet" size="small" onClick={saveSample}>
          {t('template')}
        </Button>
      </div>
      <Refused error={send.error} />
      {data && data.taken > 0 && (
        <Note kind="ok" role="status" title={t('taken', { n: data.taken, name })}>
          {data.refused.length > 0 && <p>{t('takenSkipped', { n: data.refused.length })}</p>}
        </Note>
      )}
      {data && data.taken === 0 && data.refused.length === 0 && (
        <Note kind="warn" role="status" title={t('nothingInFile')} />
      )}
      {stopped && (
        <>
          <Note kind="bad" role="alert" title={t('refused', { n: data.refused.length })}>
            <p>{t('refusedBody')}</p>
          </Note>
          <Table
            caption={t('refusedCaption')}
            columns={[
              { key: 'row', header: t('row'), cell: ({ row }) => row },
              { key: 'column', header: t('column'), cell: ({ field }) => field },
              { key: 'why', header: t('why'), cell: ({ reason }) => reason },
            ]}
            rows={data.refused}
            rowKey={({ row, field }) => `${row} ${field}`}
          />
          <div>
            <Button
              kind="secondary"
              disabled={isPending}
              onClick={() => variables && send.mutate({ file: variables.file, whenRefused: 'skip' })}
            >
              {t('takeRest', { n: data.refused.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
