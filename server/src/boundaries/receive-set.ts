import { levelOf, parseDay } from '@naungan/rules/words'
import type { Ctx, ReceivedFile } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { findArea } from '../wilayah/index.ts'
import { insertSet } from './boundaries.sql.ts'

export type SentSet = {
  area: string
  source: string
  licence: string
  day: string
  note: string
  file: ReceivedFile
}

/** Keeps a file of outlines as it arrived and asks for it to be read. */
export const receiveSet = async ({ db, actor, today }: Ctx, sent: SentSet): Promise<{ id: string }> => {
  const { area, source, licence, day, note, file } = sent
  if (parseDay(day) === null || day > today) throw new Problem('request.invalid', { field: 'day' })
  if (['kecamatan', 'desa'].includes(levelOf(area))) throw new Problem('boundary.area_too_small')
  if (!(await findArea(db, area))) throw new Problem('area.unknown', { area })
  const { id, name, size, sha256 } = file
  const fileName = name.slice(0, 200)
  await insertSet(db, { id, area, fileName, sha256, size, source, licence, day, note, by: actor })
  await addJob(db, 'boundaries.read', { setId: id })
  return { id }
}
