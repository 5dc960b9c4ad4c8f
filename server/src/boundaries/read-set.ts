import { asImporter } from '../platform/db.ts'
import type { Job, JobCtx } from '../platform/jobs.ts'
import type { SetRecord } from './boundaries.sql.ts'
import { BoundaryProblem, type Failure } from './boundary-problem.ts'
import { some } from './make-maps.ts'
import { readInThread } from './read-in-thread.ts'
import type { WorkerResult } from './read-worker.ts'
import {
  areasWithin,
  claimSet,
  deleteMaps,
  existingCodes,
  insertMap,
  storeFailure,
  storeProgress,
  storeReady,
} from './reading.sql.ts'

const LAST_TRY = 5

const keep = (ctx: JobCtx, set: SetRecord, { report, level, maps, outsiders }: WorkerResult): Promise<void> =>
  asImporter(ctx.pool, async (db) => {
    if (!(await storeProgress(db, set, 95))) return
    await deleteMaps(db, set.id)
    for (const { topology, sha256, ...map } of maps)
      await insertMap(db, set.id, { ...map, topology: Buffer.from(topology), sha256: Buffer.from(sha256) })
    const known = await existingCodes(
      db,
      outsiders.map(({ code }) => code),
    )
    const foreign = outsiders.filter(({ code }) => known.has(code))
    const nowhere = outsiders.filter(({ code }) => !known.has(code))
    const unknown = {
      total: report.unknown.total + nowhere.length,
      first: some([...report.unknown.first, ...nowhere]).first,
    }
    await storeReady(db, set.id, { report: { ...report, foreign: some(foreign), unknown }, level })
  })

const readFile = (ctx: JobCtx, set: SetRecord): Promise<void> =>
  ctx.files.withFile(set.id, async (path) => {
    const areas = await asImporter(ctx.pool, (db) => areasWithin(db, set.area))
    const result = await readInThread({ path, areas }, (percent) =>
      asImporter(ctx.pool, (db) => storeProgress(db, set, percent)),
    )
    if (result) await keep(ctx, set, result)
  })

const fail = (ctx: JobCtx, set: SetRecord, failure: Failure): Promise<void> =>
  asImporter(ctx.pool, async (db) => {
    if (await storeProgress(db, set, 0)) await storeFailure(db, set.id, failure)
  })

/** Reads a file of outlines into maps that do not stand yet. Run again, it starts over. */
export const readSet: Job = async (ctx, { setId = '' }) => {
  const set = await asImporter(ctx.pool, (db) => claimSet(db, setId))
  if (!set) return
  try {
    await readFile(ctx, set)
  } catch (error) {
    if (error instanceof BoundaryProblem) await fail(ctx, set, error.failure)
    else if (set.tries >= LAST_TRY) await fail(ctx, set, { code: 'boundary.read_failed', details: {} })
    else throw error
  }
  // What was made of it is kept; the file itself is as large as all maps of a provinsi and read by nobody again.
  await ctx.files.remove(set.id)
}
