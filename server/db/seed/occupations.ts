import type { JenisKelamin } from '@naungan/rules/words'
import { type Chance, weighted } from './chance.ts'
import type { Landscape } from './landscape.ts'

/** OpenSID pekerjaan_id, how it is written in lists, and its weight among men and women of a plain kecamatan. */
type Occupation = {
  code: number
  words: readonly string[]
  men: number
  women: number
  near?: Partial<Record<Landscape, number>>
}

const OCCUPATIONS: readonly Occupation[] = [
  {
    code: 9,
    words: ['Petani/Pekebun', 'Petani', 'Petani tambak', 'Petani tembakau'],
    men: 270,
    women: 210,
    near: { coast: 0.35, town: 0.4, forest: 1.4 },
  },
  {
    code: 20,
    words: ['Buruh Tani/Perkebunan', 'Buruh tani'],
    men: 130,
    women: 150,
    near: { coast: 0.4, town: 0.5, forest: 1.5 },
  },
  {
    code: 11,
    words: ['Nelayan/Perikanan', 'Nelayan'],
    men: 25,
    women: 3,
    near: { coast: 14, town: 0.4, forest: 0 },
  },
  {
    code: 21,
    words: ['Buruh Nelayan/Perikanan', 'Buruh nelayan'],
    men: 12,
    women: 4,
    near: { coast: 12, town: 0.3, forest: 0 },
  },
  { code: 84, words: ['Pedagang', 'Pedagang pasar'], men: 55, women: 130, near: { coast: 1.3, town: 1.6 } },
  { code: 8, words: ['Perdagangan'], men: 14, women: 24 },
  { code: 88, words: ['Wiraswasta'], men: 120, women: 95, near: { town: 1.4, forest: 0.7 } },
  {
    code: 15,
    words: ['Karyawan Swasta', 'Buruh pabrik'],
    men: 105,
    women: 110,
    near: { town: 1.9, forest: 0.5 },
  },
  { code: 19, words: ['Buruh Harian Lepas'], men: 50, women: 40 },
  { code: 26, words: ['Tukang Batu', 'Tukang bangunan'], men: 42, women: 0 },
  { code: 27, words: ['Tukang Kayu'], men: 20, women: 0, near: { coast: 1.6 } },
  { code: 13, words: ['Konstruksi'], men: 12, women: 0 },
  { code: 81, words: ['Sopir', 'Sopir truk'], men: 30, women: 0 },
  { code: 14, words: ['Transportasi', 'Tukang ojek'], men: 18, women: 1, near: { town: 1.5 } },
  { code: 10, words: ['Peternak'], men: 18, women: 14 },
  { code: 30, words: ['Tukang Jahit', 'Penjahit'], men: 6, women: 30 },
  { code: 23, words: ['Pembantu Rumah Tangga'], men: 1, women: 28 },
  { code: 12, words: ['Industri'], men: 14, women: 18 },
  { code: 35, words: ['Mekanik'], men: 15, women: 0 },
  { code: 29, words: ['Tukang Las/Pandai Besi', 'Tukang las'], men: 8, women: 0 },
  { code: 46, words: ['Juru Masak'], men: 3, women: 10 },
  { code: 65, words: ['Guru'], men: 10, women: 26 },
  { code: 18, words: ['Karyawan Honorer'], men: 9, women: 14, near: { town: 1.7 } },
  { code: 45, words: ['Ustadz/Mubaligh', 'Guru ngaji'], men: 9, women: 8 },
  { code: 41, words: ['Imam Masjid'], men: 5, women: 0 },
  { code: 85, words: ['Perangkat Desa'], men: 22, women: 7 },
  { code: 86, words: ['Kepala Desa'], men: 2, women: 1 },
  { code: 79, words: ['Pelaut'], men: 5, women: 0, near: { coast: 4 } },
  { code: 73, words: ['Bidan'], men: 0, women: 4 },
  { code: 74, words: ['Perawat'], men: 2, women: 4 },
  { code: 32, words: ['Penata Rias'], men: 0, women: 5 },
  { code: 89, words: ['Lainnya'], men: 8, women: 8 },
]

const BY_CODE = new Map(OCCUPATIONS.map((occupation) => [occupation.code, occupation]))

const mix = (landscape: Landscape, sex: JenisKelamin) =>
  weighted(
    OCCUPATIONS.map(({ code, men, women, near }) => [
      code,
      (sex === 'L' ? men : women) * (near?.[landscape] ?? 1),
    ]),
  )

const MIXES: Record<Landscape, Record<JenisKelamin, (chance: Chance) => number>> = {
  coast: { L: mix('coast', 'L'), P: mix('coast', 'P') },
  town: { L: mix('town', 'L'), P: mix('town', 'P') },
  plain: { L: mix('plain', 'L'), P: mix('plain', 'P') },
  forest: { L: mix('forest', 'L'), P: mix('forest', 'P') },
}

export const occupationOf = (chance: Chance, landscape: Landscape, sex: JenisKelamin): number =>
  MIXES[landscape][sex](chance)

/** The ways a list writes this occupation, the official word first. */
export function occupationWords(code: number): readonly string[] {
  const occupation = BY_CODE.get(code)
  if (!occupation) throw new Error(`made-up people: no words for occupation ${code}`)
  return occupation.words
}
