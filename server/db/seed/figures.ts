import { type AreaCode, type Day, kabOf } from '@naungan/rules/words'
import { chanceFrom } from './chance.ts'
import { workersByDesa } from './desa-sizes.ts'
import type { SeedSpec } from './seed-spec.ts'

export const DEFINITION = 'potensi_pekerja'

/** How many workers should be covered, by somebody's count on a day. */
export type DenominatorRow = {
  area: AreaCode
  year: number
  definition: string
  value: number
  source: string
  day: Day
}

/** The share that should be covered in a year, in hundredths of a percent: 3436 is 34,36 %. */
export type TargetRow = Omit<DenominatorRow, 'value'> & { valueBp: number }

const YEARS = [
  { year: 2025, of: 0.985, day: '2025-03-31' },
  { year: 2026, of: 1, day: '2026-03-31' },
] as const

const TARGETS = [
  { year: 2025, valueBp: 3436, source: 'Surat Sekda Prov. Jawa Timur (rekaan)', day: '2025-04-14' },
  { year: 2026, valueBp: 3741, source: 'RKPD 2026 (rekaan)', day: '2025-07-21' },
  { year: 2045, valueBp: 9537, source: 'Surat Sekda Prov. Jawa Timur (rekaan)', day: '2025-04-14' },
] as const

/** The letter and the plan behind the made-up targets speak of Kabupaten Lamongan only. */
const TARGETED_KABUPATEN = '35.24'

const kabOfDesa = (code: AreaCode): AreaCode => {
  const kab = kabOf(code)
  if (kab === null) throw new Error(`made-up figures: ${code} is no desa`)
  return kab
}

/** Potential workers of each desa, 1.00 to 1.15 times the made-up workers, and of the kabupaten as their sum. */
export function denominators(spec: SeedSpec): DenominatorRow[] {
  const sizes = workersByDesa(spec)
  return YEARS.flatMap(({ year, of, day }) => {
    const source = `Potensi pekerja desa ${year} (rekaan)`
    const sums = new Map<AreaCode, number>()
    const ofDesa = spec.desa.map(({ code }) => {
      const factor = 1 + 0.15 * chanceFrom(spec.seed, 'potensi', code).next()
      const value = Math.ceil((sizes.get(code) ?? 0) * factor * of)
      const kab = kabOfDesa(code)
      sums.set(kab, (sums.get(kab) ?? 0) + value)
      return { area: code, year, definition: DEFINITION, value, source, day }
    })
    const ofKabupaten = [...sums].map(([area, value]) => ({
      area,
      year,
      definition: DEFINITION,
      value,
      source: `Potensi pekerja kabupaten ${year}, jumlah semua desa (rekaan)`,
      day,
    }))
    return [...ofKabupaten, ...ofDesa]
  })
}

/** What else the offices divide by, for the kabupaten as a whole, in shares of its potential workers. */
const OTHER_WHOLES = [
  ['penduduk_bekerja', 1.24],
  ['angkatan_kerja', 1.29],
  ['pekerja_formal', 0.44],
  ['pekerja_informal', 0.8],
] as const

/** The other wholes of each kabupaten, so that the ways to count can be compared. */
export const otherWholes = (spec: SeedSpec): DenominatorRow[] =>
  denominators(spec)
    .filter(({ area, year }) => area.length === 5 && year === 2026)
    .flatMap((row) =>
      OTHER_WHOLES.map(([definition, share]) => ({
        ...row,
        definition,
        value: Math.round(row.value * share),
        source: 'Sakernas Agustus 2025 (rekaan)',
        day: '2025-11-05' as Day,
      })),
    )

/** The targets of Kabupaten Lamongan, handed down to each desa as the same percentage. */
export function targets({ desa }: Pick<SeedSpec, 'desa'>): TargetRow[] {
  const handedDown = desa.map(({ code }) => code).filter((code) => kabOf(code) === TARGETED_KABUPATEN)
  if (handedDown.length === 0) return []
  return TARGETS.flatMap(({ year, valueBp, source, day }) =>
    [TARGETED_KABUPATEN, ...handedDown].map((area) => ({
      area,
      year,
      definition: DEFINITION,
      valueBp,
      source: area === TARGETED_KABUPATEN ? source : `Sama dengan kabupaten: ${source}`,
      day,
    })),
  )
}
