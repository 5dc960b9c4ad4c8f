import type { AreaCode } from '@naungan/rules/words'
import type { Chance } from './chance.ts'

/** Where a person was first registered: the name written as place of birth, and the six digits it put in the NIK. */
export type Origin = { place: string; prefix: string }

type Neighbour = { place: string; code: string; kecamatan: number }

const KABUPATEN_NAMES: Record<string, string> = {
  '35.24': 'Lamongan',
  '52.03': 'Lombok Timur',
  '52.02': 'Lombok Tengah',
  '18.01': 'Lampung Selatan',
  '18.02': 'Lampung Tengah',
  '18.07': 'Lampung Timur',
}

const FAR: readonly Neighbour[] = [
  { place: 'Semarang', code: '3374', kecamatan: 16 },
  { place: 'Jakarta', code: '3174', kecamatan: 10 },
  { place: 'Bandung', code: '3273', kecamatan: 30 },
  { place: 'Medan', code: '1271', kecamatan: 21 },
  { place: 'Makassar', code: '7371', kecamatan: 11 },
]

const NEAR: Record<string, readonly Neighbour[]> = {
  '35': [
    { place: 'Tuban', code: '3523', kecamatan: 20 },
    { place: 'Bojonegoro', code: '3522', kecamatan: 27 },
    { place: 'Gresik', code: '3525', kecamatan: 18 },
    { place: 'Jombang', code: '3517', kecamatan: 21 },
    { place: 'Surabaya', code: '3578', kecamatan: 31 },
  ],
  '52': [
    { place: 'Praya', code: '5202', kecamatan: 12 },
    { place: 'Mataram', code: '5271', kecamatan: 6 },
  ],
  '18': [{ place: 'Bandar Lampung', code: '1871', kecamatan: 20 }],
}

const NEAR_SHARE = 0.035
const FAR_SHARE = 0.01

const drawn = (chance: Chance, from: readonly Neighbour[]): Origin => {
  const { place, code, kecamatan } = chance.pick(from)
  return { place, prefix: code + String(1 + chance.below(kecamatan)).padStart(2, '0') }
}

/** Most people were registered where they live; a few brought the number of another kabupaten or provinsi. */
export function originOf(chance: Chance, kecamatan: AreaCode, fallback: string): Origin {
  const at = chance.next()
  if (at < FAR_SHARE) return drawn(chance, FAR)
  if (at < FAR_SHARE + NEAR_SHARE) return drawn(chance, NEAR[kecamatan.slice(0, 2)] ?? FAR)
  return { place: KABUPATEN_NAMES[kecamatan.slice(0, 5)] ?? fallback, prefix: kecamatan.replaceAll('.', '') }
}

const DUSUN =
  'Krajan Kidul Lor Wetan Kulon Tengah Sidorejo Sumberejo Karanganyar Mulyorejo Tegalsari Gempol Waru'.split(
    ' ',
  )

/** The dusun of one desa: a few names, always the same for the same stream. */
export const dusunOf = (chance: Chance): string[] => {
  const start = chance.below(DUSUN.length)
  return Array.from(
    { length: 2 + chance.below(4) },
    (_, nth) => DUSUN[(start + nth * 5) % DUSUN.length] as string,
  )
}
