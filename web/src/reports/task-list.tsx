import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Icon, type IconName } from '../kit/icon.tsx'
import styles from './task-list.module.css'
import type { GatheredTask } from './gather-tasks.ts'
import type { Task } from './tasks-query.ts'

const ICONS: Record<Task['kind'], { icon: IconName; tone: 'bad' | 'warn' | 'info' }> = {
  'import.ready': { icon: 'open', tone: 'info' },
  'import.unmapped': { icon: 'attention', tone: 'warn' },
  'import.rejected': { icon: 'wrong', tone: 'bad' },
  'pair.open': { icon: 'attention', tone: 'warn' },
  'referral.open': { icon: 'attention', tone: 'warn' },
  'list.ready': { icon: 'open', tone: 'info' },
  'list.unmapped': { icon: 'attention', tone: 'warn' },
  'list.missing': { icon: 'due', tone: 'bad' },
  'denominator.missing': { icon: 'attention', tone: 'warn' },
}

/** The rows of a list that a task is about. */
const SHOWN: { [kind in Task['kind']]?: 'ditolak' | 'ragu' } = {
  'import.rejected': 'ditolak',
  'pair.open': 'ragu',
}

const keyOf = (task: Task) => [task.kind, task.importId, task.listId, task.area, task.month].join(' ')

/** Each thing that waits: what it is, whose, and what to do; the words lead to where it is done. */
export function TaskList({ tasks }: { tasks: GatheredTask[] }) {
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={keyOf(task)}>
          <span className={styles.icon} data-tone={ICONS[task.kind].tone}>
            <Icon name={ICONS[task.kind].icon} size={13} />
          </span>
          <TaskWords task={task} />
        </li>
      ))}
    </ul>
  )
}

function TaskWords({ task }: { task: GatheredTask }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const kind = task.kind.replace('.', '_') as 'import_ready'
  const one = task.count === 1 && (task.kind === 'list.missing' || task.kind === 'denominator.missing')
  const words = {
    n: format.count(task.count),
    file: task.fileName ?? '',
    area: format.area(task.area, task.areaName),
    month: task.month ? format.month(task.month) : '',
  }
  if (task.lists)
    return (
      <div className={styles.words}>
        <Link to="/tugas" search={{ w: task.area }}>
          {t('tasks.rejectedInMany', { n: words.n, lists: format.count(task.lists) })}
        </Link>
        <p>{t('tasks.rejectedInManyNote')}</p>
      </div>
    )
  return (
    <div className={styles.words}>
      <TaskLink task={task}>
        {t(one ? `taskOne.${kind as 'list_missing'}` : `taskKinds.${kind}`, words)}
      </TaskLink>
      <p>{t(`taskNotes.${kind}`, words)}</p>
    </div>
  )
}

function TaskLink({ task, children }: { task: Task; children: ReactNode }) {
  const w = task.area
  if (task.importId)
    return (
      <Link
        to="/daftar/$id"
        params={{ id: task.importId }}
        search={{ w, putusan: SHOWN[task.kind] }}
        {...(task.kind === 'pair.open' && { hash: 'ragu' })}
      >
        {children}
      </Link>
    )
  if (task.kind === 'referral.open')
    return (
      <Link to="/rujukan" search={{ w, keadaan: 'diminta' }}>
        {children}
      </Link>
    )
  if (task.listId)
    return (
      <Link to="/iuran/$id" params={{ id: task.listId }} search={{ w }}>
        {children}
      </Link>
    )
  return (
    <Link to={task.kind === 'list.missing' ? '/iuran' : '/target'} search={{ w }}>
      {children}
    </Link>
  )
}
