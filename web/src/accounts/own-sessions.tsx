import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { Button } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { browserName } from './browser-name.ts'
import styles from './own-account-page.module.css'

type Session = Answer<'GET /sessions'>['sessions'][number]

export function OwnSessions() {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const again = () => queries.invalidateQueries({ queryKey: ['sessions'] })
  const { data, error } = useQuery({ queryKey: ['sessions'], queryFn: () => ask('GET /sessions', {}) })
  const end = useMutation({
    mutationFn: (id: string) => ask('DELETE /sessions/:id', { id }),
    onSettled: again,
  })
  const endOthers = useMutation({ mutationFn: () => ask('DELETE /sessions', {}), onSuccess: again })
  if (error) return <Refused error={error} />
  if (!data) return <Skeleton label={app('loading')} shape="table" />
  const others = data.sessions.filter(({ current }) => !current).length
  const deviceOf = ({ agent }: Session) => {
    const named = browserName(agent)
    return named ? t('deviceOn', named) : t('deviceUnknown')
  }
  const columns: Column<Session>[] = [
    {
      key: 'device',
      header: t('device'),
      cell: (session) => (
        <>
          {deviceOf(session)} {session.current && <Status kind="ok">{t('thisDevice')}</Status>}
        </>
      ),
    },
    { key: 'since', header: t('since'), secondary: true, cell: ({ createdAt }) => format.moment(createdAt) },
    { key: 'seen', header: t('lastSeen'), secondary: true, cell: ({ seenAt }) => format.moment(seenAt) },
    {
      key: 'end',
      header: <span className="visually-hidden">{t('act')}</span>,
      cell: (session) =>
        !session.current && (
          <Button
            kind="quiet"
            size="small"
            aria-label={t('endSessionOf', { device: deviceOf(session) })}
            onClick={() => end.mutate(session.id)}
          >
            {t('endSession')}
          </Button>
        ),
    },
  ]
  return (
    <Section title={others === 0 ? t('sessionsOne') : t('sessionsMany', { n: others + 1 })}>
      <div className={styles.stack}>
        <Refused error={end.error ?? endOthers.error} />
        {endOthers.data && (
          <Note kind="ok" role="status" title={t('othersEnded', { n: endOthers.data.ended })} />
        )}
        <div>
          <Table
            caption={t('sessionsCaption')}
            columns={columns}
            rows={data.sessions}
            rowKey={({ id }) => id}
            openLabel={(session) => t('openRow', { name: deviceOf(session) })}
          />
        </div>
        {others > 0 && (
          <Button kind="secondary" disabled={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('endOthers', { n: others })}
          </Button>
        )}
      </div>
    </Section>
  )
}
