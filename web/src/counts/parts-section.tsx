import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { signed } from '../reports/signed.ts'
import { PartWhence } from './counts-origin.tsx'
import { PartLink } from './part-link.tsx'
import type { Counts, Step, Three } from './queries.ts'

type PartsProps = { side: 'bpjs' | 'desa'; data: Counts; three: Three }

/** The parts of one difference, the largest first, each with what it means and what can be done. */
export function PartsSection({ side, data, three }: PartsProps) {
  const { t } = useTranslation('counts')
  const format = useFormat()
  const steps: Step[] = side === 'bpjs' ? three.fromBpjs : three.toDesa
  const { ours } = three
  const words = {
    bpjs: format.count(three.bpjs),
    ours: format.count(ours),
    desa: format.count(three.desa),
  }
  const change = side === 'bpjs' ? ours - three.bpjs : three.desa - ours
  const columns: Column<Step>[] = [
    { key: 'part', header: t('tables.part'), cell: ({ name }) => <PartLink part={name} /> },
    {
      key: 'people',
      header: t('tables.people'),
      numeric: true,
      width: '90px',
      cell: ({ adds }) => signed(format.count(adds), adds),
    },
    {
      key: 'means',
      header: t('tables.means'),
      secondary: true,
      cell: ({ name }) => t(`means.${name}`),
    },
  ]
  return (
    <Section
      title={t(steps.length === 0 ? `tables.${side}Same` : `tables.${side}`, words)}
      take={steps.length > 0 && <TakeAway what={`selisih-${side}`} />}
    >
      {steps.length > 0 && (
        <Table
          caption={t('tables.caption')}
          columns={columns}
          rows={steps.toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds))}
          rowKey={({ name }) => name}
          total={{ part: t('tables.sum'), people: signed(format.count(change), change) }}
          openLabel={({ name }) => t('tables.open', { part: t(`parts.${name}`) })}
        />
      )}
      <PartWhence data={data} three={three} of={`selisih-${side}`} />
    </Section>
  )
}
