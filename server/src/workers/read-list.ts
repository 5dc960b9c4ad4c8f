import { setImmediate as nextTurn } from 'node:timers/promises'
import { otherListsFinding, type ReadingPlan, workerReader } from '@naungan/rules/sheet'
import type { Day } from '@naungan/rules/words'
import { z } from 'zod'
import type { Job, JobCtx } from '../platform/jobs.ts'
import { openSheets, type PlannedSheet, planSheets, SheetProblem, type Sheets } from '../sheets/index.ts'
import { areaKnowledge, areaKnowledgeOf } from './area-knowledge.ts'
import { copyPortion } from './binary-copy.ts'
import { asImporter } from '../platform/db.ts'
import {
  claimReading,
  deleteRows,
  findMapping,
  type ImportRecord,
  moveImport,
  storeDateOrder,
  storeFailure,
  storeOutcome,
  storePlan,
  storeProgress,
} from './import.sql.ts'
import { findPairs } from './likeness-pairs.ts'
import { keepRows } from './match.sql.ts'
import { readFamilies } from './read-families.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { countRows } from './row.sql.ts'
import { cellsOf, stageRow } from './staged-row.ts'

/** Rows that are kept, and shown as progress, in one transaction. */
const PORTION = 10_000
/** Rows read at a stretch; then the answers of the database get their turn. */
const STRETCH = 200

/** The sheet to read and how: as a person said for this list, else as one once said for headings like these. */
const chooseSheet = async (ctx: JobCtx, list: ImportRecord, opened: Sheets): Promise<PlannedSheet> => {
  const given = list.desa ?? (list.area.length === 13 ? list.area : null)
  const desa = given === null ? {} : { desa: given }
  const place = { ...desa, areas: await areaKnowledge(), area: list.area }
  const said = list.mapping === null ? {} : { mapping: list.mapping }
  const [first] = await planSheets(opened, { ...place, ...said }, list.chosenSheet)
  if (list.mapping !== null) return first!
  const mapping = await asImporter(ctx.pool, (db) =>
    findMapping(db, { kab: list.kab, sender: list.sender, fingerprint: first!.plan.fingerprint }),
  )
  if (mapping === undefined) return first!
  const [again] = await planSheets(opened, { ...place, mapping }, list.chosenSheet)
  return again!
}

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

export const readerFor = async (ctx: JobCtx, list: ImportRecord, plan: ReadingPlan) =>
  workerReader(plan, {
    areas: await asImporter(ctx.pool, (db) => areaKnowledgeOf(db, list.kab)),
    onDay: ctx.today() as Day,
    scope: list.area,
  })

const readRows = async (ctx: JobCtx, list: ImportRecord, planned: PlannedSheet): Promise<void> => {
  const { sheet, plan, otherLists } = planned
  const reader = await readerFor(ctx, list, plan)
  const portions = keeper(ctx, list)
  let portion = copyPortion()
  let rows = 0
  for await (const row of sheet.rows()) {
    const read = reader.read(row)
    if (read === 'end') break
    if (row.row > plan.headerRow) rows++
    if (rows % STRETCH === 0) await nextTurn()
    if (read === null) continue
    portion.add(stageRow(ctx.keys, { read, cells: () => cellsOf(plan, row, read.carried), mended: false }))
    if (portion.rows() < PORTION) continue
    if (!(await portions.add(portion.bytes(), rows))) return
    portion = copyPortion()
  }
  if (!(await portions.add(portion.bytes(), rows)) || !(await portions.done())) return
  const better = reader.betterPlan()
  if (better !== null) return readAnew(ctx, list, { ...planned, plan: better })
  // Rows are compared by joins over the whole list: planned as for an empty table, 100,000 of them took minutes.
  await refreshStatistics(ctx.pool)
  await asImporter(ctx.pool, async (db) => {
    await findPairs(db, list)
    const counts = await countRows(db, list, rows)
    const forensics = [...reader.findings(), ...otherListsFinding(otherLists)]
    await storeOutcome(db, list, { state: 'ready', rows, counts, forensics })
  })
}

/** Reads all rows again, for what the last of them tell of the first. */
async function readAnew(ctx: JobCtx, list: ImportRecord, planned: PlannedSheet): Promise<void> {
  const goesOn = await asImporter(ctx.pool, async (db) => {
    if (!(await storeProgress(db, list, 0))) return false
    await deleteRows(db, list)
    await storeDateOrder(db, list.id, planned.plan.dateOrder)
    return true
  })
  if (goesOn) await readRows(ctx, list, planned)
}

/** The list that a file says it mends; what stands in a file may be anything. */
const mendedList = (stamp: string | null): string | null => (z.uuid().safeParse(stamp).success ? stamp : null)

const readFile = (ctx: JobCtx, list: ImportRecord): Promise<void> =>
  ctx.files.withFile(list.id, async (path) => {
    const opened = await openSheets(path, { name: list.fileName })
    const chosen = await chooseSheet(ctx, list, opened)
    const { sheet, plan, otherLists: otherSheets = [] } = chosen
    await asImporter(ctx.pool, (db) =>
      storePlan(db, list.id, { sheet: sheet.name, plan, mends: mendedList(opened.stamp), otherSheets }),
    )
    if (plan.missing.length === 0)
      return plan.kind === 'households' ? readFamilies(ctx, list, chosen) : readRows(ctx, list, chosen)
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
