export const FORMATS = ['geojson', 'topojson', 'shapefile', 'kml', 'sql'] as const
export type Format = (typeof FORMATS)[number]

/** How the shapes were told apart: by codes of Kemendagri with or without dots, or by names within their parents. */
export const CODE_SYSTEMS = ['kemendagri', 'kemendagri_tanpa_titik', 'nama', 'nama_bps'] as const
export type CodeSystem = (typeof CODE_SYSTEMS)[number]

/** Why one shape of a file is not drawn. */
export const REFUSALS = ['self_crossing', 'outside', 'no_area'] as const
export type Refusal = (typeof REFUSALS)[number]

/** A list that may be long: how many there are, and the first of them. */
export type Some<T> = { total: number; first: T[] }

export type Named = { code: string; name: string }

/** What was found in a file, told before anything of it stands. */
export type Report = {
  format: Format
  layer: string | null
  crs: string
  codeSystem: CodeSystem
  codeField: string
  features: number
  /** Drawn, of all areas of these levels in the parents that the file covers. */
  matched: number
  of: number
  missing: Some<Named>
  /** Codes that exist but lie outside the area of the set. */
  foreign: Some<Named>
  /** Codes and names that no area bears. */
  unknown: Some<Named>
  refused: Some<Named & { why: Refusal }>
  /** Rings that ran through themselves in a loop too small to be seen: the loop was cut off. */
  mended: Some<Named>
  namesDiffer: Some<Named & { written: string }>
  /** Codes that several shapes bear: they were joined. */
  joined: number
  /** Codes of Papua from before 2022 that were read as those of today. */
  moved?: number
  turned: boolean
  projected: boolean
  droppedRings: number
  points: { read: number; kept: number }
}
