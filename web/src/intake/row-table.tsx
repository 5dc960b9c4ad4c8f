import { Fragment, type ReactNode } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { useOverflow } from '../kit/use-overflow.ts'
import styles from './row-table.module.css'

export type CellTone = 'bad' | 'doubt' | 'note'

export type RowColumn<Row> = {
  key: string
  header: string
  /** The column of the sheet, as Excel calls it. */
  letter?: string | undefined
  cell: (row: Row) => ReactNode
  /** Why the cell is coloured; a coloured cell is underlined as well and has its reason at the end of the row. */
  tone?: (row: Row) => CellTone | undefined
  /** The one that names the row on the phone. */
  naming?: boolean
  /** Never broken over two lines. */
  short?: boolean
  /** Not on the phone, unless coloured. */
  secondary?: boolean
}

type RowTableProps<Row extends { row: number }> = {
  caption: string
  columns: RowColumn<Row>[]
  rows: readonly Row[]
  /** How a row is called where its number alone does not say. */
  name?: (row: Row) => string
  verdict: (row: Row) => ReactNode
  reason: (row: Row) => ReactNode
  /** What is open beneath a row. */
  under?: (row: Row) => ReactNode
}

/** Rows of a sheet as they were read: wrong cells coloured and underlined, the reason beside them. */
export function RowTable<Row extends { row: number }>(props: RowTableProps<Row>) {
  const { caption, columns, rows, name, verdict, reason, under } = props
  const { t } = useTranslation('intake')
  const format = useFormat()
  const { box, overflows } = useOverflow<HTMLDivElement>()
  const reach = overflows ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {}
  return (
    <div ref={box} className={styles.box} data-overflows={overflows || undefined} {...reach}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.letter}>{t('letter')}</span>
              {t('row')}
            </th>
            <th scope="col">{t('verdict')}</th>
            {columns.map(({ key, header, letter }) => (
              <th key={key} scope="col">
                {letter && (
                  <span className={styles.letter}>
                    <span className="visually-hidden">{t('letter')} </span>
                    {letter}
                  </span>
                )}
                {header}
              </th>
            ))}
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const opened = under?.(row)
            return (
              <Fragment key={row.row}>
                <tr data-opened={opened ? true : undefined}>
                  <th scope="row" className={styles.number}>
                    <span className={styles.label}>{t('row')} </span>
                    {name ? name(row) : format.count(row.row)}
                  </th>
                  <td className={styles.verdict}>{verdict(row)}</td>
                  {columns.map((column) => (
                    <RowCell key={column.key} column={column} row={row} />
                  ))}
                  <td className={styles.reason}>{reason(row)}</td>
                </tr>
                {opened && (
                  <tr className={styles.under}>
                    <td colSpan={columns.length + 3}>{opened}</td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function RowCell<Row>({ column, row }: { column: RowColumn<Row>; row: Row }) {
  const tone = column.tone?.(row)
  const content = column.cell(row)
  const look = [
    column.naming && styles.naming,
    column.short && styles.short,
    column.secondary && styles.secondary,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <td data-tone={tone} className={look}>
      {!column.naming && <span className={styles.label}>{column.header} </span>}
      {tone ? <span className={styles.wrong}>{content || '–'}</span> : content || '–'}
    </td>
  )
}
