import { useTranslation } from '../app/i18n.ts'
import { PartWhence } from './difference-origin.tsx'
import { Link, useSearch } from '@tanstack/react-router'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './difference-page.module.css'
import type { Counts, Difference, PayerLoss } from './queries.ts'

const SHOWN = 10

/** Whose people are gone: a payer that lost everybody is a fund that ended. */
export function PayersSection({ data, counts }: { data: Difference; counts: Counts }) {
  const { t } = useTranslation('difference')
  const format = useFormat()
  const search = useSearch({ from: '/shell/w/$code/perubahan' })
  const [first] = data.payers
  if (!first) return null
  const named = (payer: string) => (payer === '' ? t('payers.unknown') : payer)
  const values = {
    payer: named(first.payer),
    lost: format.count(first.lost),
    before: format.count(first.before),
  }
  const columns: Column<PayerLoss>[] = [
    {
      key: 'payer',
      header: t('payers.payer'),
      cell: ({ payer }) => (
        <Link
          to="."
          hash="orang"
          search={{ ...search, jenis: 'hilang', pembayar: payer, sesudah: undefined }}
          resetScroll={false}
        >
          {named(payer)}
        </Link>
      ),
    },
    {
      key: 'before',
      header: t('payers.before'),
      numeric: true,
      cell: ({ before }) => format.count(before),
    },
    {
      key: 'lost',
      header: t('payers.lost'),
      numeric: true,
      cell: ({ lost, before }) =>
        lost === before ? (
          <span className={styles.ended}>
            {format.count(lost)} ({t('payers.all')})
          </span>
        ) : (
          format.count(lost)
        ),
    },
  ]
  return (
    <Section
      title={t(first.lost === first.before ? 'payers.ended' : 'payers.title', values)}
      take={<TakeAway what="perubahan-pembayar" />}
    >
      <Table
        caption={t('payers.caption')}
        columns={columns}
        rows={data.payers.slice(0, SHOWN)}
        rowKey={({ payer }) => payer}
      />
      <PartWhence data={data} counts={counts} of="payers" />
    </Section>
  )
}
