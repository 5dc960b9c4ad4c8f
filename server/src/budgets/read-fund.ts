import { type Ledger, ledgerOf } from '@naungan/rules/fund'
import { areasFor, covers } from '../platform/auth.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { type CeilingRow, listCeilings } from './ceiling.sql.ts'
import { fundById } from './enter-fund.ts'
import { type EntryRow, listEntries } from './entry.sql.ts'
import { type FundWithSums, withSums } from './funds.ts'

export type FundInDepth = {
  fund: FundWithSums
  ceilings: CeilingRow[]
  entries: EntryRow[]
  ledger: Ledger
  /** Whether whoever asks owns it, or only may be paid by it. */
  own: boolean
}

/** A fund with all that was ever said of its ceiling and booked on it. */
export const readFund = async (ctx: Ctx, id: string): Promise<FundInDepth> => {
  const row = await fundById(ctx, id)
  const [fund] = await withSums(ctx.db, [row])
  const entries = await listEntries(ctx.db, id)
  return {
    fund: fund!,
    ceilings: await listCeilings(ctx.db, id),
    entries,
    ledger: ledgerOf(
      fund!.ceiling,
      entries.filter(({ withdrawnAt }) => withdrawnAt === null),
    ),
    own: covers(areasFor(ctx.actor, 'budget.read'), row.area),
  }
}
