import { type Day, type Month, numberAt, parseDay, parseMonth } from '../words/index.ts'
import type { FactIssueCode } from './fact-issues.ts'

/** What is wrong with what was said, by the name of the fact. */
export type FactIssue = { readonly fact: string; readonly code: FactIssueCode }
/** Thrown inside `readFacts` alone. */
class Wrong extends Error {
  readonly code: FactIssueCode
  constructor(code: FactIssueCode) {
    super(code)
    this.code = code
  }
}

export type FactKind<T> = {
  readonly kind: 'day' | 'month' | 'whole' | 'choice' | 'list' | 'flag' | 'record' | 'name'
  readonly choices?: readonly string[]
  /** Bounds of a whole number. */
  readonly least?: number
  readonly most?: number
  readonly optional?: true
  /** What stands for an optional fact that is left out. */
  readonly otherwise?: T
  readonly of?: FactShape | FactKind<unknown>
  readonly read: (said: unknown) => T
}
export type FactShape = Readonly<Record<string, FactKind<unknown>>>
export type FactsOf<S extends FactShape> = { readonly [F in keyof S]: ReturnType<S[F]['read']> }

const wrong = (code: FactIssueCode): never => {
  throw new Wrong(code)
}

/** Nobody who is asked about was born or pays outside these years; a calendar without end invites slips of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

const inTime = <T extends string>(read: T): T => {
  const year = numberAt(read, 0, 4)
  return year < FIRST_YEAR || year > LAST_YEAR ? wrong('fact.out_of_time') : read
}

export const aDay: FactKind<Day> = {
  kind: 'day',
  read: (said) => inTime((typeof said === 'string' ? parseDay(said) : null) ?? wrong('fact.not_a_day')),
}

export const aMonth: FactKind<Month> = {
  kind: 'month',
  read: (said) => inTime((typeof said === 'string' ? parseMonth(said) : null) ?? wrong('fact.not_a_month')),
}

/** A whole number from `least` to `most`; rupiah, people, months. */
export const aWhole = (most: number, least = 0): FactKind<number> => ({
  kind: 'whole',
  least,
  most,
  read: (said) => {
    if (typeof said !== 'number' || !Number.isInteger(said)) return wrong('fact.not_whole')
    if (said < 0) return wrong('fact.negative')
    if (said < least) return wrong('fact.too_small')
    return said > most ? wrong('fact.too_large') : said
  },
})

const MOST_LETTERS = 100

/** A word of a table of the law; the rule looks whether the table has it. */
export const aName: FactKind<string> = {
  kind: 'name',
  read: (said) =>
    typeof said === 'string' && said !== '' && said.length <= MOST_LETTERS ? said : wrong('fact.not_a_word'),
}

export const aFlag: FactKind<boolean> = {
  kind: 'flag',
  read: (said) => (typeof said === 'boolean' ? said : wrong('fact.not_yes_or_no')),
}

export const oneOf = <const C extends string>(choices: readonly C[]): FactKind<C> => ({
  kind: 'choice',
  choices,
  read: (said) => (choices.includes(said as C) ? (said as C) : wrong('fact.not_one_of')),
})

const MOST_IN_A_LIST = 1200

export const listOf = <T>(of: FactKind<T>): FactKind<readonly T[]> => ({
  kind: 'list',
  of,
  read: (said) => {
    if (!Array.isArray(said)) return wrong('fact.not_a_list')
    if (said.length > MOST_IN_A_LIST) return wrong('fact.too_many')
    const read: T[] = []
    for (let i = 0; i < said.length; i++) read.push(of.read(said[i]))
    return read
  },
})

export const recordOf = <S extends FactShape>(of: S): FactKind<FactsOf<S>> => ({
  kind: 'record',
  of,
  read: (said) => {
    const read = readFacts(of, said)
    return 'facts' in read ? read.facts : wrong(read.issues[0]!.code)
  },
})

/** May be left out of the facts of a rule; null then. */
export const maybe = <T>(of: FactKind<T>): FactKind<T | null> => ({ ...of, optional: true, otherwise: null })

/** May be left out of the facts of a rule; `value` then. */
export const orElse = <T>(of: FactKind<T>, value: T): FactKind<T> => ({
  ...of,
  optional: true,
  otherwise: value,
})

const unknownIn = (shape: FactShape, given: object): FactIssue[] =>
  Object.keys(given)
    .filter((fact) => !Object.hasOwn(shape, fact))
    .map((fact) => ({ fact, code: 'fact.unknown' }))

/** What was said as facts of a rule, or all that is wrong with it at once. */
export function readFacts<S extends FactShape>(
  shape: S,
  said: unknown,
): { facts: FactsOf<S> } | { issues: readonly FactIssue[] } {
  const given = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>
  const issues: FactIssue[] = []
  // Begun with every name of the shape, so that all facts of a rule are objects of one make.
  const facts: Record<string, unknown> = { ...shape }
  let [names, known] = [0, 0]
  for (const _ in given) names++
  for (const fact in shape) {
    const kind = shape[fact]!
    const isSaid = Object.hasOwn(given, fact)
    if (isSaid) known++
    const one = isSaid ? given[fact] : undefined
    if ((one === undefined || one === null) && kind.optional === true) {
      facts[fact] = kind.otherwise
      continue
    }
    if (one === undefined) {
      issues.push({ fact, code: 'fact.missing' })
      continue
    }
    try {
      facts[fact] = kind.read(one)
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      issues.push({ fact, code: error.code })
    }
  }
  if (names > known) issues.unshift(...unknownIn(shape, given))
  return issues.length > 0 ? { issues } : { facts: facts as FactsOf<S> }
}
