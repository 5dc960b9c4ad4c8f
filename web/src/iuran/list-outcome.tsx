import { INDICATORS } from '@naungan/rules/indicator'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { activeIn, type List, useListDeed } from './list-queries.ts'
import { useMonthSpan } from './lists-table.tsx'

/** What became of a list, or why nothing will: posted, drawn back, nothing in it to post. */
export function ListOutcome({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const n = format.count(activeIn(list))
  if (list.state === 'posted') return <Posted list={list} />
  if (list.state === 'undone')
    return (
      <Note kind="info" title={t('undoneTitle', { n })}>
        <p>{t('undoneBody', { moment: format.moment(list.undoneAt ?? list.createdAt) })}</p>
      </Note>
    )
  if (list.state !== 'ready') return null
  if (list.failure) return <Note kind="bad" title={list.failure} />
  if (activeIn(list) > 0) return null
  return (
    <Note kind="info" title={t('nothingToPost')}>
      <p>{t('nothingToPostBody')}</p>
    </Note>
  )
}

/** The figure that a list by place of work moves. */
const BY_WORK = INDICATORS.find(({ basis }) => basis === 'lokasi_kerja')?.id

function Posted({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const me = useMe()
  const spanOf = useMonthSpan()
  const undo = useListDeed('POST /lists/:id/undo', list.id)
  const n = format.count(activeIn(list))
  const last = list.months.filter(({ rows }) => rows > 0).at(-1)?.month
  return (
    <>
      <Note
        kind="ok"
        title={t('postedTitle', { n, months: spanOf(list.months) })}
        actions={
          <>
            <Link
              to="/w/$code"
              params={{ code: list.kab }}
              search={{ bulan: last, ...(list.basis === 'lokasi_kerja' && { hitungan: BY_WORK }) }}
            >
              {t('seeFigure')}
            </Link>
            {may(me, 'list.write', list.kab) && (
              <Button
                kind="secondary"
                size="small"
                busy={undo.isPending && t('undoing')}
                onClick={() => undo.mutate()}
              >
                {t('undo', { n })}
              </Button>
            )}
            <span className="note-text">{t('undoNote')}</span>
          </>
        }
      >
        <p>{t('postedBody', { moment: format.moment(list.postedAt ?? list.createdAt) })}</p>
      </Note>
      <Refused error={undo.error} />
    </>
  )
}
