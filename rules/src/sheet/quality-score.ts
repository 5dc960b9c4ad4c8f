/** Rows of people by how they came out of the checks; together they are all the rows of people. */
export type QualityCounts = {
  readonly clear: number
  readonly noted: number
  readonly doubtful: number
  readonly rejected: number
}

/** What one row is worth out of 100: work that it makes for others is taken off. */
export const QUALITY_WORTH: QualityCounts = { clear: 100, noted: 80, doubtful: 50, rejected: 0 }

/** Mean worth of the rows, 0 to 100, rounded down so that 100 means that nothing was wrong; null without a row. */
export function qualityScore({ clear, noted, doubtful, rejected }: QualityCounts): number | null {
  const rows = clear + noted + doubtful + rejected
  if (rows === 0) return null
  const worth = clear * QUALITY_WORTH.clear + noted * QUALITY_WORTH.noted + doubtful * QUALITY_WORTH.doubtful
  return Math.floor(worth / rows)
}
