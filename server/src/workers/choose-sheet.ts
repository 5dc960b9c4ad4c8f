import type { Ctx } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { getImport } from './get-import.ts'
import { type ImportRecord, moveImport, storeSheetChoice } from './import.sql.ts'
import { MAPPABLE } from './map-columns.ts'
import { dropPairs } from './pair-found.sql.ts'
import { sheetsOf } from './sheets-of-list.ts'
import { steppingOut } from './stepping-out.ts'

export type ChosenSheet = { sheet: string; all: boolean }

/** Whether the choice names sheets that list people, and others than are read now. */
const isOther = (list: ImportRecord, { sheet, all }: ChosenSheet): boolean => {
  const read = sheetsOf(list).map((one) => one.sheet)
  const { otherSheets = [], alike = [] } = list.plan ?? {}
  if (all) return read.includes(sheet) ? alike.length > 0 : otherSheets.includes(sheet)
  return otherSheets.includes(sheet) || (read.length > 1 && read.includes(sheet))
}

/** Reads another sheet of the same file, or all with the same headings; what was decided belongs to the sheets before. */
export const readOtherSheet = async (
  ctx: Ctx,
  { id, ...choice }: { id: string } & ChosenSheet,
): Promise<object> => {
  const { db } = ctx
  const list = await getImport(ctx, id)
  if (!isOther(list, choice)) throw new Problem('request.invalid', { field: 'sheet' })
  if (!(await moveImport(db, id, { from: MAPPABLE, to: 'received' })))
    throw new Problem('import.wrong_state', { state: list.state })
  await storeSheetChoice(db, id, choice)
  await steppingOut(db, () => dropPairs(db, list))
  await addJob(db, 'workers.read', { importId: id })
  return {}
}
