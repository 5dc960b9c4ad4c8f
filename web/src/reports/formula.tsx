import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import type { WayRow } from './definition-rows.ts'
import { useWayWords } from './use-way-words.ts'
import { Bold } from '../kit/bold.tsx'

/** One way of counting as a division with its numbers, its whole and that whole's source. */
export function Formula({ row }: { row: WayRow }) {
  const { t } = useTranslation('ways')
  const format = useFormat()
  const words = useWayWords()
  const values = {
    people: format.count(row.people),
    workers: format.count(row.whole.workers),
    percent: format.percent(row.coverageBp),
    name: words.name(row.definition),
    whole: words.whole(row.whole.definition),
    source: row.whole.source ?? t('severalSources'),
    day: format.day(row.whole.day),
  }
  return <Bold text={t('formula', values)} />
}
