import { type Direction, inOrder } from '@naungan/rules/order'

export type Order = { key: string; direction: Direction }

type SortableColumn<Row> = { key: string; sortBy?: (row: Row) => number | string | null }

/** Rows by the asked column; one that nothing can be ordered by leaves them as they are. */
export function sortRows<Row>(rows: readonly Row[], columns: SortableColumn<Row>[], order: Order): Row[] {
  const sortBy = columns.find((column) => column.key === order.key)?.sortBy
  return sortBy ? inOrder(rows, sortBy, order.direction) : [...rows]
}
