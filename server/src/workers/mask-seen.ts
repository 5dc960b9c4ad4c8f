import { maskNik } from '@naungan/rules/words'

/** Issues of the NIK whose cell is another one: a birth date or a sex. */
const SEEN_ELSEWHERE = new Set(['nik.birth_date_differs', 'nik.sex_differs'])

/** What was in a cell, as far as it may leave the server: no NIK or family-card number in full. */
export const maskSeen = ({ field, code, seen }: { field: string; code: string; seen: string }): string => {
  const holdsNumber = (field === 'nik' || field === 'kk') && !SEEN_ELSEWHERE.has(code)
  if (holdsNumber) return maskNik(seen)
  return seen.replace(/\d{12,}/g, (digits) => maskNik(digits))
}
