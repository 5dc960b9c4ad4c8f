import type { LawParameter, LawValue } from '@naungan/rules/law'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useToday } from '../app/use-today.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Status, type StatusKind } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import type { LawRow } from './law-rows.ts'
import styles from './law-page.module.css'
import { isTable, type TableRow, useLawWords } from './law-words.ts'
import { ValueTable } from './value-table.tsx'

const KIND: Readonly<Record<LawValue['status'], StatusKind>> = {
  verified: 'ok',
  press: 'info',
  memory: 'warn',
  conflict: 'warn',
}

type LawTableProps = { caption: string; rows: LawRow[]; marked: string }

/** The values of one part of the shelf. */
export function LawTable({ caption, rows, marked }: LawTableProps) {
  const { t } = useTranslation('law')
  const format = useFormat()
  const columns: Column<LawRow>[] = [
    { key: 'nama', header: t('heads.label'), width: '29%', cell: (row) => <Name row={row} /> },
    { key: 'nilai', header: t('heads.value'), width: '18%', cell: (row) => <Value row={row} /> },
    {
      key: 'sejak',
      header: t('heads.from'),
      secondary: true,
      cell: ({ now }) => (now ? <span className="nowrap">{format.dayShort(now.from)}</span> : '–'),
    },
    {
      key: 'sumber',
      header: t('heads.ref'),
      secondary: true,
      width: '32%',
      cell: (row) => <Ref row={row} />,
    },
    {
      key: 'pasti',
      header: t('heads.status'),
      secondary: true,
      cell: ({ now }) => now && <Status kind={KIND[now.status]}>{t(`status.${now.status}`)}</Status>,
    },
  ]
  return (
    <div className={styles.table}>
      <Table
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selected={marked}
        openLabel={({ parameter }) => t('open', { label: parameter.label[format.language] })}
      />
    </div>
  )
}

function Name({ row: { id, parameter } }: { row: LawRow }) {
  const { language } = useFormat()
  return (
    <span id={id} className={styles.name}>
      {parameter.label[language]}
    </span>
  )
}

/** What holds today, and behind a word what held before and will hold. */
function Value({ row: { parameter, now } }: { row: LawRow }) {
  const { t } = useTranslation('law')
  const format = useFormat()
  const today = useToday()
  const { written } = useLawWords()
  const others = parameter.values.filter((value) => value !== now)
  return (
    <div className={styles.value}>
      {now ? <Written parameter={parameter} value={now} /> : <span>{t('ended')}</span>}
      {others.length > 0 && (
        <Disclosure summary={t('others', { n: others.length })}>
          <ul className={styles.others}>
            {others.map((value) => (
              <li key={value.from}>
                {t('otherLine', {
                  day: format.day(value.from),
                  value: written(value.value, parameter),
                  ref: value.ref,
                })}
                {value.from > today && ` · ${t('notYet')}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function Written({ parameter, value: { value } }: { parameter: LawParameter; value: LawValue }) {
  const { written } = useLawWords()
  if (!isTable(parameter)) return <b>{written(value, parameter)}</b>
  return (
    <>
      <span className="print-only">{written(value, parameter)}</span>
      <Disclosure summary={written(value, parameter)}>
        <ValueTable parameter={parameter} rows={value as TableRow[]} />
      </Disclosure>
    </>
  )
}

/** Where it is written, and what other sources say of the same thing. */
function Ref({ row: { parameter, now } }: { row: LawRow }) {
  const { t } = useTranslation('law')
  const format = useFormat()
  const { written } = useLawWords()
  const readings = now?.readings ?? []
  return (
    <div className={styles.ref}>
      <p>{now?.ref ?? '–'}</p>
      {readings.map(({ value, ref }) => (
        <p key={ref}>{t('readings', { value: written(value, parameter), ref })}</p>
      ))}
      {parameter.checkedOn && <p>{t('checked', { day: format.day(parameter.checkedOn) })}</p>}
    </div>
  )
}
