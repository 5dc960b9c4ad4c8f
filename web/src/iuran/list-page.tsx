import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import preview from '../intake/preview.module.css'
import { buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Note } from '../kit/note.tsx'
import { Progress } from '../kit/progress.tsx'
import { ListColumns } from './list-columns.tsx'
import { ListPreview } from './list-preview.tsx'
import { type List, listQuery, useListDeed } from './list-queries.ts'
import { ToLists } from './to-lists.tsx'

const route = getRouteApi('/shell/iuran/$id')

/** One member list, from the moment it arrives to the months it covers and out of them again. */
export function ListPage() {
  const { id } = route.useParams()
  const queries = useQueryClient()
  const { data: list, error } = useQuery(listQuery(id))
  const state = list?.state
  useEffect(() => {
    if (state === undefined) return
    for (const key of [['lists', 'of'], ['lists', id, 'rows'], ['workers'], ['coverage'], ['tasks']])
      void queries.invalidateQueries({ queryKey: key })
  }, [queries, id, state])
  if (error && !list) return <FailedPage error={error} />
  if (!list) return <LoadingPage />
  return <ListInState list={list} />
}

function ListInState({ list }: { list: List }) {
  const { kolom } = route.useSearch()
  switch (list.state) {
    case 'received':
    case 'reading':
      return <Checking list={list} />
    case 'unmapped':
      return <ListColumns list={list} />
    case 'failed':
    case 'cancelled':
      return <Ended list={list} />
    case 'ready':
      return kolom === 'ubah' ? <ListColumns list={list} /> : <ListPreview list={list} />
    default:
      return <ListPreview list={list} />
  }
}

const useUploaded = ({ createdAt, createdBy }: List): string => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  return t('uploaded', { moment: format.moment(createdAt), name: createdBy })
}

function Checking({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const about = useUploaded(list)
  const cancel = useListDeed('POST /lists/:id/cancel', list.id)
  return (
    <>
      <ListHead up={<ToLists />} title={t('checking', { name: list.fileName })} about={about} />
      <div className={preview.narrow}>
        <Progress
          title={t('states.reading')}
          done={list.doneRows}
          total={list.totalRows}
          words={
            list.doneRows > 0 ? t('checkingWords', { n: format.count(list.doneRows) }) : t('checkingFirst')
          }
          cancel={{ text: t('cancel'), note: t('cancelNote'), onCancel: () => cancel.mutate() }}
        />
        <Refused error={cancel.error} />
      </div>
    </>
  )
}

/** A list from which nothing comes any more: unreadable, or dropped by a person. */
function Ended({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const about = useUploaded(list)
  const { w } = route.useSearch()
  const again = (
    <Link to="/iuran/baru" search={{ w }} className={buttonClass({ kind: 'secondary' })}>
      {list.state === 'failed' ? t('sendAgain') : t('upload')}
    </Link>
  )
  return (
    <>
      <ListHead up={<ToLists />} title={list.fileName} about={about} />
      <div className={preview.narrow}>
        {list.state === 'failed' ? (
          <Note kind="bad" title={t('failed')} actions={again}>
            <p>{list.failure}</p>
          </Note>
        ) : (
          <Empty title={t('cancelled')} action={again}>
            {t('cancelledBody')}
          </Empty>
        )}
      </div>
    </>
  )
}
