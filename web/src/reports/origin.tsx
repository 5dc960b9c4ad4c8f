import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Provenance } from '../kit/provenance.tsx'
import type { Coverage } from './coverage-query.ts'
import { type FactName, useOrigins } from './use-origins.tsx'

type OriginProps = {
  data: Coverage
  /** The figure as it stands on the page. */
  figure: string
  about?: 'figure' | FactName
  id?: string
  onClose: () => void
}

/** The answer to "where does this figure come from": definition, sum, sources, cut-off, lists. */
export function Origin({ data, figure, about = 'figure', id = 'asal', onClose }: OriginProps) {
  const { t } = useTranslation('figure')
  const { t: app } = useTranslation()
  const format = useFormat()
  const rows = useOrigins(data)[about]
  const others = data.otherCounts.filter((other) => other.coverageBp !== null)
  return (
    <Provenance
      id={id}
      title={t('whenceOf', { figure })}
      closeWord={app('close')}
      onClose={onClose}
      rows={rows}
      others={
        about !== 'figure' || others.length === 0
          ? undefined
          : {
              term: t('origin.others'),
              items: others.map(({ definition, coverageBp }) => ({
                name: t('otherBy', { definition: t(`definitions.${definition}`) }),
                value: format.percent(coverageBp ?? 0),
              })),
            }
      }
    />
  )
}
