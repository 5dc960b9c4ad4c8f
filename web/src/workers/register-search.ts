/** What narrows the register, read from the address. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const rowNumber = (value: unknown): number | undefined => {
  const row = Number(value)
  return Number.isInteger(row) && row > 0 ? row : undefined
}

export const SEGMENTS = ['PU', 'BPU', 'none', 'excluded'] as const
export const AGES = ['15-24', '25-34', '35-44', '45-54', '55-64', '65-150'] as const

/** What narrows the register, as it stands in the address. */
export type RegisterNarrowed = {
  jk?: 'L' | 'P' | undefined
  usia?: (typeof AGES)[number] | undefined
  kerja?: string | undefined
  segmen?: (typeof SEGMENTS)[number] | undefined
  desil?: number | undefined
  lindung?: 'dengan' | 'tanpa' | undefined
  ganda?: 'ya' | undefined
}

export const narrowed = (asked: Record<string, unknown>): RegisterNarrowed => {
  const { jk, lindung, ganda } = asked
  const desil = rowNumber(asked['desil'])
  return {
    jk: jk === 'L' || jk === 'P' ? jk : undefined,
    usia: AGES.find((ages) => ages === asked['usia']),
    kerja: text(asked['kerja']),
    segmen: SEGMENTS.find((segment) => segment === asked['segmen']),
    desil: desil !== undefined && desil <= 10 ? desil : undefined,
    lindung: lindung === 'dengan' || lindung === 'tanpa' ? lindung : undefined,
    ganda: ganda === 'ya' ? 'ya' : undefined,
  }
}
