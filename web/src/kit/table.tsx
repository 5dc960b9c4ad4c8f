import { Fragment, type ReactNode, useState } from 'react'
import { Icon } from './icon.tsx'
import type { Order } from './sort-rows.ts'
import styles from './table.module.css'
import { useOverflow } from './use-overflow.ts'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** Hidden on the phone until the row is opened. */
  secondary?: boolean
  /** What the column is ordered by; without it the head is no button. */
  sortBy?: (row: Row) => number | string | null
  width?: string
}

type TableProps<Row> = {
  /** Said to readers of the screen; the heading above says it to the eye. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  order?: Order | undefined
  onOrder?: ((order: Order) => void) | undefined
  /** The sum, by column key; the first column's cell names it. */
  total?: Record<string, ReactNode> | undefined
  selected?: string | undefined
  /** Name of the button that opens a row on the phone; needed where a column is secondary. */
  openLabel?: (row: Row) => string
}

/** Words left, numbers right, hairlines between; ordered where the caller says so. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, total, selected, openLabel } = props
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const { box, overflows } = useOverflow<HTMLDivElement>()
  const secondary = columns.filter((column) => column.secondary)
  const opens = secondary.length > 0 && openLabel
  const toggle = (key: string) => {
    const next = new Set(opened)
    if (!next.delete(key)) next.add(key)
    setOpened(next)
  }
  const reach = overflows ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {}
  return (
    <div ref={box} className={styles.box} {...reach}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} order={props.order} onOrder={props.onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            return (
              <Fragment key={key}>
                <tr aria-current={key === selected ? 'true' : undefined}>
                  {columns.map((column, at) => (
                    <Cell key={column.key} column={column} first={at === 0}>
                      {opens && at === 0 && (
                        <button
                          type="button"
                          className={styles.opener}
                          aria-expanded={opened.has(key)}
                          aria-label={openLabel(row)}
                          onClick={() => toggle(key)}
                        >
                          <Icon name="right" size={12} />
                        </button>
                      )}
                      {column.cell(row)}
                    </Cell>
                  ))}
                </tr>
                {opens && opened.has(key) && <Details row={row} columns={columns} />}
              </Fragment>
            )
          })}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {columns.map((column, at) => (
                <Cell key={column.key} column={column} first={at === 0}>
                  {total[column.key]}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function look<Row>(column: Column<Row>): string {
  return [column.numeric && styles.numeric, column.secondary && styles.secondary].filter(Boolean).join(' ')
}

type CellProps<Row> = { column: Column<Row>; first: boolean; children: ReactNode }

function Cell<Row>({ column, first, children }: CellProps<Row>) {
  if (!first) return <td className={look(column)}>{children}</td>
  return (
    <th scope="row" className={look(column)}>
      {children}
    </th>
  )
}

type HeadCellProps<Row> = {
  column: Column<Row>
  order: Order | undefined
  onOrder: ((order: Order) => void) | undefined
}

function HeadCell<Row>({ column, order, onOrder }: HeadCellProps<Row>) {
  const direction = order?.key === column.key ? order.direction : undefined
  const style = column.width ? { width: column.width } : undefined
  if (!onOrder || !column.sortBy)
    return (
      <th scope="col" className={look(column)} style={style} aria-sort={direction}>
        {column.header}
      </th>
    )
  const turned = direction === 'descending' || (!direction && !column.numeric) ? 'ascending' : 'descending'
  return (
    <th scope="col" className={look(column)} style={style} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder({ key: column.key, direction: turned })}
      >
        <span>{column.header}</span>
        {direction && (
          <span className={styles.arrow}>
            <Icon name={direction === 'ascending' ? 'sort-up' : 'sort-down'} size={11} />
          </span>
        )}
      </button>
    </th>
  )
}

function Details<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  const shown = columns.filter((column) => !column.secondary).length
  return (
    <tr className={styles.details}>
      <td colSpan={shown}>
        <dl>
          {columns
            .filter((column) => column.secondary)
            .map((column) => (
              <div key={column.key}>
                <dt>{column.header}</dt>
                <dd>{column.cell(row)}</dd>
              </div>
            ))}
        </dl>
      </td>
    </tr>
  )
}
