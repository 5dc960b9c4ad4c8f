import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  forensics,
  type ListMemory,
  listMemory,
  otherListsFinding,
  type ReadingPlan,
  workerReader,
} from '@naungan/rules/sheet'
import type { Day } from '@naungan/rules/words'
import type { Job, JobCtx } from '../platform/jobs.ts'
import { inOneBook, openSheets, type PlannedSheet, SheetProblem, withDateOrders } from '../sheets/index.ts'
import { areaKnowledgeOf } from './area-knowledge.ts'
import { type CopyPortion, copyPortion } from './binary-copy.ts'
import { asImporter } from '../platform/db.ts'
import {
  claimReading,
  deleteRows,
  type ImportRecord,
  moveImport,
  storeFailure,
  storeOutcome,
  storePlan,
  storeProgress,
} from './import.sql.ts'
import { findPairs } from './likeness-pairs.ts'
import { keepRows } from './match.sql.ts'
import { missingIn, planList, type PlannedList, storedPlan } from './plan-list.ts'
import { readFamilies } from './read-families.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { countRows } from './row.sql.ts'
import { cellsOf, stageRow } from './staged-row.ts'

/** Rows that are kept, and shown as progress, in one transaction. */
const PORTION = 10_000
/** Rows read at a stretch; then the answers of the database get their turn. */
const STRETCH = 200

/** Keeps portions in order, one at a time, while the next is being read and sealed. */
const keeper = (ctx: JobCtx, list: ImportRecord) => {
  let last: Promise<boolean> = Promise.resolve(true)
  const keep = (rows: Buffer, doneRows: number): Promise<boolean> =>
    asImporter(ctx.pool, async (db) => {
      if (!(await storeProgress(db, list, doneRows))) return false
      await keepRows(db, list, rows)
      return true
    })
  return {
    /** Waits for the portion before; false when the list was cancelled. */
    add: async (rows: Buffer, doneRows: number): Promise<boolean> => {
      if (!(await last)) return false
      last = keep(rows, doneRows)
      // Awaited at the next portion; until then a failure must not count as unhandled.
      last.catch(() => {})
      return true
    },
    done: () => last,
  }
}

export const readerFor = async (ctx: JobCtx, list: ImportRecord, plan: ReadingPlan, memory?: ListMemory) =>
  workerReader(
    plan,
    {
      areas: await asImporter(ctx.pool, (db) => areaKnowledgeOf(db, list.kab)),
      onDay: ctx.today() as Day,
      scope: list.area,
    },
    memory,
  )

/** What is kept of a list while its sheets are read, one after the other. */
type Reading = {
  readonly list: ImportRecord
  readonly memory: ListMemory
  readonly portions: ReturnType<typeof keeper>
  portion: CopyPortion
  rows: number
}

/** Reads one sheet to its end; false when the list was cancelled, else a better plan if its last rows tell of one. */
const readSheet = async (
  ctx: JobCtx,
  reading: Reading,
  { sheet, plan }: PlannedSheet,
): Promise<ReadingPlan | null | false> => {
  const { list, memory, portions } = reading
  const reader = await readerFor(ctx, list, plan, memory)
  for await (const row of sheet.rows()) {
    const read = reader.read(row)
    if (read === 'end') break
    if (row.row > plan.headerRow) reading.rows++
    if (reading.rows % STRETCH === 0) await nextTurn()
    if (read === null) continue
    const cells = () => cellsOf(plan, row, read.carried)
    reading.portion.add(stageRow(ctx.keys, { read, cells, mended: false }))
    if (reading.portion.rows() < PORTION) continue
    if (!(await portions.add(reading.portion.bytes(), reading.rows))) return false
    reading.portion = copyPortion()
  }
  return reader.betterPlan()
}

const readRows = async (ctx: JobCtx, list: ImportRecord, planned: PlannedList): Promise<void> => {
  const { book } = planned
  const portions = keeper(ctx, list)
  const memory = listMemory(book.parts.map(({ sheet }) => sheet.name))
  const reading: Reading = { list, memory, portions, portion: copyPortion(), rows: 0 }
  const better: (ReadingPlan | null)[] = []
  for (const part of inOneBook(book.parts)) {
    const plan = await readSheet(ctx, reading, part)
    if (plan === false) return
    better.push(plan)
  }
  const { portion, rows } = reading
  if (!(await portions.add(portion.bytes(), rows)) || !(await portions.done())) return
  if (better.some((plan) => plan !== null))
    return readAnew(ctx, list, { ...planned, book: withDateOrders(book, better) })
  // Rows are compared by joins over the whole list: planned as for an empty table, 100,000 of them took minutes.
  await refreshStatistics(ctx.pool)
  await asImporter(ctx.pool, async (db) => {
    await findPairs(db, list)
    const counts = await countRows(db, list, rows)
    const found = [...forensics(memory.tally, memory.sheets), ...otherListsFinding(book.otherLists)]
    await storeOutcome(db, list, { state: 'ready', rows, counts, forensics: found })
  })
}

/** Reads all rows again, for what the last of them tell of the first. */
async function readAnew(ctx: JobCtx, list: ImportRecord, planned: PlannedList): Promise<void> {
  const goesOn = await asImporter(ctx.pool, async (db) => {
    if (!(await storeProgress(db, list, 0))) return false
    await deleteRows(db, list)
    await storePlan(db, list.id, storedPlan(planned))
    return true
  })
  if (goesOn) await readRows(ctx, list, planned)
}

const readFile = (ctx: JobCtx, list: ImportRecord): Promise<void> =>
  ctx.files.withFile(list.id, async (path) => {
    const opened = await openSheets(path, { name: list.fileName })
    const { book, mends } = await planList(ctx, list, opened)
    await asImporter(ctx.pool, (db) => storePlan(db, list.id, storedPlan({ book, mends })))
    const first = book.parts[0]!
    if (missingIn(book).length === 0)
      return first.plan.kind === 'households'
        ? readFamilies(ctx, list, first)
        : readRows(ctx, list, { book, mends })
    await asImporter(ctx.pool, (db) => moveImport(db, list.id, { from: ['reading'], to: 'unmapped' }))
  })

const LAST_TRY = 5

/** The code of a failure that another try cannot mend. */
const finalFailure = (error: unknown, tries: number): string | null => {
  if (error instanceof SheetProblem) return error.code
  return tries >= LAST_TRY ? 'import.read_failed' : null
}

/**
 * Reads a list: every row judged, sealed and compared with the register. A second run of the same job starts over, so
 * a process that was killed in the middle leaves nothing doubled.
 */
export const readList: Job = async (ctx, { importId = '' }) => {
  const list = await asImporter(ctx.pool, (db) => claimReading(db, importId))
  if (!list) return
  try {
    await readFile(ctx, list)
  } catch (error) {
    const failure = finalFailure(error, list.tries)
    if (failure === null) throw error
    await asImporter(ctx.pool, async (db) => {
      if (!(await storeProgress(db, list, 0))) return
      await deleteRows(db, list)
      await storeFailure(db, list.id, { state: 'failed', failure })
    })
  }
}
