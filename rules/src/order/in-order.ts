export type Direction = 'ascending' | 'descending'

let collator: Intl.Collator | undefined
/** Made when words are first compared: it takes several milliseconds, and most tables begin with a number. */
const words = (): Intl.Collator => {
  collator ??= new Intl.Collator('id', { numeric: true, sensitivity: 'base' })
  return collator
}

const compare = (left: number | string, right: number | string): number =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : words().compare(String(left), String(right))

/** Rows in the asked order; what is unknown stands last whichever way one looks. */
export const inOrder = <Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => number | string | null,
  direction: Direction,
): Row[] => {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const left = sortBy(a)
    const right = sortBy(b)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * compare(left, right)
  })
}
