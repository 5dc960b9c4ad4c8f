import { daysInMonth } from './day.ts'

/** A population number: sixteen digits whose date exists and whose serial is not 0000. */
export type Nik = string & { readonly word: 'Nik' }

/** A family-card number: sixteen digits. */
export type Kk = string & { readonly word: 'Kk' }

export type JenisKelamin = 'L' | 'P'

export type NikIssue =
  | 'nik.missing'
  | 'nik.length'
  | 'nik.not_digits'
  | 'nik.scientific'
  | 'nik.date_impossible'
  | 'nik.serial_zero'

export type NikParts = {
  readonly nik: Nik
  /** Kecamatan of first issue, six digits. Never the place where the person lives now. */
  readonly prefix: string
  readonly jenisKelamin: JenisKelamin
  /** Birth date as 'DDMMYY': the century is not written in a NIK. */
  readonly born: string
  readonly serial: string
}

/** Marks that people and programs put around a number and nobody sees. */
const UNSEEN = /^['’`]+|[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g

export const stripUnseen = (text: string): string =>
  /[^0-9A-Za-z]/.test(text) ? text.replace(UNSEEN, '').replace(/^['’`]+/, '') : text

const born = (digits: string): { date: number; month: number; year: number } => {
  const date = Number(digits.slice(6, 8))
  return {
    date: date > 40 ? date - 40 : date,
    month: Number(digits.slice(8, 10)),
    year: Number(digits.slice(10, 12)),
  }
}

/** Reads a NIK from text. Spaces and unseen marks are dropped; digits are never invented. */
export function parseNik(text: string): NikParts | NikIssue {
  const digits = stripUnseen(text)
  if (/^[-–—.]*$|^0+$/.test(digits)) return 'nik.missing'
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(digits)) return 'nik.scientific'
  if (!/^\d+$/.test(digits)) return 'nik.not_digits'
  if (digits.length !== 16) return 'nik.length'
  // OpenSID gives a person without a NIK a temporary number that starts with 0; no province does.
  if (digits.startsWith('0')) return 'nik.missing'
  const { date, month, year } = born(digits)
  // 2000 stands for both 1900 and 2000 here: only the leap year can decide, and only 29 February asks.
  if (date < 1 || date > daysInMonth(2000 + year, month)) return 'nik.date_impossible'
  if (digits.endsWith('0000')) return 'nik.serial_zero'
  return {
    nik: digits as Nik,
    prefix: digits.slice(0, 6),
    jenisKelamin: digits.charCodeAt(6) >= 52 ? 'P' : 'L',
    born: `${String(date).padStart(2, '0')}${digits.slice(8, 12)}`,
    serial: digits.slice(12),
  }
}

export const isNikIssue = (parsed: NikParts | NikIssue): parsed is NikIssue => typeof parsed === 'string'

/** '3524 11•• •••• 0002': the kecamatan and the serial stay, the person goes. Shorter texts lose all but two ends. */
export function maskNik(nik: string): string {
  const digits = stripUnseen(nik)
  if (digits.length < 16) return digits.length < 6 ? '•'.repeat(digits.length) : maskMiddle(digits)
  const shown = `${digits.slice(0, 6)}${'•'.repeat(digits.length - 10)}${digits.slice(-4)}`
  return shown.replace(/(.{4})(?=.)/g, '$1 ')
}

const maskMiddle = (text: string): string =>
  `${text.slice(0, 2)}${'•'.repeat(text.length - 4)}${text.slice(-2)}`

/** Sixteen digits, or null. A family-card number is kept to group people, never to judge them. */
export function parseKk(text: string): Kk | null {
  const digits = stripUnseen(text)
  return /^[1-9]\d{15}$/.test(digits) ? (digits as Kk) : null
}
