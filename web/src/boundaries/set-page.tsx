import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import preview from '../intake/preview.module.css'
import { Button, buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Note } from '../kit/note.tsx'
import { Progress } from '../kit/progress.tsx'
import { type BoundarySet, setQuery, unitOf, useSetDeed } from './boundary-queries.ts'
import { OutlineSection } from './outline-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { HowRead } from './how-read.tsx'
import { SetWhence } from './set-whence.tsx'
import { WithdrawSet } from './withdraw-set.tsx'

const route = getRouteApi('/shell/batas')

/** One file of outlines, from the moment it arrives to the maps that stand, and back. */
export function SetPage({ id }: { id: string }) {
  const queries = useQueryClient()
  const { data: set, error } = useQuery(setQuery(id))
  const state = set?.state
  useEffect(() => {
    if (state !== undefined) void queries.invalidateQueries({ queryKey: ['boundaries', 'of'] })
  }, [queries, state])
  if (error && !set) return <FailedPage error={error} />
  if (!set) return <LoadingPage />
  if (set.state === 'received' || set.state === 'reading') return <Checking set={set} />
  if (set.state === 'failed' || set.state === 'cancelled') return <Ended set={set} />
  return <Read set={set} />
}

function Head({ set, title, actions }: { set: BoundarySet; title: ReactNode; actions?: ReactNode }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const { w } = route.useSearch()
  const about = t('uploaded', {
    moment: format.moment(set.createdAt),
    name: set.createdBy,
    source: set.source,
    licence: set.licence,
    day: format.cutOff(set.day),
  })
  const up = (
    <Link to="/batas" search={{ w: w ?? set.area }}>
      {t('up')} {format.area(set.area, set.areaName)}
    </Link>
  )
  return <ListHead up={up} title={title} about={`${about} ${set.note}`.trim()} actions={actions} />
}

function Checking({ set }: { set: BoundarySet }) {
  const { t } = useTranslation('boundaries')
  const me = useMe()
  const cancel = useSetDeed('POST /boundaries/:id/cancel', set.id)
  const stop = { text: t('cancel'), note: t('cancelNote'), onCancel: () => cancel.mutate() }
  return (
    <>
      <Head set={set} title={t('reading', { name: set.fileName })} />
      <div className={preview.narrow}>
        <Progress
          title={t(`states.${set.state}`)}
          done={set.done}
          total={set.done > 0 ? 100 : null}
          words={t('readingWords', { n: set.done })}
          cancel={may(me, 'figure.write', set.area) ? stop : undefined}
        />
        <Refused error={cancel.error} />
      </div>
    </>
  )
}

/** A file of which nothing comes any more: unreadable, or dropped by a person. */
function Ended({ set }: { set: BoundarySet }) {
  const { t } = useTranslation('boundaries')
  const again = (
    <Link to="/batas" search={{ w: set.area }} className={buttonClass({ kind: 'secondary' })}>
      {t('again')}
    </Link>
  )
  return (
    <>
      <Head set={set} title={set.fileName} />
      <div className={preview.narrow}>
        {set.state === 'failed' ? (
          <Note kind="bad" title={t('failed')} actions={again}>
            <p>{set.failure}</p>
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

function Read({ set }: { set: BoundarySet }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const me = useMe()
  const { report } = set
  if (!report) return null
  const mayWrite = may(me, 'figure.write', set.area)
  const words = {
    matched: format.count(report.matched),
    of: format.count(report.of),
    unit: t(unitOf(set.level)),
  }
  return (
    <>
      <Head
        set={set}
        title={`${set.fileName}: ${t('readyTitle', words)}`}
        actions={mayWrite && <Deeds set={set} />}
      />
      <div className={preview.stack}>
        <Standing set={set} />
        <SetWhence set={set} of="peta" />
        {mayWrite && set.state === 'standing' && <WithdrawSet id={set.id} />}
        <div className={preview.top}>
          <OutlineSection set={set} />
          <div className={preview.stack}>
            <FindingsSection set={set} report={report} />
            <HowRead set={set} report={report} />
          </div>
        </div>
      </div>
    </>
  )
}

function Deeds({ set }: { set: BoundarySet }) {
  const { t } = useTranslation('boundaries')
  const use = useSetDeed('POST /boundaries/:id/use', set.id)
  const cancel = useSetDeed('POST /boundaries/:id/cancel', set.id)
  return (
    <>
      {(set.state === 'ready' || set.state === 'withdrawn') && (
        <Button onClick={() => use.mutate()} busy={use.isPending && t('using')}>
          {set.state === 'ready' ? t('use') : t('useAgain')}
        </Button>
      )}
      {set.state === 'ready' && (
        <Button kind="secondary" onClick={() => cancel.mutate()} disabled={cancel.isPending}>
          {t('cancel')}
        </Button>
      )}
      <Refused error={use.error ?? cancel.error} />
    </>
  )
}

/** Whether it stands, since when and by whom. */
function Standing({ set }: { set: BoundarySet }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const when = (iso: string | null) => (iso ? format.moment(iso) : '')
  if (set.state === 'ready') return <Note kind="warn" title={t('readyNote')} />
  if (set.state === 'replaced') return <Note kind="info" title={t('replacedNow')} />
  if (set.state === 'withdrawn') {
    const { withdrawnAt, withdrawnBy, withdrawnReason } = set
    const words = { name: withdrawnBy ?? '', reason: withdrawnReason ?? '', moment: when(withdrawnAt) }
    return <Note kind="info" title={t('withdrawnNow', words)} />
  }
  return (
    <Note
      kind="ok"
      role="status"
      title={t('standsNow', { name: set.usedBy ?? '', moment: when(set.usedAt) })}
    >
      <p>{t('standsNowBody')}</p>
    </Note>
  )
}
