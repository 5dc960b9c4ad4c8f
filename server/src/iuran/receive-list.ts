import type { Basis } from '@naungan/rules/indicator'
import { MEMBER_FIELDS } from '@naungan/rules/sheet'
import { levelOf } from '@naungan/rules/words'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { findArea } from '../wilayah/index.ts'
import { getList } from './decide-list.ts'
import { insertList, moveList, remember, type Said, storeSaid } from './list.sql.ts'

/** Keeps a list as it arrived and asks for it to be read. */
export const receiveList = async (
  { db, actor }: Ctx,
  { area, basis, file }: { area: string; basis: Basis; file: ReceivedFile },
): Promise<{ id: string }> => {
  if (levelOf(area) !== 'kabupaten') throw new Problem('list.kab_only')
  if (!(await findArea(db, area))) throw new Problem('area.unknown', { area })
  const { id, name, size, sha256 } = file
  await insertList(db, { id, kab: area, fileName: name.slice(0, 200), sha256, size, basis, by: actor })
  await addJob(db, 'iuran.read', { listId: id })
  return { id }
}

const refuseWrongColumns = ({ mapping }: Said, width: number): void => {
  const chosen = MEMBER_FIELDS.flatMap((field) => mapping[field] ?? [])
  if (new Set(chosen).size < chosen.length || chosen.some((index) => index >= width))
    throw new Problem('list.mapping_wrong')
}

/** Reads a list again as a person said, and remembers it for headings like these; the month is of this file only. */
export const mapColumns = async (
  ctx: Ctx,
  { id, ...said }: Said & { id: string },
): Promise<Record<string, never>> => {
  const { db, actor, now } = ctx
  const { kab, plan } = await getList(ctx, id)
  refuseWrongColumns(said, plan?.columns.length ?? 0)
  await storeSaid(db, id, said)
  if (!(await moveList(db, id, { from: ['unmapped', 'ready', 'failed'], to: 'received' })))
    throw new Problem('list.not_in_state')
  const { bulan: _, ...lasting } = said
  if (plan?.fingerprint)
    await remember(db, { kab, fingerprint: plan.fingerprint, said: lasting, by: actor.id, at: now })
  await addJob(db, 'iuran.read', { listId: id })
  return {}
}
