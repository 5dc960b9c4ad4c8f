import type { Words } from '../words/index.ts'

/** What can be wrong with a fact that somebody said. A code is never renamed. */
export const FACT_ISSUES = {
  'fact.missing': { id: 'Isian ini belum ada. Lengkapi dulu.', en: 'This is not given. Add it.' },
  'fact.unknown': {
    id: 'Aturan ini tidak mengenal isian ini. Periksa namanya.',
    en: 'The rule does not know this fact. Check its name.',
  },
  'fact.not_a_day': {
    id: 'Tulis tanggal yang ada di kalender, misalnya 2026-11-21.',
    en: 'Give a day of the calendar, such as 2026-11-21.',
  },
  'fact.not_a_month': {
    id: 'Tulis bulan, misalnya 2026-11.',
    en: 'Give a month, such as 2026-11.',
  },
  'fact.out_of_time': {
    id: 'Pilih tanggal atau bulan antara tahun 1900 dan 2200.',
    en: 'Choose a day or month between the years 1900 and 2200.',
  },
  'fact.not_whole': {
    id: 'Tulis bilangan bulat, tanpa titik dan koma.',
    en: 'Give a whole number, without points and commas.',
  },
  'fact.negative': { id: 'Angkanya kurang dari nol. Periksa lagi.', en: 'Below zero. Check it.' },
  'fact.too_small': { id: 'Angkanya terlalu kecil. Mulai dari 1.', en: 'Too small. Begin at 1.' },
  'fact.too_large': {
    id: 'Angkanya terlalu besar untuk masuk akal. Periksa lagi.',
    en: 'Too large to be believed. Check it.',
  },
  'fact.too_many': {
    id: 'Daftarnya terlalu panjang. Bagi menjadi beberapa.',
    en: 'The list is too long. Split it.',
  },
  'fact.not_one_of': {
    id: 'Pilih salah satu dari yang tersedia.',
    en: 'Choose one of those there are.',
  },
  'fact.not_a_list': { id: 'Isinya harus berupa daftar.', en: 'This is to be a list.' },
  'fact.not_yes_or_no': { id: 'Jawab ya atau tidak.', en: 'Answer yes or no.' },
  'fact.not_a_word': {
    id: 'Tulis dengan kata, paling banyak 100 huruf.',
    en: 'Give a word of at most 100 letters.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type FactIssueCode = keyof typeof FACT_ISSUES
