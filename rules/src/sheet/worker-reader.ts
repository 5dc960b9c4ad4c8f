import type { SheetRow } from './cell.ts'
import { orderOf } from './date-cell.ts'
import { type DuplicateFinder, duplicateFinder } from './duplicates.ts'
import { familyLines } from './family-block.ts'
import { type Finding, forensics } from './forensics.ts'
import { type Issue, verdictOf } from './issue.ts'
import { rowGate } from './person-row.ts'
import type { ReadingPlan } from './plan.ts'
import { countBeside, countRow, newTally, type Tally } from './tally.ts'
import { readWorkerRow, type ReadWorkerRow, type RowFacts } from './read-worker-row.ts'

export type WorkerReader = {
  /** The row read and judged; null when it holds no person; 'end' when the list is over. */
  readonly read: (row: SheetRow) => ReadWorkerRow | null | 'end'
  readonly findings: () => Finding[]
  /** The plan to read all rows anew with, when those below the sample tell another order of dates; else null. */
  readonly betterPlan: () => ReadingPlan | null
}

/** What a list remembers from one of its sheets to the next. */
export type ListMemory = {
  readonly duplicates: DuplicateFinder
  readonly tally: Tally
  /** Names of the sheets, where they are several. */
  readonly sheets: readonly string[]
}

export const listMemory = (sheets: readonly string[] = []): ListMemory => ({
  duplicates: duplicateFinder(),
  tally: newTally(),
  sheets,
})

/** Reads one sheet from top to bottom: skips what is no person, knows duplicates, counts for the findings. */
export function workerReader(plan: ReadingPlan, facts: RowFacts, memory = listMemory()): WorkerReader {
  const gate = rowGate(plan)
  const families = familyLines(plan)
  const { duplicates, tally, sheets } = memory
  const { dayFirst, monthFirst } = tally
  const duplicateOf = ({ row, worker, verdict }: ReadWorkerRow): Issue[] => {
    const { nik } = worker
    if (nik === null) return []
    const firstRow = duplicates.firstRowOf(nik, row)
    if (firstRow !== null) return [{ field: 'nik', code: 'nik.duplicate_in_file', seen: nik, firstRow }]
    const twinRow = duplicates.twinRowOf(nik, worker)
    // A row that is sent back anyway needs no second question.
    return twinRow === null || verdict === 'rejected'
      ? []
      : [{ field: 'nik', code: 'nik.twin_in_file', seen: nik, firstRow: twinRow }]
  }
  const withDuplicate = (read: ReadWorkerRow): ReadWorkerRow => {
    const found = duplicateOf(read)
    if (found.length === 0) return read
    const issues = [...read.issues, ...found]
    return { ...read, issues, verdict: verdictOf(issues) }
  }
  return {
    read(row) {
      const step = gate.next(row)
      if (step === 'gap') tally.rowsAfterGap++
      if (step === 'gap' || step === 'end') return 'end'
      countBeside(tally, plan, row)
      if (families.takes(row) || step === 'skip') return null
      const read = readWorkerRow(plan, row, facts, families.carried())
      if (read === null) return null
      const judged = withDuplicate(read)
      countRow(tally, plan, row, judged)
      return judged
    },
    findings: () => forensics(tally, sheets),
    betterPlan() {
      // Each sheet may be typed by another hand: its dates alone tell its order.
      const dateOrder = orderOf(tally.dayFirst - dayFirst, tally.monthFirst - monthFirst)
      return dateOrder === 'unknown' || dateOrder === plan.dateOrder ? null : { ...plan, dateOrder }
    },
  }
}
