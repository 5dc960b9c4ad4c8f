import { type IssueCode, ISSUES, occupationOf } from '@naungan/rules/sheet'
import { type Day, formatDayInSheet } from '@naungan/rules/words'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { Refused } from '../app/refused.tsx'
import { useFormat } from '../app/use-format.ts'
import { RowPages, useRowSpan } from '../intake/row-pages.tsx'
import { type RowColumn, RowTable } from '../intake/row-table.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { type Import, type ImportRow, importRowsQuery, ROWS_A_PAGE } from './import-queries.ts'
import styles from './import-rows.module.css'
import { ImportWhence } from './import-whence.tsx'
import { MendForm } from './mend-form.tsx'
import { mendableFields, type RowField, seenAt, toneAt } from './row-issues.ts'
import { useRowName } from './row-name.ts'
import { RowVerdict } from './row-verdict.tsx'

const route = getRouteApi('/shell/daftar/$id')
const DESA = 13

/** The rows of a list that the address asks for; a wrong one can be mended where it stands. */
export function ImportRows({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const { t: intake } = useTranslation('intake')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const me = useMe()
  const rowName = useRowName(list)
  const span = useRowSpan(rowName)
  const search = route.useSearch()
  const [open, setOpen] = useState<number | null>(null)
  const { data, error } = useQuery(importRowsQuery(list.id, search))
  const columns = useRowColumns(list)
  const mends = list.state === 'ready' && may(me, 'register.write', list.area)
  const title =
    search.temuan && search.temuan in ISSUES ? ISSUES[search.temuan as IssueCode].label[format.language] : ''
  const all = { to: '/daftar/$id', params: { id: list.id }, resetScroll: false } as const
  const filter = { w: search.w, temuan: search.temuan, putusan: search.putusan }
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
        name={({ row }) => rowName(row)}
        verdict={(row) => <RowVerdict row={row} />}
        reason={(row) => (
          <Reason
            row={row}
            rowName={rowName}
            onMend={mends && mendableFields(row.issues).length > 0 ? () => setOpen(row.row) : undefined}
          />
        )}
        under={(row) =>
          mends &&
          open === row.row && (
            <MendForm key={row.row} list={list} row={row} search={search} onClose={() => setOpen(null)} />
          )
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
      <ImportWhence list={list} of="baris" />
    </Section>
  )
}

type ReasonProps = { row: ImportRow; rowName: (row: number) => string; onMend: (() => void) | undefined }

function Reason({ row, rowName, onMend }: ReasonProps) {
  const { t } = useTranslation('workers')
  const { language } = useFormat()
  return (
    <>
      {row.issues.map(({ code, firstRow }) => (
        <span key={code} className={styles.why}>
          {ISSUES[code as IssueCode].label[language]}.{' '}
          {firstRow !== undefined && t('firstRow', { row: rowName(firstRow) })}
        </span>
      ))}
      {onMend && (
        <button
          type="button"
          id={`betulkan-${row.row}`}
          className={`link ${styles.mend}`}
          aria-label={t('mendRow', { row: rowName(row.row) })}
          onClick={onMend}
        >
          {t('mend')}
        </button>
      )}
    </>
  )
}

/** Columns of the preview with their letters in the sheet; the desa is left out where the whole list has one. */
const useRowColumns = (list: Import): RowColumn<ImportRow>[] => {
  const { t } = useTranslation('workers')
  const letterOf = (...fields: string[]) =>
    list.columns.find(({ field }) => field !== null && fields.includes(field))?.letter
  const column = (
    field: RowField,
    header: string,
    read: (row: ImportRow) => string | null,
    letter = letterOf(field),
  ): RowColumn<ImportRow> => ({
    key: field,
    header,
    letter,
    cell: (row) => seenAt(field, row.issues) ?? read(row),
    tone: (row) => toneAt(field, row),
  })
  const oneDesa = list.desa !== null || list.area.length === DESA
  const work = (code: string | null) => (code === null ? null : (occupationOf(code)?.label ?? code))
  const desa = oneDesa
    ? []
    : [column('desa', t('desa'), ({ desaName }) => desaName, letterOf('desa', 'kodeDesa'))]
  const number = (n: number | null) => (n === null ? null : String(n))
  if (list.kind === 'households')
    return [
      {
        ...column('kk', t('kk'), ({ kk }) => kk),
        cell: ({ kk }) => kk && <span className={styles.nik}>{kk}</span>,
      },
      { ...column('nama', t('familyHead'), ({ name }) => name), naming: true },
      {
        key: 'members',
        header: t('members'),
        letter: letterOf('anggota'),
        cell: ({ members }) => number(members),
        short: true,
      },
      { ...column('desil', t('desil'), ({ desil }) => number(desil)), short: true },
      ...desa,
    ]
  return [
    {
      ...column('nik', t('nik'), ({ nik }) => nik),
      cell: ({ nik }) => nik && <span className={styles.nik}>{nik}</span>,
    },
    { ...column('nama', t('name'), ({ name }) => name), naming: true },
    {
      ...column('tanggalLahir', t('born'), ({ birthDate }) =>
        birthDate === null ? null : formatDayInSheet(birthDate as Day),
      ),
      short: true,
    },
    { ...column('jenisKelamin', t('sex'), ({ sex }) => sex), secondary: true },
    ...desa,
    { ...column('pekerjaan', t('occupation'), ({ occupation }) => work(occupation)), secondary: true },
  ]
}
