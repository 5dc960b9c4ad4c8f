import type { Verdict } from './issue.ts'

/** Rows of people by how they came out of the checks; together they are all the rows of people. */
export type QualityCounts = {
  readonly clear: number
  readonly noted: number
  readonly doubtful: number
  readonly rejected: number
}

/** What one row is worth out of 100: work that it makes for others is taken off. */
export const QUALITY_WORTH: QualityCounts = { clear: 100, noted: 80, doubtful: 50, rejected: 0 }

/** How a row came out as far as it is its sender's doing: what only the register tells of a row is nobody's fault. */
export function rowQuality(verdict: Verdict, issues: readonly string[]): keyof QualityCounts {
  if (verdict === 'rejected') return 'rejected'
  const own = issues.filter((code) => !code.startsWith('register.'))
  if (own.includes('desa.near')) return 'doubtful'
  return own.length > 0 ? 'noted' : 'clear'
}

/** Mean worth of the rows, 0 to 100, rounded down so that 100 means that nothing was wrong; null without a row. */
export function qualityScore({ clear, noted, doubtful, rejected }: QualityCounts): number | null {
  const rows = clear + noted + doubtful + rejected
  if (rows === 0) return null
  const worth = clear * QUALITY_WORTH.clear + noted * QUALITY_WORTH.noted + doubtful * QUALITY_WORTH.doubtful
  return Math.floor(worth / rows)
}
