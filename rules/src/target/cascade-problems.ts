import { type AreaCode, formatCount, type Language, type Words } from '../words/index.ts'

/** What is wrong with what was said. A code is never renamed. */
export const CASCADE_ISSUES = {
  'cascade.not_readable': {
    id: 'Isian ini tidak terbaca. Periksa bentuknya.',
    en: 'This cannot be read. Check its form.',
  },
  'cascade.unknown_field': {
    id: 'Isian ini tidak dikenal. Periksa namanya.',
    en: 'This is not a known field. Check its name.',
  },
  'cascade.empty': {
    id: 'Belum ada wilayah penerima. Isi daftarnya.',
    en: 'No area receives anything. Fill the list.',
  },
  'cascade.code': {
    id: 'Kode wilayah tidak terbaca. Tulis seperti 35.24.14.2003.',
    en: 'The code of the area cannot be read. Write it like 35.24.14.2003.',
  },
  'cascade.twice': {
    id: 'Wilayah ini tertulis dua kali. Hapus salah satu barisnya.',
    en: 'This area is written twice. Remove one of the rows.',
  },
  'cascade.other_parent': {
    id: 'Wilayah ini tidak terletak di wilayah yang targetnya dibagi. Periksa kodenya.',
    en: 'This area does not lie in the one whose target is divided. Check its code.',
  },
  'cascade.overlap': {
    id: 'Wilayah ini terletak di wilayah lain dalam daftar. Bagi setiap tingkat tersendiri.',
    en: 'This area lies in another of the list. Divide each level on its own.',
  },
  'cascade.mixed_levels': {
    id: 'Di bawah satu wilayah ada penerima dari tingkat yang berbeda. Pakai satu tingkat.',
    en: 'Parts of different levels lie directly below one area. Use one level.',
  },
  'cascade.not_whole': {
    id: 'Tulis bilangan bulat.',
    en: 'Give a whole number.',
  },
  'cascade.negative': { id: 'Angkanya kurang dari nol. Periksa lagi.', en: 'Below zero. Check it.' },
  'cascade.too_large': {
    id: 'Angkanya terlalu besar untuk masuk akal. Periksa lagi.',
    en: 'Too large to be believed. Check it.',
  },
  'cascade.percent_range': {
    id: 'Persentase harus antara 0 dan 100.',
    en: 'A percentage is between 0 and 100.',
  },
  'cascade.floor_above_cap': {
    id: 'Batas bawah melebihi batas atas. Ubah salah satunya.',
    en: 'The floor is above the cap. Change one of them.',
  },
  'cascade.floor_above_eligible': {
    id: 'Batas bawah melebihi jumlah yang seharusnya terlindungi. Turunkan batasnya.',
    en: 'The floor is above those who should be covered. Lower it.',
  },
  'cascade.locked_outside': {
    id: 'Angka yang dikunci di luar batas bawah dan batas atasnya. Ubah salah satunya.',
    en: 'The locked figure is outside its floor and cap. Change one of them.',
  },
  'cascade.covered_above_cap': {
    id: 'Yang sudah terlindungi melebihi batas atas. Naikkan batasnya.',
    en: 'Those covered already are above the cap. Raise it.',
  },
  'cascade.poor_above_eligible': {
    id: 'Yang miskin lebih banyak daripada yang seharusnya terlindungi. Periksa keduanya.',
    en: 'More poor people than people who should be covered. Check both.',
  },
  'cascade.missing': {
    id: 'Cara pembagian ini memerlukan angka ini. Lengkapi dulu.',
    en: 'This way of dividing needs this figure. Add it.',
  },
  'cascade.no_method': {
    id: 'Belum ada cara pembagian untuk tingkat ini. Pilih satu.',
    en: 'There is no way of dividing for this level yet. Choose one.',
  },
  'cascade.no_target': {
    id: 'Belum ada target untuk dibagi. Isi jumlah orang atau persentasenya.',
    en: 'There is no target to divide. Give people or a percentage.',
  },
  'cascade.no_denominator': {
    id: 'Target berupa persentase, tetapi jumlah yang seharusnya terlindungi belum ada. Isi penyebutnya.',
    en: 'The target is a percentage, but of how many is not known. Give the denominator.',
  },
  'cascade.target_above_eligible': {
    id: 'Target melebihi jumlah yang seharusnya terlindungi. Periksa keduanya.',
    en: 'The target is above those who should be covered. Check both.',
  },
  'cascade.eligible_zero': {
    id: 'Yang seharusnya terlindungi nol, jadi tidak ada yang dapat dibagi. Periksa penyebutnya.',
    en: 'Nobody should be covered, so nothing can be divided. Check the denominator.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type CascadeIssueCode = keyof typeof CASCADE_ISSUES

/** `row` counts the areas from 1; null where the parent or a method is meant. */
export type CascadeIssue = {
  readonly code: CascadeIssueCode
  readonly row: number | null
  readonly area: AreaCode | null
  readonly field: string | null
}

/** Constraints that cannot hold together. {sum}, {workers}, {by} and {parts} are figures of the clash. */
export const CASCADE_CLASHES = {
  'cascade.locked_over': {
    id: 'Angka yang dikunci ({parts} wilayah) berjumlah {sum}, lebih {by} dari target {workers}. Buka sebagian kunci atau naikkan target.',
    en: 'The locked figures ({parts} areas) sum to {sum}, {by} above the target of {workers}. Unlock some or raise the target.',
  },
  'cascade.locked_under': {
    id: 'Semua angka dikunci ({parts} wilayah) dan berjumlah {sum}, kurang {by} dari target {workers}. Buka sebagian kunci atau turunkan target.',
    en: 'All figures are locked ({parts} areas) and sum to {sum}, {by} below the target of {workers}. Unlock some or lower the target.',
  },
  'cascade.floors_over': {
    id: 'Batas bawah ({parts} wilayah) berjumlah {sum}, lebih {by} dari target {workers}. Turunkan batas atau naikkan target.',
    en: 'The floors ({parts} areas) sum to {sum}, {by} above the target of {workers}. Lower floors or raise the target.',
  },
  'cascade.covered_over': {
    id: 'Yang sudah terlindungi ({parts} wilayah) berjumlah {sum}, lebih {by} dari target {workers}. Kekurangan tidak dapat dibagi; naikkan target atau pakai cara lain.',
    en: 'Those covered already ({parts} areas) sum to {sum}, {by} above the target of {workers}. There is no gap to divide; raise the target or use another way.',
  },
  'cascade.caps_under': {
    id: 'Batas atas ({parts} wilayah, juga jumlah yang seharusnya terlindungi) hanya memuat {sum}, kurang {by} dari target {workers}. Naikkan batas atau turunkan target.',
    en: 'The caps ({parts} areas, those who should be covered among them) take only {sum}, {by} below the target of {workers}. Raise caps or lower the target.',
  },
  'cascade.no_weight': {
    id: 'Dasar pembagian nol di {parts} wilayah, sehingga hanya {sum} yang terbagi, kurang {by} dari target {workers}. Lengkapi dasarnya atau pakai cara lain.',
    en: 'There is nothing to divide by in {parts} areas, so that only {sum} find a place, {by} below the target of {workers}. Complete the figures or use another way.',
  },
  'cascade.parts_over': {
    id: 'Bagian wilayah ini memerlukan paling sedikit {sum}, lebih {by} dari yang boleh diterimanya ({workers}). Turunkan batas bawah di dalamnya atau naikkan batasnya.',
    en: 'The parts of this area need at least {sum}, {by} above what it may take ({workers}). Lower floors within it or raise its limit.',
  },
  'cascade.parts_under': {
    id: 'Bagian wilayah ini memuat paling banyak {sum}, kurang {by} dari yang harus diterimanya ({workers}). Naikkan batas atas di dalamnya atau turunkan batasnya.',
    en: 'The parts of this area take at most {sum}, {by} below what it must take ({workers}). Raise caps within it or lower its limit.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type CascadeClashCode = keyof typeof CASCADE_CLASHES

/** `area` is whose parts clash; `areas` are those whose constraint takes part, the greatest first. */
export type CascadeClash = {
  readonly code: CascadeClashCode
  readonly area: AreaCode
  readonly workers: number
  readonly sum: number
  readonly by: number
  readonly areas: readonly AreaCode[]
}

/** A clash as a sentence with its figures. */
export function sayClash({ code, workers, sum, by, areas }: CascadeClash, language: Language): string {
  const figures: Readonly<Record<string, number>> = { workers, sum, by, parts: areas.length }
  return CASCADE_CLASHES[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    formatCount(figures[name] ?? 0, language),
  )
}
