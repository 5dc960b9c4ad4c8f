import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './area-page.module.css'
import { gatherTasks } from './gather-tasks.ts'
import { TaskList } from './task-list.tsx'
import { TasksWhence } from './tasks-whence.tsx'
import { tasksQuery } from './tasks-query.ts'

const SHOWN = 5

/** At most five things that wait for this officer in this area. */
export function TasksToday({ area }: { area: string }) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const { data, error } = useQuery(tasksQuery(area))
  const tasks = gatherTasks(data?.tasks ?? [])
  const more = tasks.length - SHOWN
  return (
    <div className="screen-only">
      <Section title={t('tasks.title')}>
        {error && <p role="alert">{error.message || app('noConnection')}</p>}
        {!data && !error && <Skeleton label={app('loading')} shape="text" rows={3} />}
        {data?.tasks.length === 0 && (
          <>
            <p>{t('tasks.none')}</p>
            <p className="note-text">{t('tasks.noneBody')}</p>
          </>
        )}
        {tasks.length > 0 && <TaskList tasks={tasks.slice(0, SHOWN)} />}
        {tasks.length > 0 && <TasksWhence id="asal-tugas" tasks={tasks} />}
        {more > 0 && (
          <p className={styles.after}>
            <Link to="/tugas" search={{ w: area }}>
              {t('tasks.more', { n: more })}
            </Link>
          </p>
        )}
      </Section>
    </div>
  )
}
