import type { MergeRow } from './merge-queries.ts'

type Of = 'kept' | 'other'

/** For each field, whose value the officer wants; what is not chosen follows the record kept. */
export type Chosen = Partial<Record<MergeRow['field'], Of>>

/** Whose value stands after the merge: as chosen, else of the record kept, else of the only one that says anything. */
export const standsFrom = (row: MergeRow, keep: Of, chosen: Chosen): Of => {
  const wanted = chosen[row.field] ?? keep
  if (row[wanted] !== null) return wanted
  return wanted === 'kept' ? 'other' : 'kept'
}

/** The fields that the record kept takes over from the other. */
export const takenFrom = (rows: readonly MergeRow[], keep: Of, chosen: Chosen): MergeRow['field'][] =>
  rows.filter((row) => !row.same && standsFrom(row, keep, chosen) !== keep).map(({ field }) => field)
