import type { Month } from '../words/index.ts'

/** How far money is: in a chosen plan, bound by a contract or decree, paid. */
export const STAGES = ['planned', 'committed', 'realised'] as const
export type Stage = (typeof STAGES)[number]

/** Rupiah by programme, and how many months of how many people they pay. */
export type Amounts = {
  readonly jkk: number
  readonly jkm: number
  readonly jht: number
  readonly personMonths: number
}

export type LedgerEntry = Amounts & { readonly kind: Stage; readonly month: Month }

export type Stages = Readonly<Record<Stage, Amounts>>

export type LedgerMonth = Stages & {
  readonly month: Month
  /** What the month takes of the ceiling, in rupiah. */
  readonly used: number
}

export type Ledger = Stages & {
  readonly months: readonly LedgerMonth[]
  readonly used: number
  /** Ceiling minus what is used, below zero when more was said than there is; null where no ceiling stands. */
  readonly remaining: number | null
}

const NOTHING: Amounts = { jkk: 0, jkm: 0, jht: 0, personMonths: 0 }

const sum = (entries: readonly Amounts[]): Amounts =>
  entries.reduce(
    (all, one) => ({
      jkk: all.jkk + one.jkk,
      jkm: all.jkm + one.jkm,
      jht: all.jht + one.jht,
      personMonths: all.personMonths + one.personMonths,
    }),
    NOTHING,
  )

export const rupiahOf = ({ jkk, jkm, jht }: Amounts): number => jkk + jkm + jht

const stagesOf = (entries: readonly LedgerEntry[]): Stages => {
  const of = (stage: Stage) => sum(entries.filter(({ kind }) => kind === stage))
  return { planned: of('planned'), committed: of('committed'), realised: of('realised') }
}

/**
 * The ledger of a fund. What is bound and paid for a month is taken as part of what was planned for it, so a month
 * takes the largest of the three: money is never counted twice, and none is called free that somebody has spoken for.
 */
export function ledgerOf(ceiling: number | null, entries: readonly LedgerEntry[]): Ledger {
  const byMonth = Map.groupBy(entries, ({ month }) => month)
  const months = [...byMonth.keys()].sort().map((month): LedgerMonth => {
    const stages = stagesOf(byMonth.get(month)!)
    return { month, ...stages, used: Math.max(...STAGES.map((stage) => rupiahOf(stages[stage]))) }
  })
  const used = months.reduce((all, month) => all + month.used, 0)
  return { ...stagesOf(entries), months, used, remaining: ceiling === null ? null : ceiling - used }
}
