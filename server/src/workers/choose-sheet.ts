import type { Ctx } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { getImport } from './get-import.ts'
import { moveImport, storeSheetChoice } from './import.sql.ts'
import { MAPPABLE } from './map-columns.ts'
import { dropPairs } from './pair-found.sql.ts'
import { steppingOut } from './stepping-out.ts'

/** Reads another sheet of the same file; columns and pairs that were decided belong to the sheet before. */
export const readOtherSheet = async (
  ctx: Ctx,
  { id, sheet }: { id: string; sheet: string },
): Promise<object> => {
  const { db } = ctx
  const list = await getImport(ctx, id)
  if (!list.plan?.otherSheets?.includes(sheet)) throw new Problem('request.invalid', { field: 'sheet' })
  if (!(await moveImport(db, id, { from: MAPPABLE, to: 'received' })))
    throw new Problem('import.wrong_state', { state: list.state })
  await storeSheetChoice(db, id, sheet)
  await steppingOut(db, () => dropPairs(db, list))
  await addJob(db, 'workers.read', { importId: id })
  return {}
}
