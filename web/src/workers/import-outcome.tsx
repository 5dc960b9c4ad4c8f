import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { type Import, useListDeed } from './import-queries.ts'

const route = getRouteApi('/shell/daftar/$id')

/** What became of a list, or why nothing will: taken, drawn back, nothing in it to take. */
export function ImportOutcome({ list }: { list: Import }) {
  if (list.state === 'taken') return <Taken list={list} />
  if (list.state === 'undone') return <DrawnBack list={list} />
  if (list.state !== 'ready') return null
  if (list.failure) return <Note kind="bad" title={list.failure} />
  // A file that came before says so itself.
  return list.funnel.changes === 0 && !list.sameAs ? <NothingToTake list={list} /> : null
}

function Taken({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const { w } = route.useSearch()
  const undo = useListDeed('POST /imports/:id/undo', list.id)
  const { rejected } = list.verdicts
  const { doubtful } = list.funnel
  const moment = format.moment(list.takenAt ?? list.createdAt)
  const count = (n: number) => format.count(n)
  return (
    <>
      <Note
        kind="ok"
        title={t(list.kind === 'households' ? 'tookFamilies' : 'tookTitle', {
          new: count(list.effects.new),
          updated: count(list.effects.updated),
        })}
        actions={
          <>
            <Link to="/pekerja" search={{ w: list.desa ?? list.area }}>
              {t('seeRegister')}
            </Link>
            {may(me, 'register.write', list.area) && (
              <Button
                kind="secondary"
                size="small"
                busy={undo.isPending && t('undoing')}
                onClick={() => undo.mutate()}
              >
                {t('undo', { n: count(list.funnel.changes) })}
              </Button>
            )}
            <span className="note-text">{t('undoNote')}</span>
          </>
        }
      >
        <p>
          {rejected > 0 ? t('tookBody', { rejected: count(rejected), moment }) : t('tookClean', { moment })}{' '}
          {doubtful > 0 && t('tookDoubtful', { n: count(doubtful) })}
        </p>
      </Note>
      {undo.error && <Refused key={w} error={undo.error} />}
    </>
  )
}

function DrawnBack({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  return (
    <Note
      kind="info"
      title={t(list.kind === 'households' ? 'undoneFamilies' : 'undoneTitle', {
        new: format.count(list.effects.new),
        updated: format.count(list.effects.updated),
      })}
    >
      <p>{t('undoneBody', { moment: format.moment(list.undoneAt ?? list.createdAt) })}</p>
    </Note>
  )
}

function NothingToTake({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const why = () => {
    if (list.funnel.doubtful > 0) return t('nothingToTakeDoubtful')
    return list.funnel.passed > 0 ? t('nothingToTakeSame') : t('nothingToTakeRejected')
  }
  return (
    <Note kind="info" title={t('nothingToTake')}>
      <p>{why()}</p>
    </Note>
  )
}
