import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './funds.module.css'
import type { FundInDepth } from './funds-query.ts'
import { Paper, Stated, WithdrawForm, type Withdrawing } from './kept.tsx'

type Entry = FundInDepth['entries'][number]

const useColumns = (onWithdraw: ((row: Entry) => void) | null): Column<Entry>[] => {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const amount = (key: 'jkk' | 'jkm', header: string): Column<Entry> => ({
    key,
    header,
    numeric: true,
    secondary: true,
    cell: (row) => <Stated row={row}>{format.count(row[key])}</Stated>,
  })
  return [
    {
      key: 'month',
      header: t('month'),
      cell: (row) => (
        <>
          <Stated row={row}>{format.monthShort(row.month)}</Stated>
          <span className={styles.under}>{t(`entryKinds.${row.kind}`)}</span>
        </>
      ),
    },
    amount('jkk', 'JKK'),
    amount('jkm', 'JKM'),
    {
      key: 'total',
      header: t('amount'),
      numeric: true,
      cell: (row) => <Stated row={row}>{format.count(row.jkk + row.jkm + row.jht)}</Stated>,
    },
    {
      key: 'people',
      header: t('people'),
      numeric: true,
      secondary: true,
      cell: (row) => <Stated row={row}>{format.count(row.personMonths)}</Stated>,
    },
    {
      key: 'source',
      header: t('source'),
      secondary: true,
      cell: (row) => (
        <>
          <Paper row={row} />
          {row.plan !== null && <span className={styles.under}>{t('byPlan')}</span>}
        </>
      ),
    },
    ...(onWithdraw
      ? [
          {
            key: 'act',
            header: <span className="visually-hidden">{t('act')}</span>,
            secondary: true,
            cell: (row: Entry) =>
              row.withdrawnAt === null &&
              row.plan === null && (
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t('withdrawOf', {
                    what: `${t(`entryKinds.${row.kind}`)} ${format.month(row.month)} ${row.source}`,
                  })}
                  onClick={() => onWithdraw(row)}
                >
                  {t('withdraw')}
                </Button>
              ),
          },
        ]
      : []),
  ]
}

/** Everything that was ever booked on a fund, with its papers. */
export function EntriesSection({ data, mayWrite }: { data: FundInDepth; mayWrite: boolean }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null)
  const { fund, entries } = data
  const gone = entries.filter(({ withdrawnAt }) => withdrawnAt !== null).length
  const whatOf = ({ kind, month }: Entry) =>
    t('entryOf', { kind: t(`entryKinds.${kind}`), month: format.month(month) })
  const columns = useColumns(
    mayWrite
      ? (row) =>
          setWithdrawing({
            of: 'entries',
            id: row.id,
            what: whatOf(row),
            value: format.rupiah(row.jkk + row.jkm + row.jht),
          })
      : null,
  )
  if (entries.length === 0) return null
  const title = [
    t('entriesTitle', { n: entries.length - gone }),
    gone > 0 && t('entriesWithdrawn', { n: gone }),
  ]
  return (
    <Section title={title.filter(Boolean).join(', ')} take={<TakeAway what="catatan" />}>
      <Table
        caption={t('entriesCaption', { name: fund.name })}
        columns={columns}
        rows={entries}
        rowKey={({ id }) => id}
        openLabel={whatOf}
      />
      {withdrawing && (
        <WithdrawForm key={withdrawing.id} {...withdrawing} onDone={() => setWithdrawing(null)} />
      )}
      <Whence id="asal-catatan" rows={[{ term: t('whence.entries'), words: t('whence.entriesRule') }]} />
    </Section>
  )
}
