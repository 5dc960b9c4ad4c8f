import { useQuery } from '@tanstack/react-query'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ask } from '../app/ask.ts'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { TaskList } from './task-list.tsx'
import { TasksWhence } from './tasks-whence.tsx'
import { tasksQuery } from './tasks-query.ts'

const IMPORT = /^import\./

/** All that waits for the officer in the area, lists of workers apart from figures. */
export function TasksPage() {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const code = useCurrentArea()
  const { data, error } = useQuery(tasksQuery(code))
  const { data: about } = useQuery({
    queryKey: ['area', code],
    queryFn: () => ask('GET /areas/:code', { code }),
    staleTime: 600_000,
  })
  if (error) return <FailedPage error={error} />
  if (!data || !about) return <Skeleton label={app('loading')} shape="page" />
  const area = format.area(code, about.area.name)
  const count = data.tasks.length
  const title = count === 0 ? 'tasks.pageNone' : count === 1 ? 'tasks.pageOne' : 'tasks.page'
  const groups = [
    { title: t('tasks.lists'), tasks: data.tasks.filter(({ kind }) => IMPORT.test(kind)) },
    { title: t('tasks.figures'), tasks: data.tasks.filter(({ kind }) => !IMPORT.test(kind)) },
  ].filter(({ tasks }) => tasks.length > 0)
  return (
    <div style={{ display: 'grid', gap: 'var(--s-6)', maxWidth: 720 }}>
      <h1>{t(title, { n: format.count(count), area })}</h1>
      {groups.length === 0 ? (
        <p>{t('tasks.noneBody')}</p>
      ) : (
        <TasksWhence id="asal-tugas" tasks={data.tasks} />
      )}
      {groups.map((group) => (
        <Section key={group.title} title={group.title}>
          <TaskList tasks={group.tasks} />
          <TasksWhence id={`asal-${group.tasks[0]?.kind}`} tasks={group.tasks} />
        </Section>
      ))}
    </div>
  )
}
