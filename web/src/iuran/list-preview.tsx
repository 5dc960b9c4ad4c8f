import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { HowRead } from '../intake/how-read.tsx'
import { ListHead } from '../intake/list-head.tsx'
import styles from '../intake/preview.module.css'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Progress } from '../kit/progress.tsx'
import { ListFindings } from './list-findings.tsx'
import { ListFunnel } from './list-funnel.tsx'
import { ListMonths } from './list-months.tsx'
import { ListOutcome } from './list-outcome.tsx'
import { ListPeople } from './list-people.tsx'
import { activeIn, type List, useListDeed } from './list-queries.ts'
import { ListWhence } from './list-whence.tsx'
import { MemberRows } from './member-rows.tsx'
import { ToLists } from './to-lists.tsx'

const route = getRouteApi('/shell/iuran/$id')

/** What a member list would cover, or covers: months and segments, whom the register knows, every row. */
export function ListPreview({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const { t: intake } = useTranslation('intake')
  const format = useFormat()
  const me = useMe()
  const { w } = route.useSearch()
  const ready = list.state === 'ready'
  return (
    <>
      <ListHead
        up={<ToLists />}
        title={list.fileName}
        about={
          <>
            {intake('uploaded', { moment: format.moment(list.createdAt), name: list.createdBy })}{' '}
            {t(`basisSaid.${list.basis}`)} {ready && <b>{intake('nothingKept')}</b>}
          </>
        }
        actions={ready && may(me, 'list.write', list.kab) && <Deeds list={list} />}
      />
      <div className={styles.stack}>
        {list.state === 'posting' && (
          <div className={styles.narrow}>
            <Progress
              title={t('posting', { n: format.count(activeIn(list)) })}
              done={0}
              total={null}
              words={t('postingWords')}
            />
          </div>
        )}
        <ListOutcome list={list} />
        {list.otherSheets.length > 0 && (
          <Note
            kind="warn"
            title={t('otherSheets', { sheet: list.sheet ?? '', others: list.otherSheets.join(', ') })}
          >
            <p>{t('otherSheetsBody')}</p>
          </Note>
        )}
        {ready && list.sameAs && (
          <Note
            kind="warn"
            title={intake('sameFile', { moment: format.moment(list.sameAs.createdAt) })}
            actions={
              <Link to="/iuran/$id" params={{ id: list.sameAs.id }} search={{ w }}>
                {intake('seeFirst')}
              </Link>
            }
          >
            <p>{t('sameFileBody')}</p>
          </Note>
        )}
        <ListWhence list={list} of="daftar" />
        <div className={styles.top}>
          <div className={styles.stack}>
            <ListFunnel list={list} />
            <ListMonths list={list} />
            <HowRead
              sheet={list.sheet === list.fileName ? null : list.sheet}
              headerRow={list.headerRow}
              columns={list.columns}
              change={
                ready && (
                  <Link to="/iuran/$id" params={{ id: list.id }} search={{ w, kolom: 'ubah' }}>
                    {intake('changeColumns')}
                  </Link>
                )
              }
            />
          </div>
          <ListPeople list={list} />
        </div>
        <div className={styles.rows}>
          <ListFindings list={list} />
          <MemberRows list={list} />
        </div>
      </div>
    </>
  )
}

function Deeds({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const post = useListDeed('POST /lists/:id/post', list.id)
  const cancel = useListDeed('POST /lists/:id/cancel', list.id)
  const active = activeIn(list)
  return (
    <>
      <Button kind="quiet" onClick={() => cancel.mutate()}>
        {t('cancel')}
      </Button>
      {active > 0 && (
        <Button
          busy={post.isPending && t('posting', { n: format.count(active) })}
          onClick={() => post.mutate()}
        >
          {t('post', { n: format.count(active) })}
        </Button>
      )}
      <Refused error={post.error ?? cancel.error} />
    </>
  )
}
