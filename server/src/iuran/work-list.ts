import { Readable } from 'node:stream'
import { inTransaction } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { CSV_MARK, csvLine } from '../sheets/index.ts'
import type { Place, Portion } from './walk-keys.ts'

const PORTION = 2_000

type ReadPortion<P> = (ctx: Ctx, place: Place) => Promise<Portion<P>>

type WorkList<P> = {
  /** Parted by bars. */
  headings: string
  /** Null when there is nobody to look for. */
  read: ReadPortion<P> | null
  line: (person: P) => string
  /** The last line: what the list is, of when and for whom. */
  mark: (people: number) => string
}

/** Everybody in portions, each in a transaction of its own: a slow reader holds no connection. */
async function* everybody<P>(ctx: Ctx, read: ReadPortion<P>): AsyncGenerator<P[]> {
  for (let after: string | null = null; ; ) {
    const place = { after, limit: PORTION }
    const found: Portion<P> = await inTransaction(
      ctx.pool,
      { role: 'naungan_app', scope: ctx.scope, reads: true },
      (db) => read({ ...ctx, db }, place),
    )
    yield found.people
    if (found.next === null) return
    after = found.next
  }
}

async function* linesOf<P>(ctx: Ctx, { headings, read, line, mark }: WorkList<P>): AsyncGenerator<string> {
  yield `${CSV_MARK}${csvLine(headings.split('|'))}`
  let n = 0
  if (read !== null)
    for await (const people of everybody(ctx, read)) {
      n += people.length
      yield people.map(line).join('')
    }
  yield csvLine([mark(n)])
}

/** People as a list to work on, written while it is sent. */
export const workList = <P>(ctx: Ctx, list: WorkList<P>): Readable => Readable.from(linesOf(ctx, list))
