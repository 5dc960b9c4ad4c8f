import type { Nik } from '../words/index.ts'

export type DuplicateFinder = {
  /** The row that held this NIK before, or null when this is the first. */
  readonly firstRowOf: (nik: Nik, row: number) => number | null
}

/** Remembers every NIK of one file. */
export function duplicateFinder(): DuplicateFinder {
  // A number as key takes a third of the memory of a text; sixteen digits do not fit one exactly, fifteen do.
  const seen = Array.from({ length: 10 }, () => new Map<number, number>())
  return {
    firstRowOf(nik, row) {
      const rows = seen[nik.charCodeAt(15) - 48]
      const key = Number(nik.slice(0, 15))
      const first = rows?.get(key)
      if (first !== undefined) return first
      rows?.set(key, row)
      return null
    },
  }
}
