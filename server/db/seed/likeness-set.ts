import { type Compared, foldName } from '@naungan/rules/likeness'
import type { AreaCode, Day } from '@naungan/rules/words'
import { type Chance, chanceFrom } from './chance.ts'
import { slippedDate, slippedName } from './likeness-slips.ts'
import { givenName, nameRegionOf } from './names.ts'
import { type Person, people } from './people.ts'
import type { Area } from './seed-spec.ts'

/** A made-up row of a list and the person of the register it is (null: nobody there). */
export type Labelled = { readonly record: Compared; readonly is: number | null; readonly kind: Kind }
type Kind = 'double' | 'twin' | 'child' | 'namesake' | 'stranger'

export type LikenessSet = { readonly register: readonly Compared[]; readonly list: readonly Labelled[] }

const nameOr = (text: string): Compared['name'] | null => (text === '' ? null : foldName(text))

const recordOf = (person: Person): Compared => ({
  name: foldName(person.nama),
  birthDate: person.tanggalLahir,
  sex: person.jenisKelamin,
  desa: person.desa,
  mother: nameOr(person.ibu),
  kk: person.kk || null,
  nik15: null,
  phone: person.hp || null,
})

const otherSex = { L: 'P', P: 'L' } as const

const movedTo = (chance: Chance, desa: readonly Area[], from: AreaCode): AreaCode => {
  const at = chance.next()
  if (at > 0.12) return from
  const near = desa.filter(({ code }) => at > 0.05 && code.startsWith(from.slice(0, 8)))
  return chance.pick(near.length > 0 ? near : desa).code
}

/** The same person as another office has them on its list, without a NIK. */
export const doubled = (chance: Chance, desa: readonly Area[], person: Person): Person => ({
  ...person,
  nama: slippedName(chance, person.nama),
  tanggalLahir: slippedDate(chance, person.tanggalLahir),
  jenisKelamin: chance.hits(0.01) ? otherSex[person.jenisKelamin] : person.jenisKelamin,
  desa: movedTo(chance, desa, person.desa),
  kk: chance.hits(0.3)
    ? ''
    : chance.hits(0.2)
      ? `${person.kk.slice(0, 12)}${8000 + chance.below(1000)}`
      : person.kk,
  ibu: chance.hits(0.3) ? '' : chance.hits(0.3) ? slippedName(chance, person.ibu) : person.ibu,
  hp: chance.hits(0.5) ? '' : chance.hits(0.3) ? `0810${chance.below(1e8)}` : person.hp,
})

const named = (chance: Chance, { desa, jenisKelamin }: Person): string =>
  givenName(chance, nameRegionOf(desa), jenisKelamin)

const twinOf = (chance: Chance, person: Person): Person => {
  const nama = named(chance, person)
  return { ...person, nama: nama === person.nama ? `${nama} Kembar` : nama, hp: '' }
}

/** A child on the same card: every third carries a word of the parent's name. */
const childOf = (chance: Chance, person: Person): Person => {
  const [own] = named(chance, person).split(' ')
  const year = Number(person.tanggalLahir.slice(0, 4)) + 20 + chance.below(15)
  return {
    ...person,
    nama: chance.hits(0.33) ? `${own} ${person.nama.split(' ').at(-1)}` : named(chance, person),
    tanggalLahir: `${year}${slippedDate(chance, person.tanggalLahir).slice(4)}`.replace(
      '02-29',
      '02-28',
    ) as Day,
    ibu: givenName(chance, nameRegionOf(person.desa), 'P'),
    hp: '',
  }
}

/** Somebody else of the same name in the same desa. */
const namesakeOf = (person: Person, other: Person): Person => ({
  ...other,
  nama: person.nama,
  desa: person.desa,
  jenisKelamin: person.jenisKelamin,
})

type Sizes = { register: number; doubles: number; each: number; strangers: number }
const SIZES: Sizes = { register: 20_000, doubles: 8000, each: 600, strangers: 6200 }

/** A register and a list whose every row is known to be somebody or nobody of it: what the weights are measured on. */
export function likenessSet(seed: string, desa: readonly Area[], sizes: Sizes = SIZES): LikenessSet {
  const chance = chanceFrom(seed, 'likeness')
  const spec = { seed, workers: sizes.register, desa: [...desa], on: '2026-10-31' as Day }
  const register = [...people(spec, 'register')]
  const strangers = [...people({ ...spec, workers: sizes.strangers + sizes.each }, 'outside')]
  const some = () => chance.below(register.length)
  const nobody = (kind: Kind, person: Person): Labelled => ({ record: recordOf(person), is: null, kind })
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
  const list: Labelled[] = [
    ...times(sizes.doubles, () => {
      const is = some()
      return { record: recordOf(doubled(chance, desa, register[is]!)), is, kind: 'double' as const }
    }),
    ...times(sizes.each, () => nobody('twin', twinOf(chance, register[some()]!))),
    ...times(sizes.each, () => nobody('child', childOf(chance, register[some()]!))),
    ...strangers
      .slice(0, sizes.each)
      .map((other) => nobody('namesake', namesakeOf(register[some()]!, other))),
    ...strangers.slice(sizes.each).map((person) => nobody('stranger', person)),
  ]
  return { register: register.map(recordOf), list }
}
