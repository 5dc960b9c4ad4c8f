import type { JenisKelamin } from '@naungan/rules/words'
import { type Chance, weighted } from './chance.ts'
import type { NameStock } from './name-stock.ts'
import { JAWA } from './names-jawa.ts'
import { LAMPUNG } from './names-lampung.ts'
import { LOMBOK } from './names-lombok.ts'

export type NameRegion = 'jawa' | 'lombok' | 'lampung'

type Habits = { single: number; marked: number; doubledFirst: number }
type Book = { stock: NameStock; habits: Habits; mark: (chance: Chance) => string }

const HABITS: Record<NameRegion, Habits> = {
  jawa: { single: 0.4, marked: 0.17, doubledFirst: 0.07 },
  lombok: { single: 0.3, marked: 0.34, doubledFirst: 0.05 },
  lampung: { single: 0.26, marked: 0.24, doubledFirst: 0.06 },
}

const bookOf = (stock: NameStock, habits: Habits): Book => ({ stock, habits, mark: weighted(stock.marks) })

const BOOKS: Record<NameRegion, Record<JenisKelamin, Book>> = {
  jawa: { L: bookOf(JAWA.L, HABITS.jawa), P: bookOf(JAWA.P, HABITS.jawa) },
  lombok: { L: bookOf(LOMBOK.L, HABITS.lombok), P: bookOf(LOMBOK.P, HABITS.lombok) },
  lampung: { L: bookOf(LAMPUNG.L, HABITS.lampung), P: bookOf(LAMPUNG.P, HABITS.lampung) },
}

const JAVANESE_SHARE_IN_LAMPUNG = 0.55

export function nameRegionOf(areaCode: string): NameRegion {
  const provinsi = areaCode.slice(0, 2)
  if (provinsi === '52') return 'lombok'
  return provinsi === '18' ? 'lampung' : 'jawa'
}

/** A made-up name as the region's people bear it, without title. */
export function givenName(chance: Chance, region: NameRegion, sex: JenisKelamin): string {
  const from = region === 'lampung' && chance.hits(JAVANESE_SHARE_IN_LAMPUNG) ? 'jawa' : region
  const { stock, habits, mark } = BOOKS[from][sex]
  const at = chance.next()
  if (at < habits.single) return chance.pick(stock.single)
  if (at < habits.single + habits.marked) return marked(mark(chance), chance.pick(stock.marked))
  const first = chance.pick(stock.first)
  const last = chance.pick(stock.last)
  if (at < 1 - habits.doubledFirst) return `${first} ${last}`
  const between = chance.pick(stock.first)
  return between === first ? `${first} ${last}` : `${first} ${between} ${last}`
}

const marked = (mark: string, name: string): string => (name.startsWith(mark) ? name : `${mark} ${name}`)

/** Adds the titles that a few people carry: H. and Hj. with age, S.Pd with schooling. */
export function withTitle(chance: Chance, name: string, sex: JenisKelamin, age: number): string {
  const at = chance.next()
  if (age >= 40 && at < 0.022) return `${sex === 'L' ? 'H.' : 'Hj.'} ${name}`
  if (age >= 24 && at > 0.992) return `${name}, ${at > 0.997 ? 'S.Pd.I' : 'S.Pd'}`
  return name
}
