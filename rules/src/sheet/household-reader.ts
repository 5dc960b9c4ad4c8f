import type { Kk } from '../words/index.ts'
import type { SheetRow } from './cell.ts'
import { type Issue, verdictOf } from './issue.ts'
import { rowGate } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { readHouseholdRow, type ReadHouseholdRow } from './read-household-row.ts'
import type { RowFacts } from './read-worker-row.ts'

export type HouseholdReader = {
  /** The row read and judged; null when it holds no family; 'end' when the list is over. */
  readonly read: (row: SheetRow) => ReadHouseholdRow | null | 'end'
}

/** Reads a sheet of families from top to bottom; a family card counts once. */
export function householdReader(
  plan: ReadingPlan,
  facts: Pick<RowFacts, 'areas' | 'scope'>,
): HouseholdReader {
  const gate = rowGate(plan)
  const firstRows = new Map<Kk, number>()
  return {
    read(row) {
      const step = gate.next(row)
      if (step === 'gap' || step === 'end') return 'end'
      const read = step === 'skip' ? null : readHouseholdRow(plan, row, facts)
      const kk = read?.household.kk ?? null
      if (read === null || kk === null) return read
      const firstRow = firstRows.get(kk)
      if (firstRow === undefined) {
        firstRows.set(kk, read.row)
        return read
      }
      const again: Issue = { field: 'kk', code: 'kk.duplicate_in_file', seen: kk, firstRow }
      const issues = [...read.issues, again]
      return { ...read, issues, verdict: verdictOf(issues) }
    },
  }
}
