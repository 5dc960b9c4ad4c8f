import type { AreaCode } from '../words/index.ts'

/**
 * Kabupaten and kota of Papua that became parts of new provinces: code before -> code today. Written from the laws
 * that made the provinces and the lists of their areas in them: UU 14/2022 (Papua Selatan), UU 15/2022 (Papua Tengah),
 * UU 16/2022 (Papua Pegunungan), UU 29/2022 (Papua Barat Daya).
 */
const MOVED = `
91.01 93.01 Merauke
91.16 93.02 Boven Digoel
91.17 93.03 Mappi
91.18 93.04 Asmat
91.04 94.01 Nabire
91.07 94.02 Puncak Jaya
91.08 94.03 Paniai
91.09 94.04 Mimika
91.25 94.05 Puncak
91.26 94.06 Dogiyai
91.27 94.07 Intan Jaya
91.28 94.08 Deiyai
91.02 95.01 Jayawijaya
91.12 95.02 Pegunungan Bintang
91.13 95.03 Yahukimo
91.14 95.04 Tolikara
91.21 95.05 Mamberamo Tengah
91.22 95.06 Yalimo
91.23 95.07 Lanny Jaya
91.24 95.08 Nduga
92.01 96.01 Sorong
92.04 96.02 Sorong Selatan
92.05 96.03 Raja Ampat
92.09 96.04 Tambrauw
92.10 96.05 Maybrat
92.71 96.71 Sorong
`

export const MOVED_KABUPATEN: readonly {
  readonly old: AreaCode
  readonly today: AreaCode
  readonly name: string
}[] = MOVED.trim()
  .split('\n')
  .map((line) => ({ old: line.slice(0, 5), today: line.slice(6, 11), name: line.slice(12) }))

const todayOf = new Map(MOVED_KABUPATEN.map(({ old, today }) => [old, today]))

/** The kabupaten of today of a code from before 2022, or null when the code never moved. */
export const movedKabupaten = (code: AreaCode): AreaCode | null => todayOf.get(code.slice(0, 5)) ?? null

/** Whether six digits of a NIK are of a kabupaten that had another code when the NIK was given. */
export const oldNikPrefix = (prefix: string): boolean =>
  todayOf.has(`${prefix.slice(0, 2)}.${prefix.slice(2, 4)}`)
