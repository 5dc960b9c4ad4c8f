const NIK_DIGITS = 16
const TOO_MANY_FOR_A_NAME = 5

/** What was typed into the search: part of a name, a NIK, or digits that are neither and must not reach an address. */
export type Sought =
  | { kind: 'name'; q: string }
  | { kind: 'nik'; nik: string }
  | { kind: 'not-a-nik'; digits: number }

export const readSought = (typed: string): Sought => {
  const digits = typed.replace(/[\s.'-]/g, '')
  if (/^\d+$/.test(digits))
    return digits.length === NIK_DIGITS
      ? { kind: 'nik', nik: digits }
      : { kind: 'not-a-nik', digits: digits.length }
  const inside = typed.replace(/\D/g, '').length
  if (inside > TOO_MANY_FOR_A_NAME) return { kind: 'not-a-nik', digits: inside }
  return { kind: 'name', q: typed.trim() }
}
