import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import preview from '../intake/preview.module.css'
import { buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Note } from '../kit/note.tsx'
import { Progress } from '../kit/progress.tsx'
import { ImportColumns } from './import-columns.tsx'
import { ImportPreview } from './import-preview.tsx'
import { type Import, importQuery, useListDeed } from './import-queries.ts'
import { ToImports } from './to-imports.tsx'

const route = getRouteApi('/shell/daftar/$id')

/** One list of workers, from the moment it arrives to its place in the register and out of it again. */
export function ImportPage() {
  const { id } = route.useParams()
  const queries = useQueryClient()
  const { data: list, error } = useQuery(importQuery(id))
  const state = list?.state
  useEffect(() => {
    if (state === undefined) return
    for (const key of [['imports', 'of'], ['imports', id, 'rows'], ['workers'], ['coverage'], ['tasks']])
      void queries.invalidateQueries({ queryKey: key })
  }, [queries, id, state])
  if (error && !list) return <FailedPage error={error} />
  if (!list) return <LoadingPage />
  return <ListInState list={list} />
}

function ListInState({ list }: { list: Import }) {
  const { kolom } = route.useSearch()
  switch (list.state) {
    case 'received':
    case 'reading':
      return <Checking list={list} />
    case 'unmapped':
      return <ImportColumns list={list} />
    case 'failed':
      return <Unreadable list={list} />
    case 'cancelled':
      return <Cancelled list={list} />
    case 'ready':
      return kolom === 'ubah' ? <ImportColumns list={list} /> : <ImportPreview list={list} />
    default:
      return <ImportPreview list={list} />
  }
}

function Uploaded({ list }: { list: Import }) {
  const { t } = useTranslation('intake')
  const format = useFormat()
  return t('uploaded', { moment: format.moment(list.createdAt), name: list.createdBy })
}

function Checking({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const cancel = useListDeed('POST /imports/:id/cancel', list.id)
  const words =
    list.doneRows > 0 ? t('checkingWords', { n: format.count(list.doneRows) }) : t('checkingFirst')
  return (
    <>
      <ListHead
        up={<ToImports />}
        title={t('checking', { name: list.fileName })}
        about={<Uploaded list={list} />}
      />
      <div className={preview.narrow}>
        <Progress
          title={t('state.reading')}
          done={list.doneRows}
          total={list.totalRows}
          words={words}
          cancel={{ text: t('cancelList'), note: t('cancelNote'), onCancel: () => cancel.mutate() }}
        />
        <Refused error={cancel.error} />
      </div>
    </>
  )
}

function Unreadable({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const { w } = route.useSearch()
  return (
    <>
      <ListHead up={<ToImports />} title={list.fileName} about={<Uploaded list={list} />} />
      <div className={preview.narrow}>
        <Note
          kind="bad"
          title={t('failed')}
          actions={
            <Link
              to="/daftar/baru"
              search={{ w }}
              className={buttonClass({ kind: 'secondary', size: 'small' })}
            >
              {t('sendAgain')}
            </Link>
          }
        >
          <p>{list.failure}</p>
        </Note>
      </div>
    </>
  )
}

function Cancelled({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const { w } = route.useSearch()
  const again = (
    <Link to="/daftar/baru" search={{ w }} className={buttonClass()}>
      {t('upload')}
    </Link>
  )
  return (
    <>
      <ListHead up={<ToImports />} title={list.fileName} about={<Uploaded list={list} />} />
      <Empty title={t('cancelled')} action={again}>
        {t('cancelledBody')}
      </Empty>
    </>
  )
}
