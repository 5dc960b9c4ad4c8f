import { useTranslation } from '../app/i18n.ts'
import { Whence } from '../app/whence.tsx'
import type { Task } from './tasks-query.ts'

type Named = 'import_ready'

/** What is counted in each kind of task that stands in a list. */
export function TasksWhence({ id, tasks }: { id: string; tasks: readonly Task[] }) {
  const { t } = useTranslation('whence')
  const kinds = [...new Set(tasks.map(({ kind }) => kind.replace('.', '_') as Named))]
  return (
    <Whence
      id={id}
      rows={[
        ...kinds.map((kind) => ({ term: t(`taskTerms.${kind}`), words: t(`tasks.${kind}`) })),
        { term: t('asOf'), words: t('now') },
      ]}
    />
  )
}
