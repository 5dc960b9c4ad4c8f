import { dayNumber, type Day } from '@naungan/rules/words'
import { occupationWords } from './occupations.ts'
import type { Person } from './people.ts'
import type { SeedCell } from './sheet-bytes.ts'

/** A made-up person as a clerk put them on a list, with what is wrong with the row. */
export type Listed = {
  readonly person: Person
  readonly nik: SeedCell
  readonly nama: string
  /** YYYY-MM-DD, perhaps a day that never was. */
  readonly born: string
  readonly issues: readonly string[]
}

/** What a layout can show of a row, so that only this is spoilt. */
export type Shows = { readonly nik: boolean; readonly born: boolean; readonly numbers: boolean }

const plain = (person: Person): Listed => ({
  person,
  nik: person.nik,
  nama: person.nama,
  born: person.tanggalLahir,
  issues: [],
})

type Spoil = (one: Listed, first: Listed) => Partial<Listed>

const lostDigit: Spoil = ({ person }) => ({ nik: person.nik.slice(0, 15), issues: ['nik.length'] })
const lostAsNumber: Spoil = ({ person }) => ({
  nik: Number(`${person.nik.slice(0, 15)}0`),
  issues: ['nik.rounded'],
})
const mostlyLost: Spoil = ({ person }) => ({
  nik: `${person.nik.charAt(0)},${person.nik.slice(1, 6)}E+15`,
  issues: ['nik.scientific'],
})
const noSuchDay: Spoil = ({ born }) => ({
  born: `${born.slice(0, 4)}-02-30`,
  issues: ['tanggal_lahir.impossible'],
})
const again: Spoil = (_, first) => ({ ...first, issues: ['nik.duplicate_in_file'] })

/** One row in eight has something wrong, in turn, never the first; unseen marks around a NIK are no fault. */
export function listed(people: readonly Person[], { nik, born, numbers }: Shows): Listed[] {
  const spoils = [
    ...(nik ? [lostDigit, mostlyLost, again] : []),
    ...(nik && numbers ? [lostAsNumber] : []),
    ...(born ? [noSuchDay] : []),
  ]
  const all = people.map(plain)
  return all.map((one, nth) => {
    if (nik && nth % 8 === 5) return { ...one, nik: `'${one.person.nik}\u00a0` }
    const spoil = nth % 8 === 3 ? spoils[((nth - 3) / 8) % spoils.length] : undefined
    return spoil === undefined ? one : { ...one, ...spoil(one, all[0]!) }
  })
}

const parts = (day: string): [string, string, string] => day.split('-') as [string, string, string]

export const dashed = (day: string): string => parts(day).reverse().join('-')
export const slashed = (day: string): string => {
  const [year, month, date] = parts(day)
  return `${Number(date)}/${Number(month)}/${year} 0:00:00`
}

/** A day as a spreadsheet keeps it, where it is one. */
export const serial = (day: string): SeedCell =>
  day.endsWith('-02-30') ? dashed(day) : { excelDay: dayNumber(day as Day) - dayNumber('1899-12-30') }

export const wordOf = ({ person }: Listed): string => occupationWords(person.pekerjaanCode)[0] ?? ''

export const sexOf =
  (man: string, woman: string) =>
  ({ person }: Listed): string =>
    person.jenisKelamin === 'L' ? man : woman
