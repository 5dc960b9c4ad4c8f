import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type OriginRow, Whence } from '../app/whence.tsx'
import { useAreaWords } from './area-words.ts'
import type { Compared } from './comparison.tsx'
import type { Coverage } from './coverage-query.ts'
import { useOrigins } from './use-origins.tsx'
import { Bold } from '../kit/bold.tsx'

type ComparisonWhenceProps = {
  id: string
  data: Coverage
  compared: Compared[]
  words: { after: string; before: string }
}

/** Both months of every area as divisions with their numbers, and how a change is split. */
export function ComparisonWhence({ id, data, compared, words }: ComparisonWhenceProps) {
  const { t } = useTranslation('whence')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const ground = useOrigins(data).figure.slice(-4)
  const rows = compared.flatMap(({ area, was, is }): OriginRow[] =>
    [
      { rate: was, month: words.before },
      { rate: is, month: words.after },
    ].flatMap(({ rate: { people, workers, coverageBp }, month }) =>
      people === null || workers === null || coverageBp === null
        ? []
        : {
            term: t('compare.rate', { area: full(area), month }),
            words: (
              <Bold
                text={t('compare.rateWords', {
                  people: format.count(people),
                  workers: format.count(workers),
                  percent: format.percent(coverageBp),
                })}
              />
            ),
          },
    ),
  )
  return (
    <Whence
      id={id}
      rows={[...rows, { term: t('compare.split'), words: t('compare.splitWords') }, ...ground]}
    />
  )
}
