import { type IssueCode, ISSUES } from '@naungan/rules/sheet'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { RowPages, useRowSpan } from '../intake/row-pages.tsx'
import { type RowColumn, RowTable } from '../intake/row-table.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { Status } from '../kit/status.tsx'
import styles from './list-preview.module.css'
import { type List, type MemberRow, memberRowsQuery, ROWS_A_PAGE } from './list-queries.ts'
import { ListWhence } from './list-whence.tsx'

const route = getRouteApi('/shell/iuran/$id')

/** The rows of a member list that the address asks for. They are the branch's words, so nothing is mended here. */
export function MemberRows({ list }: { list: List }) {
  const { t } = useTranslation('lists')
  const { t: intake } = useTranslation('intake')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const span = useRowSpan()
  const search = route.useSearch()
  const { data, error } = useQuery(memberRowsQuery(list.id, search))
  const columns = useMemberColumns(list)
  const { temuan } = search
  const title = temuan && temuan in ISSUES ? ISSUES[temuan as IssueCode].label[format.language] : ''
  const all = { to: '/iuran/$id', params: { id: list.id }, resetScroll: false } as const
  const filter = { w: search.w, temuan, putusan: search.putusan }
  if (error) return <Refused error={error} />
  if (!data) return <Skeleton label={app('loading')} shape="table" rows={8} />
  const { rows, total } = data
  if (rows.length === 0)
    return (
      <Section title={intake('noRows')}>
        <Empty
          title={intake('noRowsBody')}
          action={
            <Link {...all} search={{ w: search.w }}>
              {intake('dropFilter')}
            </Link>
          }
        />
      </Section>
    )
  return (
    <Section title={span(rows)} right={title}>
      <RowTable
        caption={t('rowsCaption')}
        columns={columns}
        rows={rows}
        verdict={(row) => <MemberVerdict row={row} />}
        reason={(row) =>
          row.issues.map(({ code }) => (
            <span key={code} className={styles.why}>
              {ISSUES[code as IssueCode].label[format.language]}.
            </span>
          ))
        }
      />
      <RowPages
        label={intake('pages')}
        position={intake('ofTotal', { shown: format.count(rows.length), total: format.count(total) })}
        first={
          search.sesudah
            ? { text: intake('firstRows'), link: (props) => <Link {...props} {...all} search={filter} /> }
            : undefined
        }
        next={
          rows.length === ROWS_A_PAGE && rows.length < total
            ? {
                text: intake('nextRows', { n: ROWS_A_PAGE }),
                link: (props) => (
                  <Link {...props} {...all} search={{ ...filter, sesudah: rows.at(-1)?.row }} />
                ),
              }
            : undefined
        }
      />
      <ListWhence list={list} of="baris" />
    </Section>
  )
}

function MemberVerdict({ row }: { row: MemberRow }) {
  const { t } = useTranslation('lists')
  const { t: intake } = useTranslation('intake')
  if (row.verdict === 'rejected') return <Status kind="bad">{intake('rejected')}</Status>
  if (row.status === 'tenggang') return <Status kind="due">{t('rowGrace')}</Status>
  if (row.status !== 'aktif') return <Status kind="off">{t('rowInactive')}</Status>
  if (row.verdict === 'warned') return <Status kind="info">{t('rowNoted')}</Status>
  return <Status kind="ok">{t('rowCounted')}</Status>
}

const STATUS: Record<string, 'active' | 'grace'> = { aktif: 'active', tenggang: 'grace' }

const PLACE = ['desa', 'kodeDesa', 'kecamatan', 'kabupaten']

const useMemberColumns = (list: List): RowColumn<MemberRow>[] => {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const rejected = new Set(
    list.issues.filter(({ verdict }) => verdict === 'rejected').map(({ code }) => code),
  )
  const column = (
    key: string,
    header: string,
    read: (row: MemberRow) => string | null,
    fields: readonly string[] = [key],
  ): RowColumn<MemberRow> => {
    const found = (row: MemberRow) => row.issues.filter(({ field }) => fields.includes(field))
    return {
      key,
      header,
      letter: list.columns.find(({ field }) => field !== null && fields.includes(field))?.letter,
      cell: (row) => found(row).find(({ seen }) => seen !== '')?.seen ?? read(row),
      tone: (row) => {
        const issues = found(row)
        if (issues.length === 0) return undefined
        return issues.some(({ code }) => rejected.has(code)) ? 'bad' : 'note'
      },
    }
  }
  const status = ({ status: said }: MemberRow) => (said === null ? null : t(STATUS[said] ?? 'inactive'))
  return [
    {
      ...column('nik', t('nik'), ({ nik }) => nik),
      cell: ({ nik }) => nik && <span className={styles.nik}>{nik}</span>,
    },
    { ...column('nama', t('name'), ({ name }) => name), naming: true },
    { ...column('bulan', t('month'), ({ month }) => month && format.monthShort(month)), short: true },
    column('segmen', t('segment'), ({ segment }) => segment),
    column('kepesertaan', t('status'), status),
    {
      ...column('program', t('program'), ({ programs }) => programs.join(', ')),
      short: true,
      secondary: true,
    },
    { ...column('desa', t('desa'), ({ desaName }) => desaName, PLACE), secondary: true },
  ]
}
