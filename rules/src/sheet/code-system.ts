import type { AreaFacts } from './areas.ts'
import type { SheetRow } from './cell.ts'
import { type PlaceField, type WrittenPlace, writtenPlace } from './read-desa.ts'

/** Whose numbers the column of desa codes holds. */
export type CodeSystem = 'kemendagri' | 'bps' | 'mixed'

/** One in twenty may be a slip; more, and the column holds codes of both. */
const SLIPS = 20

type Vote = 'kemendagri' | 'bps' | null

/** What one row tells: the shape of its code, and whether its names are those of the desa with that code. */
function voteOf({ code, names }: WrittenPlace, areas: AreaFacts): Vote {
  if (code === '') return null
  const { desa, issue } = areas.desaByCode(code)
  if (issue === 'desa.bps_code') return 'bps'
  if (desa === null) return null
  if (areas.otherKab(desa, names.kabupaten)) return 'bps'
  if (names.desa === '' || areas.alike(desa, names)) return 'kemendagri'
  // Another name at that code may be a village renamed; it speaks against the code when the name stands elsewhere.
  const named = areas.desaByName(names, desa).desa
  return named !== null && named.slice(0, 5) !== desa.slice(0, 5) ? 'bps' : 'kemendagri'
}

type PlaceColumns = { readonly [field in PlaceField]?: number }

/** Decides over many rows whose codes they are: 166 kabupaten codes of BPS are those of another kabupaten here. */
export function codeSystemIn(rows: readonly SheetRow[], at: PlaceColumns, areas?: AreaFacts): CodeSystem {
  const votes = { kemendagri: 0, bps: 0 }
  if (areas === undefined || (at.kodeDesa === undefined && at.desa === undefined)) return 'kemendagri'
  for (const { cells } of rows) {
    const vote = voteOf(
      writtenPlace((field) => cells[at[field] ?? -1]),
      areas,
    )
    if (vote !== null) votes[vote]++
  }
  if (votes.bps * SLIPS <= votes.kemendagri) return 'kemendagri'
  return votes.kemendagri * SLIPS <= votes.bps ? 'bps' : 'mixed'
}
