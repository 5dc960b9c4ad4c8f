import { type AreaFacts, foldAreaName, writtenPlace } from '@naungan/rules/sheet'
import { parentOf, within } from '@naungan/rules/words'
import { z } from 'zod'
import type { Ctx } from '../platform/endpoint.ts'
import { areaKnowledge } from './area-knowledge.ts'
import { listUnsettled } from './desa-alias.sql.ts'
import { getImport } from './get-import.ts'
import type { ImportRecord } from './import.sql.ts'
import { openRow } from './row-view.ts'
import type { SealedRow } from './staged-row.ts'

const PORTION = 2_000
/** Rows looked through for names; a list with more to confirm shows the rest once these are settled. */
const LOOKED_THROUGH = 20_000
const SHOWN = 50

const desaChoice = z.object({ code: z.string(), name: z.string(), kecamatan: z.string() })

export const desaNames = z.object({
  names: z.array(
    z.object({
      written: z.string(),
      kecamatan: z.string(),
      rows: z.number(),
      /** The desa that is probably meant. */
      desa: z.string().nullable(),
      candidates: z.array(desaChoice),
    }),
  ),
})

export type NamedRow = {
  row: number
  mended: boolean
  cells: SealedRow['cells']
  desa: string
  kecamatan: string
  kabupaten: string
  near: string | null
}

/** Two spellings that fold to one name are confirmed together. */
export const nameKey = ({ desa, kecamatan }: { desa: string; kecamatan: string }): string =>
  `${foldAreaName(desa)}\n${foldAreaName(kecamatan)}`

/** Rows of a list that wait for a person to say which desa their name means. */
export async function* namedRows(
  { db, keys, scope }: Ctx,
  { kab, id }: ImportRecord,
): AsyncGenerator<NamedRow> {
  for (let after = 0; ; ) {
    const rows = await listUnsettled(db, { kab, id, scope }, { after, limit: PORTION })
    for (const { row, sealed, mended } of rows) {
      const { cells, issues } = openRow(keys, sealed)
      const { code, names } = writtenPlace((field) => cells[field])
      const near = issues.find((issue) => issue.code === 'desa.near')?.near ?? null
      // A code that is wrong is not mended by saying what the name means.
      if (names.desa !== '' && (code === '' || near !== null)) yield { row, mended, cells, ...names, near }
    }
    if (rows.length < PORTION) return
    after = rows.at(-1)!.row
  }
}

const choiceOf = (areas: AreaFacts, code: string) => ({
  code,
  name: areas.nameOf(code) ?? code,
  kecamatan: areas.nameOf(parentOf(code) ?? '') ?? '',
})

/** Names of desa in a list that a person must confirm, those of most rows first, with what each may mean. */
export const readDesaNames = async (ctx: Ctx, { id }: { id: string }): Promise<z.infer<typeof desaNames>> => {
  const list = await getImport(ctx, id)
  const areas = await areaKnowledge()
  const groups = new Map<string, NamedRow & { rows: number }>()
  let looked = 0
  for await (const row of namedRows(ctx, list)) {
    const key = nameKey(row)
    const group = groups.get(key)
    if (group) group.rows++
    else groups.set(key, { ...row, rows: 1 })
    if (++looked === LOOKED_THROUGH) break
  }
  const most = [...groups.values()].sort((a, b) => b.rows - a.rows).slice(0, SHOWN)
  return {
    names: most.map((group) => {
      const codes = new Set([...(group.near ? [group.near] : []), ...areas.candidates(group, list.area)])
      const candidates = [...codes].filter((code) => within(code, list.area))
      return {
        written: group.desa,
        kecamatan: group.kecamatan,
        rows: group.rows,
        desa: group.near,
        candidates: candidates.map((code) => choiceOf(areas, code)),
      }
    }),
  }
}
