export type Counted = { compared: number; waiting: number }

/** How often a page asks whether what it shows is counted. */
const AGAIN_MS = 2000

/** While a count waits the page asks again, so that it ends by itself. */
export const whileCounting = (query: { state: { data?: Counted | undefined } }): number | false =>
  (query.state.data?.waiting ?? 0) > 0 ? AGAIN_MS : false
