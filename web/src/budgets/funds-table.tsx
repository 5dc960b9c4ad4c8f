import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { TakeAway } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { Section } from '../kit/section.tsx'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { FundBar } from './fund-bar.tsx'
import { useFundWords } from './fund-words.ts'
import styles from './funds.module.css'
import { type BelowRow, type FundRow, type FundsOfYear, useFundsAt } from './funds-query.ts'

type Row = { fund: FundRow; below?: never } | { fund?: never; below: BelowRow }
type Sums = { planned: number; committed: number; realised: number; used: number; ceiling: number | null }

const sumsOf = ({ fund, below }: Row): Sums & { remaining: number | null } => fund ?? below!

const keyOf = ({ fund, below }: Row): string => fund?.id ?? below!.kind

/** Every fund with its rules in words, what of its ceiling is used, and the sum of those that count here. */
export function FundsTable({ data, name }: { data: FundsOfYear; name: string }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const words = useFundWords()
  const { year } = useFundsAt()
  const rows: Row[] = [...data.funds.map((fund) => ({ fund })), ...data.below.map((below) => ({ below }))]
  const nameOf = ({ fund, below }: Row) => fund?.name ?? words.kind(below!.kind)
  const { total } = data
  return (
    <Section
      title={t('tableTitle', { n: rows.length })}
      right={<Legend over={rows.some((row) => (sumsOf(row).remaining ?? 0) < 0)} />}
      take={<TakeAway what="dana" />}
    >
      <Table
        caption={t('tableCaption', { year, area: name })}
        columns={useColumns(rows, nameOf)}
        rows={rows}
        rowKey={keyOf}
        openLabel={(row) => t('openFund', { name: nameOf(row) })}
        total={{
          fund: t('total'),
          ceiling: format.count(total.ceiling),
          planned: format.count(total.planned),
          committed: format.count(total.committed),
          realised: format.count(total.realised),
          remaining: format.count(total.remaining),
        }}
      />
      <TableWhence funds={data.funds} />
    </Section>
  )
}

export function Legend({ over, left = true }: { over: boolean; left?: boolean }) {
  const { t } = useTranslation('funds')
  const parts = [
    ['realised', t('legendRealised')],
    ['committed', t('legendCommitted')],
    ['planned', t('legendPlanned')],
    ...(left ? [['left', t('legendLeft')]] : []),
    ...(over ? [['over', t('legendOver')]] : []),
  ]
  return (
    <div className={styles.legend}>
      {parts.map(([part, words]) => (
        <span key={part}>
          <i data-part={part} />
          {words}
        </span>
      ))}
    </div>
  )
}

const useColumns = (rows: readonly Row[], nameOf: (row: Row) => string): Column<Row>[] => {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const most = Math.max(1, ...rows.map((row) => Math.max(sumsOf(row).ceiling ?? 0, sumsOf(row).used)))
  const amount = (key: 'planned' | 'committed' | 'realised'): Column<Row> => ({
    key,
    header: t(key),
    numeric: true,
    secondary: true,
    cell: (row) => (sumsOf(row)[key] === 0 ? t('none') : format.count(sumsOf(row)[key])),
  })
  return [
    { key: 'fund', header: t('fund'), cell: (row) => <NameCell row={row} /> },
    {
      key: 'ceiling',
      header: t('ceiling'),
      numeric: true,
      cell: (row) => {
        const { ceiling } = sumsOf(row)
        return ceiling === null ? t('noCeiling') : format.count(ceiling)
      },
    },
    {
      key: 'bar',
      header: t('bar', { most: format.rounded(most) }),
      width: '20%',
      secondary: true,
      cell: (row) => {
        const sums = sumsOf(row)
        const said = {
          name: nameOf(row),
          realised: format.rupiah(sums.realised),
          committed: format.rupiah(sums.committed),
          planned: format.rupiah(sums.planned),
          ceiling: sums.ceiling === null ? t('noCeiling') : format.rupiah(sums.ceiling),
        }
        return <FundBar sums={sums} most={most} label={t('barWords', said)} />
      },
    },
    amount('planned'),
    amount('committed'),
    amount('realised'),
    {
      key: 'remaining',
      header: t('remaining'),
      numeric: true,
      cell: (row) => <Left remaining={sumsOf(row).remaining} />,
    },
  ]
}

function Left({ remaining }: { remaining: number | null }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  if (remaining === null) return t('none')
  if (remaining >= 0) return format.count(remaining)
  return <Status kind="bad">{format.count(remaining)}</Status>
}

function NameCell({ row: { fund, below } }: { row: Row }) {
  const { t } = useTranslation('funds')
  const words = useFundWords()
  if (below)
    return (
      <>
        <Link to="/dana/$tahun" from="/dana/$tahun" search={(before) => ({ ...before, bawah: below.kind })}>
          {t('belowRow', { kind: words.kind(below.kind), n: below.funds, owners: below.owners })}
        </Link>
        {below.withoutCeiling > 0 && (
          <span className={styles.under}>{t('belowNoCeiling', { n: below.withoutCeiling })}</span>
        )}
      </>
    )
  return (
    <>
      <FundLink id={fund.id} name={fund.name} />
      <span className={styles.under}>
        {words.groups(fund.groupWords)}
        {fund.closedAt !== null && `; ${t('closedMark')}`}
        {!fund.counts && `; ${t('ownerAbove', { owner: words.owner(fund) })}`}
      </span>
    </>
  )
}

export function FundLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/dana/$tahun" from="/dana/$tahun" search={({ w }) => ({ w, dana: id })}>
      {name}
    </Link>
  )
}

type Paper = Pick<FundRow, 'id' | 'name' | 'ceiling' | 'ceilingSource' | 'ceilingDay'>

export function TableWhence({ funds }: { funds: readonly Paper[] }) {
  const { t } = useTranslation('funds')
  const format = useFormat()
  const paper = ({ ceiling, ceilingSource, ceilingDay }: Paper) =>
    ceiling === null || ceilingDay === null
      ? t('whence.noPaper')
      : t('whence.paper', {
          rupiah: format.rupiah(ceiling),
          source: ceilingSource ?? '',
          day: format.dayShort(ceilingDay),
        })
  return (
    <Whence
      id="asal-tabel"
      rows={[
        ...funds.map((fund) => ({ term: fund.name, words: paper(fund) })),
        { term: t('whence.used'), words: t('whence.usedRule') },
        { term: t('whence.entries'), words: t('whence.entriesRule') },
      ]}
    />
  )
}
