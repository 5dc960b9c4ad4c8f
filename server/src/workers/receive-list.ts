import { kabOf, within } from '@naungan/rules/words'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { insertImport } from './import.sql.ts'

const NAME_LIMIT = 200

/** Keeps an uploaded list and asks for it to be read. The list has the id of its file. */
export const receiveList = async (
  { db, actor }: Ctx,
  {
    area,
    desa,
    sender,
    file,
  }: { area: string; desa?: string | undefined; sender: string; file: ReceivedFile },
): Promise<{ id: string }> => {
  const kab = kabOf(area)
  if (kab === null) throw new Problem('import.area_too_wide')
  if (desa !== undefined && (desa.length !== 13 || !within(desa, area)))
    throw new Problem('import.desa_outside')
  await insertImport(db, {
    id: file.id,
    kab,
    area,
    desa: desa ?? null,
    sender,
    fileName: file.name.replaceAll('\0', '').slice(-NAME_LIMIT),
    sha256: file.sha256,
    size: file.size,
    by: { id: actor.id!, name: actor.name },
  })
  await addJob(db, 'workers.read', { importId: file.id })
  return { id: file.id }
}
