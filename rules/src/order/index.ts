/** Rows in an order that people expect: of numbers, of words with numbers in them. Knows no domain. */
export { type Direction, inOrder } from './in-order.ts'
