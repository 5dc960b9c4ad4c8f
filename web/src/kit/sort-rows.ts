export type Order = { key: string; direction: 'ascending' | 'descending' }

type SortableColumn<Row> = { key: string; sortBy?: (row: Row) => number | string | null }

const words = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** Rows in the asked order; what is unknown stands last whichever way one looks. */
export function sortRows<Row>(rows: readonly Row[], columns: SortableColumn<Row>[], order: Order): Row[] {
  const sortBy = columns.find((column) => column.key === order.key)?.sortBy
  if (!sortBy) return [...rows]
  const sign = order.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const left = sortBy(a)
    const right = sortBy(b)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * compare(left, right)
  })
}

function compare(left: number | string, right: number | string): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return words.compare(String(left), String(right))
}
