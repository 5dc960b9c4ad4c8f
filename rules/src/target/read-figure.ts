import { type PercentBp, percentBp } from '../words/index.ts'

/** Reads '38,39', '38.39 %' or '38' as hundredths; null when it is no percentage of at most two decimals. */
export function readPercentBp(text: string): PercentBp | null {
  const [, whole, decimals = ''] = text.trim().match(/^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/) ?? []
  return whole === undefined ? null : percentBp(Number(whole) * 100 + Number(decimals.padEnd(2, '0')))
}

/** Reads a head count with or without groups of three: 1149447, 1.149.447, 1,149,447, 1 149 447. */
export function readHeadCount(text: string): number | null {
  const trimmed = text.trim()
  if (!/^\d{1,12}$|^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(trimmed)) return null
  return Number(trimmed.replace(/\D/g, ''))
}
