import type { Day, Nik } from '../words/index.ts'
import { squeeze } from './cell.ts'
import { numberTable } from './number-table.ts'

/** What tells two people with neighbouring NIKs apart. */
export type Compared = { readonly nama: string | null; readonly tanggalLahir: Day | null }

export type DuplicateFinder = {
  /** The row that held this NIK before, or null when this is the first. */
  readonly firstRowOf: (nik: Nik, row: number) => number | null
  /**
   * The row before whose NIK differs in the last digit alone, with the same birth date and name: one person with a
   * rounded or mistyped NIK. Two people registered one after the other share fifteen digits too, hence the comparison.
   */
  readonly twinRowOf: (nik: Nik, person: Compared) => number | null
}

/** One number for a birth date and a name; equal people have equal marks. */
function markOf({ nama, tanggalLahir }: Compared): number | null {
  const name = squeeze(nama ?? '')
  if (name === '' || tanggalLahir === null) return null
  let mark = 0
  const text = `${tanggalLahir} ${name}`
  for (let at = 0; at < text.length; at++) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0
  return mark
}

/** Remembers every NIK of one file. */
export function duplicateFinder(): DuplicateFinder {
  // Sixteen digits do not fit a number exactly, fifteen do.
  const seen = Array.from({ length: 10 }, numberTable)
  const marks = numberTable()
  return {
    firstRowOf(nik, row) {
      const rows = seen[nik.charCodeAt(15) - 48]
      const key = Number(nik.slice(0, 15))
      const first = rows?.get(key)
      if (first !== undefined) return first
      rows?.set(key, row)
      return null
    },
    twinRowOf(nik, person) {
      const mark = markOf(person)
      if (mark === null) return null
      const key = Number(nik.slice(0, 15))
      const before = marks.get(key)
      if (before === undefined) marks.set(key, mark)
      if (before !== mark) return null
      const others = seen.filter((_, digit) => digit !== nik.charCodeAt(15) - 48)
      return others.map((rows) => rows.get(key)).find((row) => row !== undefined) ?? null
    },
  }
}
