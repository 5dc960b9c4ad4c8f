import { type Compared, foldName, KEYS, likenessKeys } from '@naungan/rules/likeness'

/** A HMAC as bytes, or as text where it is only asked whether two are equal. */
type Index = Buffer | string

/** What a row or a person says for comparing; NIK, family card and phone only as their HMACs. */
export type Comparable = {
  name: string | null
  birthDate: string | null
  sex: 'L' | 'P' | null
  desa: string | null
  mother: string | null
  kkIndex: Index | null
  nik15Index: Index | null
  phoneIndex: Index | null
}

const mark = (index: Index | null): string | null =>
  Buffer.isBuffer(index) ? index.toString('latin1') : index

export const comparedOf = (person: Comparable): Compared => ({
  name: foldName(person.name ?? ''),
  birthDate: person.birthDate as Compared['birthDate'],
  sex: person.sex,
  desa: person.desa as Compared['desa'],
  mother: person.mother === null || person.mother === '' ? null : foldName(person.mother),
  kk: mark(person.kkIndex),
  nik15: mark(person.nik15Index),
  phone: mark(person.phoneIndex),
})

export const keysOf = (person: Comparable): number[] => likenessKeys(comparedOf(person))

const INT4 = 23
const HEAD = 20

/** Keys as binary COPY writes an integer[]: dimensions, no nulls, type, length, first subscript, then each with its length. */
export function keysForCopy(person: Comparable): Buffer {
  const buffer = Buffer.allocUnsafe(HEAD + KEYS.length * 8)
  for (const [nth, value] of [1, 0, INT4, KEYS.length, 1].entries()) buffer.writeInt32BE(value, nth * 4)
  for (const [nth, key] of keysOf(person).entries()) {
    buffer.writeInt32BE(4, HEAD + nth * 8)
    buffer.writeInt32BE(key, HEAD + nth * 8 + 4)
  }
  return buffer
}
