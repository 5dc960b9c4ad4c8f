import { areaFacts } from '@naungan/rules/sheet'
import { asImporter, type Db } from '../platform/db.ts'
import type { Job, JobCtx } from '../platform/jobs.ts'
import { openSheets, SheetProblem } from '../sheets/index.ts'
import {
  claimList,
  findRemembered,
  type ListRecord,
  moveList,
  type Said,
  storeFailure,
  storePlan,
  storeProgress,
  storeReading,
  storeReady,
} from './list.sql.ts'
import { countRows, deleteRows, keepRows, refuseHeldElsewhere, type StagedMember } from './list-row.sql.ts'
import { missingFields, planList, type PlannedList, rowsOf } from './plan-list.ts'
import { type Judging, stageMember } from './stage-member.ts'

const PORTION = 5_000
const LAST_TRY = 5

/** Only the kabupaten's own desa: a code elsewhere places nobody here. */
const areasOf = async (db: Db, kab: string) => {
  const { rows } = await db.query<{ code: string; name: string }>(
    `select code, name from wilayah.area where code = left($1, 2) or code = $1 or code like $1 || '.%'`,
    [kab],
  )
  return areaFacts(rows)
}

const keep = (ctx: JobCtx, list: ListRecord, rows: readonly StagedMember[], done: number): Promise<boolean> =>
  asImporter(ctx.pool, async (db) => {
    if (!(await storeProgress(db, list, done))) return false
    await keepRows(db, list, rows)
    return true
  })

const readRows = async (
  ctx: JobCtx,
  list: ListRecord,
  chosen: PlannedList,
  judging: Judging,
): Promise<void> => {
  let portion: StagedMember[] = []
  let done = 0
  for await (const row of rowsOf(chosen)) {
    const staged = stageMember(judging, row)
    if (staged === null) continue
    done += 1
    if (portion.push(staged) < PORTION) continue
    if (!(await keep(ctx, list, portion, done))) return
    portion = []
  }
  await asImporter(ctx.pool, async (db) => {
    if (!(await storeProgress(db, list, done))) return
    await keepRows(db, list, portion)
    if (list.basis === 'domisili') await refuseHeldElsewhere(db, list)
    await storeReady(db, list.id, await countRows(db, list, done))
  })
}

/** How to read it: as a person said for this list, else as one once said for headings like these. */
const choose = async (
  ctx: JobCtx,
  list: ListRecord,
  path: string,
): Promise<{ chosen: PlannedList; said: Said | null }> => {
  const sheets = await openSheets(path, { name: list.fileName })
  const chosen = await planList(sheets, list.said)
  if (list.said !== null) return { chosen, said: list.said }
  const said = await asImporter(ctx.pool, (db) => findRemembered(db, list.kab, chosen.plan.fingerprint))
  return said === undefined ? { chosen, said: null } : { chosen: await planList(sheets, said), said }
}

const readFile = (ctx: JobCtx, list: ListRecord): Promise<void> =>
  ctx.files.withFile(list.id, async (path) => {
    const { chosen, said } = await choose(ctx, list, path)
    const { sheet, plan, otherSheets } = chosen
    const kept = { ...plan, otherSheets }
    await asImporter(ctx.pool, (db) => storePlan(db, list.id, { sheet: sheet.name, plan: kept, said }))
    if (missingFields(plan, said).length > 0) {
      await asImporter(ctx.pool, (db) => moveList(db, list.id, { from: ['reading'], to: 'unmapped' }))
      return
    }
    const areas = await asImporter(ctx.pool, (db) => areasOf(db, list.kab))
    await readRows(ctx, list, chosen, { plan, areas, kab: list.kab, said, keys: ctx.keys })
  })

const claimReading = (ctx: JobCtx, id: string): Promise<ListRecord | undefined> =>
  asImporter(ctx.pool, async (db) => {
    const list = await claimList(db, id, ['received', 'reading'])
    if (!list) return undefined
    await storeReading(db, id)
    await deleteRows(db, list)
    return list
  })

/** Reads a member list: every row judged and sealed. Run again, it starts over, so a killed process doubles nothing. */
export const readList: Job = async (ctx, { listId = '' }) => {
  const list = await claimReading(ctx, listId)
  if (!list) return
  try {
    await readFile(ctx, list)
  } catch (error) {
    const failure =
      error instanceof SheetProblem ? error.code : list.tries >= LAST_TRY ? 'list.read_failed' : null
    if (failure === null) throw error
    await asImporter(ctx.pool, async (db) => {
      if (!(await storeProgress(db, list, 0))) return
      await deleteRows(db, list)
      await storeFailure(db, list.id, { state: 'failed', failure })
    })
  }
}
