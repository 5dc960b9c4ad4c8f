import type { Source } from './law.ts'

export type Cell = number | string | Cell[] | { [column: string]: Cell }

const WHOLE = ['rupiah', 'hari', 'hari_kerja', 'jam', 'bulan', 'tahun', 'orang', 'kali', 'upah']

/** 0.24 per cent as 2400 parts of a million: rates stay whole numbers. */
const readPercent = (written: unknown): number => {
  if (typeof written !== 'number') throw new Error(`${String(written)} is not a number`)
  const parts = Math.round(written * 10_000)
  if (Math.abs(parts - written * 10_000) > 1e-6) throw new Error(`${written} has more than four decimals`)
  return parts
}

const readWhole = (written: unknown): number => {
  if (typeof written !== 'number') throw new Error(`${String(written)} is not a number`)
  if (!Number.isSafeInteger(written) || written < 0) throw new Error(`${written} is not a whole number`)
  return written
}

const oneOf = (choices: readonly string[]) => (written: unknown) => {
  if (!choices.includes(String(written))) throw new Error(`${String(written)} is not one of ${choices}`)
  return String(written)
}

const listOf = (written: unknown): unknown[] => {
  if (!Array.isArray(written)) throw new Error('is not a list')
  return written
}

const rowsOf = (written: unknown): unknown[] => {
  if (listOf(written).length === 0) throw new Error('is not a list with rows')
  return listOf(written)
}

type Reader = { read: (written: unknown) => Cell; type: string }

const scalar = (unit: string, choices: readonly string[] | undefined): Reader => {
  if (unit === 'persen') return { read: readPercent, type: 'number' }
  if (WHOLE.includes(unit)) return { read: readWhole, type: 'number' }
  if (unit === 'pilihan' && choices)
    return { read: oneOf(choices), type: choices.map((choice) => `'${choice}'`).join(' | ') }
  if (unit === 'nama') return { read: String, type: 'string' }
  throw new Error(`unit ${unit} is not known`)
}

const table = (columns: Record<string, string>): Reader => {
  const readers = Object.entries(columns).map(([name, unit]) => [name, scalar(unit, undefined)] as const)
  const readRow = (row: unknown): Cell => {
    const written = row as Record<string, unknown>
    const strange = Object.keys(written).filter((name) => !(name in columns))
    if (strange.length > 0) throw new Error(`has no column ${strange}`)
    return Object.fromEntries(readers.map(([name, { read }]) => [name, read(written[name])]))
  }
  const type = readers.map(([name, one]) => `readonly ${name}: ${one.type}`).join('; ')
  return { read: (written) => rowsOf(written).map(readRow), type: `readonly { ${type} }[]` }
}

/** How values of a parameter are read, and their type in TypeScript. Throws when the unit is unknown. */
export const valueReader = ({ unit, choices, columns }: Source): Reader => {
  if (unit === 'tabel' && columns) return table(columns)
  if (unit !== 'daftar') return scalar(unit, choices)
  const one = scalar('pilihan', choices)
  return { read: (written) => listOf(written).map(one.read), type: `readonly (${one.type})[]` }
}
