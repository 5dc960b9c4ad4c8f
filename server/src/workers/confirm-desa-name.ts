import { foldAreaName } from '@naungan/rules/sheet'
import { within } from '@naungan/rules/words'
import type { Ctx } from '../platform/endpoint.ts'
import { addJob } from '../platform/jobs.ts'
import { Problem } from '../platform/problem.ts'
import { areaKnowledgeOf } from './area-knowledge.ts'
import { copyPortion } from './binary-copy.ts'
import { storeAlias } from './desa-alias.sql.ts'
import { type NamedRow, nameKey, namedRows } from './desa-names.ts'
import { getImport } from './get-import.ts'
import { holdImport, type ImportRecord, moveImport } from './import.sql.ts'
import { judgeAgain } from './mend-row.ts'
import { replaceRows } from './replace-rows.ts'
import { stageRow } from './staged-row.ts'

const DESA = 13

export type SaidOfName = { id: string; written: string; kecamatan: string; desa: string }

/** Judges the rows that bear the name again, as they stand: what was mended or decided in other rows stays. */
const judgeRowsAgain = async (ctx: Ctx, list: ImportRecord, rows: readonly NamedRow[]): Promise<void> => {
  const { db, keys } = ctx
  const areas = await areaKnowledgeOf(db, list.kab)
  const staged = copyPortion()
  for (const { row, cells, mended } of rows)
    staged.add(
      stageRow(keys, {
        read: await judgeAgain(ctx, { list, areas }, row, cells),
        cells: () => cells,
        mended,
      }),
    )
  await replaceRows(
    db,
    list,
    rows.map(({ row }) => row),
    staged.bytes(),
  )
}

/** A list of families holds nothing that a person mended in it, so it is read again as a whole. */
const readAgain = async ({ db }: Ctx, { id }: ImportRecord): Promise<void> => {
  await moveImport(db, id, { from: ['ready'], to: 'received' })
  await addJob(db, 'workers.read', { importId: id })
}

/** Remembers for the kabupaten which desa a name means, and judges the rows of the list that bear it again. */
export const confirmDesaName = async (
  ctx: Ctx,
  { id, written, kecamatan, desa }: SaidOfName,
): Promise<{ rows: number }> => {
  const { db, actor, now } = ctx
  await getImport(ctx, id)
  await holdImport(db, id)
  const list = await getImport(ctx, id)
  if (list.state !== 'ready') throw new Problem('import.wrong_state', { state: list.state })
  const { nameOf } = await areaKnowledgeOf(db, list.kab)
  if (desa.length !== DESA || !within(desa, list.area) || nameOf(desa) === undefined)
    throw new Problem('import.desa_outside')
  const sought = nameKey({ desa: written, kecamatan })
  const bearing: NamedRow[] = []
  for await (const row of namedRows(ctx, list)) if (nameKey(row) === sought) bearing.push(row)
  if (bearing.length === 0) throw new Problem('request.invalid', { field: 'written' })
  await storeAlias(db, {
    kab: list.kab,
    written: foldAreaName(written),
    kecamatan: foldAreaName(kecamatan),
    desa,
    by: { id: actor.id!, name: actor.name },
    at: now,
  })
  await (list.kind === 'households' ? readAgain(ctx, list) : judgeRowsAgain(ctx, list, bearing))
  return { rows: bearing.length }
}
