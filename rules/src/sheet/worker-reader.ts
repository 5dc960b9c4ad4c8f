import type { SheetRow } from './cell.ts'
import { duplicateFinder } from './duplicates.ts'
import { countRow, type Finding, forensics, newTally } from './forensics.ts'
import { type Issue, verdictOf } from './issue.ts'
import { rowGate } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { readWorkerRow, type ReadWorkerRow, type RowFacts } from './read-worker-row.ts'

export type WorkerReader = {
  /** The row read and judged; null when it holds no person; 'end' when the list is over. */
  readonly read: (row: SheetRow) => ReadWorkerRow | null | 'end'
  readonly findings: () => Finding[]
}

/** Reads one sheet from top to bottom: skips what is no person, knows duplicates, counts for the findings. */
export function workerReader(plan: ReadingPlan, facts: RowFacts): WorkerReader {
  const gate = rowGate(plan)
  const duplicates = duplicateFinder()
  const tally = newTally(plan)
  const withDuplicate = (read: ReadWorkerRow): ReadWorkerRow => {
    const { nik } = read.worker
    const firstRow = nik === null ? null : duplicates.firstRowOf(nik, read.row)
    if (nik === null || firstRow === null) return read
    const issue: Issue = { field: 'nik', code: 'nik.duplicate_in_file', seen: nik, firstRow }
    const issues = [...read.issues, issue]
    return { ...read, issues, verdict: verdictOf(issues) }
  }
  return {
    read(row) {
      const step = gate.next(row)
      if (step === 'gap') tally.rowsAfterGap++
      if (step === 'gap' || step === 'end') return 'end'
      const read = step === 'skip' ? null : readWorkerRow(plan, row, facts)
      if (read === null) return null
      const judged = withDuplicate(read)
      countRow(tally, plan, row, judged)
      return judged
    },
    findings: () => forensics(tally),
  }
}
