import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Button } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import styles from './funds.module.css'
import type { FundInDepth } from './funds-query.ts'
import { Paper, Stated, WithdrawForm, type Withdrawing } from './kept.tsx'

type Ceiling = FundInDepth['ceilings'][number]

/** Every ceiling that was ever stated for a fund; the one that holds is marked. */
export function CeilingsSection({ data, mayWrite }: { data: FundInDepth; mayWrite: boolean }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null)
  const { fund, ceilings } = data
  const standing = ceilings.find(({ withdrawnAt }) => withdrawnAt === null)
  if (ceilings.length === 0) return null
  const whatOf = ({ stage, day }: Ceiling) =>
    t('ceilingOf', { stage: t(`stages.${stage}`), day: format.dayShort(day) })
  return (
    <Section
      title={
        standing
          ? t('ceilingsTitle', {
              ceiling: format.rupiah(standing.rupiah),
              stage: t(`stages.${standing.stage}`),
            })
          : t('ceilingsNone')
      }
      take={<TakeAway what="pagu" />}
    >
      <Table
        caption={t('ceilingsCaption', { name: fund.name })}
        columns={[
          {
            key: 'stage',
            header: t('stage'),
            cell: (row) => (
              <>
                <Stated row={row}>{t(`stages.${row.stage}`)}</Stated>
                {row.id === standing?.id && <span className={styles.under}>{t('holds')}</span>}
              </>
            ),
          },
          {
            key: 'rupiah',
            header: t('amount'),
            numeric: true,
            cell: (row) => <Stated row={row}>{format.count(row.rupiah)}</Stated>,
          },
          { key: 'source', header: t('source'), secondary: true, cell: (row) => <Paper row={row} /> },
          ...(mayWrite
            ? [
                {
                  key: 'act',
                  header: <span className="visually-hidden">{t('act')}</span>,
                  secondary: true,
                  cell: (row: Ceiling) =>
                    row.withdrawnAt === null && (
                      <Button
                        kind="quiet"
                        size="small"
                        aria-label={t('withdrawOf', { what: whatOf(row) })}
                        onClick={() =>
                          setWithdrawing({
                            of: 'ceilings',
                            id: row.id,
                            what: whatOf(row),
                            value: format.rupiah(row.rupiah),
                          })
                        }
                      >
                        {t('withdraw')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
        rows={ceilings}
        rowKey={({ id }) => id}
        openLabel={whatOf}
      />
      {withdrawing && (
        <WithdrawForm key={withdrawing.id} {...withdrawing} onDone={() => setWithdrawing(null)} />
      )}
      <Whence id="asal-pagu" rows={[{ term: t('whence.ceiling'), words: t('whence.ceilingRule') }]} />
    </Section>
  )
}
