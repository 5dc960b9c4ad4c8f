import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { useFundWords } from './fund-words.ts'
import { belowQuery, type Kind, useFundsAt } from './funds-query.ts'
import { FundLink } from './funds-table.tsx'

/** The funds of one kind that owners below hold, one by one. */
export function BelowSection({ kind, name }: { kind: Kind; name: string }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = useFundWords()
  const { area, year } = useFundsAt()
  const { data, error } = useQuery(belowQuery(area, year, kind))
  if (error) return <Refused error={error} />
  if (!data) return null
  const title = { n: format.count(data.of), kind: words.kind(kind), area: name }
  return (
    <Section
      title={t('belowTitle', title)}
      right={
        <Link to="/dana/$tahun" from="/dana/$tahun" search={(before) => ({ ...before, bawah: undefined })}>
          {t('belowHide')}
        </Link>
      }
      take={<TakeAway what={`dana-${kind}`} />}
    >
      <Table
        caption={t('belowTitle', title)}
        columns={[
          { key: 'owner', header: t('owner'), cell: (fund) => words.owner(fund) },
          { key: 'fund', header: t('fund'), cell: (fund) => <FundLink id={fund.id} name={fund.name} /> },
          {
            key: 'ceiling',
            header: t('ceiling'),
            numeric: true,
            cell: ({ ceiling }) => (ceiling === null ? t('noCeiling') : format.count(ceiling)),
          },
          {
            key: 'used',
            header: t('used'),
            numeric: true,
            secondary: true,
            cell: ({ used }) => format.count(used),
          },
          {
            key: 'remaining',
            header: t('remaining'),
            numeric: true,
            secondary: true,
            cell: ({ remaining }) => (remaining === null ? t('none') : format.count(remaining)),
          },
        ]}
        rows={data.funds}
        rowKey={({ id }) => id}
        openLabel={(fund) => t('openFund', { name: `${fund.name} ${fund.areaName}` })}
      />
      {data.funds.length < data.of && (
        <p className="note-text">
          {t('belowSome', { n: format.count(data.funds.length), of: format.count(data.of) })}
        </p>
      )}
      <Whence
        id="asal-bawah"
        rows={[
          { term: t('whence.ceiling'), words: t('whence.ceilingRule') },
          { term: t('whence.used'), words: t('whence.usedRule') },
        ]}
      />
    </Section>
  )
}
