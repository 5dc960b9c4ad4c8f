import { setImmediate as nextTurn } from 'node:timers/promises'
import { householdReader } from '@naungan/rules/sheet'
import { asImporter } from '../platform/db.ts'
import type { JobCtx } from '../platform/jobs.ts'
import type { PlannedSheet } from '../sheets/index.ts'
import { areaKnowledgeOf } from './area-knowledge.ts'
import { compareFamilies, keepFamilies, type StagedFamily } from './family.sql.ts'
import { type ImportRecord, storeOutcome, storeProgress } from './import.sql.ts'
import { lockRegister } from './match.sql.ts'
import { countRows } from './row.sql.ts'
import { stageFamily } from './stage-family.ts'

const PORTION = 5_000
const STRETCH = 200

/** Keeps what was read so far; false when the list was cancelled. */
const keep = (ctx: JobCtx, list: ImportRecord, families: readonly StagedFamily[], rows: number) =>
  asImporter(ctx.pool, async (db) => {
    if (!(await storeProgress(db, list, rows))) return false
    await keepFamilies(db, list, families)
    return true
  })

/** Reads a list of families: every row judged and its card sealed, then all compared with the families known. */
export const readFamilies = async (
  ctx: JobCtx,
  list: ImportRecord,
  { sheet, plan }: PlannedSheet,
): Promise<void> => {
  const areas = await asImporter(ctx.pool, (db) => areaKnowledgeOf(db, list.kab))
  const reader = householdReader(plan, { areas, scope: list.area })
  let families: StagedFamily[] = []
  let rows = 0
  for await (const row of sheet.rows()) {
    const read = reader.read(row)
    if (read === 'end') break
    if (row.row > plan.headerRow) rows++
    if (rows % STRETCH === 0) await nextTurn()
    if (read !== null) families.push(stageFamily(ctx.keys, plan, { read, row }))
    if (families.length < PORTION) continue
    if (!(await keep(ctx, list, families, rows))) return
    families = []
  }
  if (!(await keep(ctx, list, families, rows))) return
  await asImporter(ctx.pool, async (db) => {
    await lockRegister(db, list.kab, 'compare')
    await compareFamilies(db, list)
    const counts = await countRows(db, list, rows)
    await storeOutcome(db, list, { state: 'ready', rows, counts, forensics: [] })
  })
}
