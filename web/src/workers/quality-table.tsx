import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import type { ReactNode } from 'react'
import type { Answer } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Spark } from '../kit/spark.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './quality-table.module.css'

type Quality = Answer<'GET /quality'>
type Party = Omit<Quality['senders'][number], 'sender'> & { key: string; name: string; label: ReactNode }
type Share = 'clear' | 'noted' | 'doubtful' | 'rejected'

const SHARES: readonly Share[] = ['clear', 'noted', 'doubtful', 'rejected']
const BEST = 100

type QualityTableProps = { caption: string; head: string; months: readonly string[]; parties: Party[] }

/** Senders or areas with their score, its way through a year, and what their rows came to. */
export function QualityTable({ caption, head, months, parties }: QualityTableProps) {
  const { t } = useTranslation('quality')
  const format = useFormat()
  const wayOf = ({ byMonth }: Party) =>
    t('monthsOf', {
      months: months
        .map((month, at) => `${format.monthShort(month)} ${byMonth[at] ?? t('monthNone')}`)
        .join(', '),
    })
  const columns: Column<Party>[] = [
    {
      key: 'name',
      header: head,
      cell: (party) => (
        <>
          {party.label}
          <Worst issues={party.worst} />
        </>
      ),
    },
    { key: 'score', header: t('score'), numeric: true, cell: ({ score }) => <b>{score ?? '–'}</b> },
    {
      key: 'months',
      header: t('months'),
      secondary: true,
      width: '140px',
      cell: (party) => <Spark label={wayOf(party)} values={party.byMonth} most={BEST} />,
    },
    {
      key: 'lists',
      header: t('lists'),
      numeric: true,
      secondary: true,
      cell: ({ lists }) => format.count(lists),
    },
    { key: 'rows', header: t('rows'), numeric: true, cell: ({ people }) => format.count(people) },
    ...SHARES.map(
      (share): Column<Party> => ({
        key: share,
        header: t(share),
        numeric: true,
        secondary: true,
        cell: (party) =>
          party.people === 0 ? '–' : format.percentInChart((party[share] / party.people) * 10_000),
      }),
    ),
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={parties}
      rowKey={({ key }) => key}
      openLabel={({ name }) => t('open', { name })}
    />
  )
}

function Worst({ issues }: { issues: Party['worst'] }) {
  const { t } = useTranslation('quality')
  const { language, count } = useFormat()
  if (issues.length === 0) return null
  const words = issues.map(({ code, count: n }) =>
    t('issueCount', { issue: ISSUES[code as IssueCode].label[language], n: count(n) }),
  )
  return <span className={`note-text ${styles.worst}`}>{t('worst', { issues: words.join(', ') })}</span>
}
