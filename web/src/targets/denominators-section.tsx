import { useTranslation } from '../app/i18n.ts'
import { DenominatorsWhence } from './targets-whence.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { type Denominator, stands } from './findings.ts'
import { Figure, Kept, useWithdrawal, WithdrawButton, WithdrawForm } from './kept-row.tsx'

type DenominatorsSectionProps = { rows: Denominator[]; name: string; mayWrite: boolean }

export function DenominatorsSection({ rows, name, mayWrite }: DenominatorsSectionProps) {
  const { t } = useTranslation('targets')
  const { t: figure } = useTranslation('figure')
  const format = useFormat()
  const withdrawal = useWithdrawal<Denominator>()
  const gone = rows.filter((row) => !stands(row)).length
  const columns: Column<Denominator>[] = [
    { key: 'year', header: t('year'), cell: (row) => <Figure row={row}>{row.year}</Figure> },
    {
      key: 'people',
      header: t('people'),
      numeric: true,
      cell: (row) => <Figure row={row}>{format.count(row.workers)}</Figure>,
    },
    {
      key: 'definition',
      header: t('definition'),
      secondary: true,
      cell: (row) => <Figure row={row}>{figure(`definitions.${row.definition}`)}</Figure>,
    },
    {
      key: 'source',
      header: t('source'),
      secondary: true,
      cell: (row) => <Kept row={row} heading={row.source} />,
    },
    ...(mayWrite
      ? [
          {
            key: 'act',
            header: <span className="visually-hidden">{t('act')}</span>,
            secondary: true,
            cell: (row: Denominator) => (
              <WithdrawButton
                row={row}
                what={t('denominatorWords', { year: row.year })}
                onWithdraw={() => withdrawal.begin(row)}
              />
            ),
          },
        ]
      : []),
  ]
  const title = [
    t('denominatorsTitle', { n: rows.length - gone }),
    gone > 0 && t('targetsWithdrawn', { n: gone }),
  ]
  return (
    <Section
      title={rows.length === 0 ? t('noDenominators', { area: name }) : title.filter(Boolean).join(', ')}
      take={rows.length > 0 && <TakeAway what="penyebut" />}
    >
      {rows.length === 0 ? (
        <p className="muted">{t('noDenominatorsBody')}</p>
      ) : (
        <Table
          caption={t('denominatorsCaption', { area: name })}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          openLabel={({ year }) => t('openRow', { year })}
        />
      )}
      {rows.length > 0 && <DenominatorsWhence rows={rows} />}
      {withdrawal.row && (
        <WithdrawForm
          key={withdrawal.row.id}
          figure="denominators"
          row={withdrawal.row}
          what={t('denominatorWords', { year: withdrawal.row.year })}
          value={format.count(withdrawal.row.workers)}
          onDone={withdrawal.end}
        />
      )}
    </Section>
  )
}
