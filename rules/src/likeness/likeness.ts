import type { AreaCode, Day, JenisKelamin } from '../words/index.ts'
import { compareDates, isGivenDay } from './compare-dates.ts'
import { compareNames, type NameComparison } from './compare-names.ts'
import type { FoldedName } from './fold-name.ts'
import {
  AREA,
  BEFOREHAND,
  BIRTH_DATE,
  FAMILY_CARD,
  GIVEN_DAY,
  MOTHER,
  NAME,
  NIK15,
  PHONE,
  SEX,
  type Weight,
} from './weights.ts'

/** A record as it is compared; numbers only as something that is equal or not. Null: the record does not say. */
export type Compared = {
  readonly name: FoldedName
  readonly birthDate: Day | null
  readonly sex: JenisKelamin | null
  readonly desa: AreaCode | null
  readonly mother: FoldedName | null
  readonly kk: string | null
  readonly nik15: string | null
  readonly phone: string | null
}

/** One field compared: `name.same`, `birthDate.swapped`; says nothing of the values. */
type Sign = { readonly code: string; readonly weight: Weight }

export type Likeness = {
  /** The probability that the two records are one person, 0 to 1. */
  readonly score: number
  readonly supports: readonly string[]
  readonly against: readonly string[]
}

const both = <T, R>(a: T | null, b: T | null, compare: (a: T, b: T) => R): R | null =>
  a === null || b === null ? null : compare(a, b)

const equal = (a: string, b: string): 'same' | 'different' => (a === b ? 'same' : 'different')

const areaLevel = (a: AreaCode, b: AreaCode): keyof typeof AREA => {
  if (a === b) return 'desa'
  if (a.slice(0, 8) === b.slice(0, 8)) return 'kecamatan'
  return a.slice(0, 5) === b.slice(0, 5) ? 'kabupaten' : 'beyond'
}

const named = (table: typeof NAME, { level, rarity }: NameComparison): Weight => {
  const { one, kin, strangers } = table[level]
  return { one, kin, strangers: Math.min(0.97, strangers * 2 ** -(level === 'different' ? 0 : rarity)) }
}

const nameSign = (a: FoldedName, b: FoldedName): Sign => {
  const found = compareNames(a, b)
  return { code: `name.${found.level}`, weight: named(NAME, found) }
}

const motherSign = (a: FoldedName, b: FoldedName): Sign => {
  const found = compareNames(a, b)
  return { code: `mother.${found.level}`, weight: named(MOTHER, found) }
}

const dateSign = (a: Day, b: Day): Sign => {
  const level = compareDates(a, b)
  const { one, kin, strangers } = BIRTH_DATE[level]
  const common = level === 'same' && isGivenDay(a) ? GIVEN_DAY : 1
  return { code: `birthDate.${level}`, weight: { one, kin, strangers: strangers * common } }
}

const sign =
  <L extends string>(
    field: string,
    table: Readonly<Record<L, Weight>>,
    levelOf: (a: string, b: string) => L,
  ) =>
  (a: string, b: string): Sign => {
    const level = levelOf(a, b)
    return { code: `${field}.${level}`, weight: table[level] }
  }

const sexSign = sign('sex', SEX, equal)
const areaSign = sign('area', AREA, (a, b) => areaLevel(a as AreaCode, b as AreaCode))
const kkSign = sign('kk', FAMILY_CARD, equal)
const phoneSign = sign('phone', PHONE, equal)
const nik15Sign = sign('nik15', NIK15, equal)

const signsOf = (a: Compared, b: Compared): Sign[] =>
  [
    nameSign(a.name, b.name),
    both(a.birthDate, b.birthDate, dateSign),
    both(a.sex, b.sex, sexSign),
    both(a.desa, b.desa, areaSign),
    both(a.mother, b.mother, motherSign),
    both(a.kk, b.kk, kkSign),
    both(a.phone, b.phone, phoneSign),
    a.birthDate === b.birthDate ? both(a.nik15, b.nik15, nik15Sign) : null,
  ].filter((found) => found !== null)

const times = (a: Weight, b: Weight): Weight => ({
  one: a.one * b.one,
  kin: a.kin * b.kin,
  strangers: a.strangers * b.strangers,
})

const PLAINLY = 8

/** A sign supports when it is likelier for one person than for strangers, and not plainly a sign of kin (half a name). */
const bits = ({ one, kin, strangers }: Weight): number =>
  Math.log2(one / (kin > PLAINLY * one ? kin : strangers))

/** How likely two records are one person, and what speaks for it and against it. Whether they are, a person decides. */
export function likenessOf(a: Compared, b: Compared): Likeness {
  const signs = signsOf(a, b)
  const { one, kin, strangers } = signs.map(({ weight }) => weight).reduce(times, BEFOREHAND)
  const sorted = signs
    .map(({ code, weight }) => ({ code, bits: bits(weight) }))
    .sort((left, right) => Math.abs(right.bits) - Math.abs(left.bits))
  return {
    score: one / (one + kin + strangers),
    supports: sorted.filter((found) => found.bits > 0).map(({ code }) => code),
    against: sorted.filter((found) => found.bits <= 0).map(({ code }) => code),
  }
}
