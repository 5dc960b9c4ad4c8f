import { type Day, type Month, parseDay, parseMonth } from '../words/index.ts'

/** What is wrong with what was said, by the name of the fact. */
export type FactIssue = { readonly fact: string; readonly code: FactIssueCode }
export type FactIssueCode =
  | 'fact.missing'
  | 'fact.unknown'
  | 'fact.not_a_day'
  | 'fact.not_a_month'
  | 'fact.not_whole'
  | 'fact.negative'
  | 'fact.too_large'
  | 'fact.not_one_of'
  | 'fact.not_a_list'
  | 'fact.not_yes_or_no'
  | 'fact.not_a_word'

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
  readonly optional?: true
  readonly of?: FactShape | FactKind<unknown>
  readonly read: (said: unknown) => T
}
export type FactShape = Readonly<Record<string, FactKind<unknown>>>
export type FactsOf<S extends FactShape> = { readonly [F in keyof S]: ReturnType<S[F]['read']> }

const wrong = (code: FactIssueCode): never => {
  throw new Wrong(code)
}

export const aDay: FactKind<Day> = {
  kind: 'day',
  read: (said) => (typeof said === 'string' ? parseDay(said) : null) ?? wrong('fact.not_a_day'),
}

export const aMonth: FactKind<Month> = {
  kind: 'month',
  read: (said) => (typeof said === 'string' ? parseMonth(said) : null) ?? wrong('fact.not_a_month'),
}

/** A whole number from 0 to `most`; rupiah, people, months. */
export const aWhole = (most: number): FactKind<number> => ({
  kind: 'whole',
  read: (said) => {
    if (typeof said !== 'number' || !Number.isInteger(said)) return wrong('fact.not_whole')
    if (said < 0) return wrong('fact.negative')
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
  read: (said) => choices.find((choice) => choice === said) ?? wrong('fact.not_one_of'),
})

export const listOf = <T>(of: FactKind<T>): FactKind<readonly T[]> => ({
  kind: 'list',
  of,
  read: (said) => (Array.isArray(said) ? said.map(of.read) : wrong('fact.not_a_list')),
})

export const recordOf = <S extends FactShape>(of: S): FactKind<FactsOf<S>> => ({
  kind: 'record',
  of,
  read: (said) => {
    const read = readFacts(of, said)
    return 'facts' in read ? read.facts : wrong(read.issues[0]!.code)
  },
})

/** May be left out; null then. */
export const maybe = <T>(of: FactKind<T>): FactKind<T | null> => ({
  ...of,
  optional: true,
  read: (said) => (said === undefined || said === null ? null : of.read(said)),
})

/** May be left out; `value` then. */
export const orElse = <T>(of: FactKind<T>, value: T): FactKind<T> => ({
  ...of,
  optional: true,
  read: (said) => (said === undefined || said === null ? value : of.read(said)),
})

/** What was said as facts of a rule, or all that is wrong with it at once. */
export function readFacts<S extends FactShape>(
  shape: S,
  said: unknown,
): { facts: FactsOf<S> } | { issues: readonly FactIssue[] } {
  const given = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>
  const issues: FactIssue[] = Object.keys(given)
    .filter((fact) => !Object.hasOwn(shape, fact))
    .map((fact) => ({ fact, code: 'fact.unknown' }))
  const facts: Record<string, unknown> = {}
  for (const [fact, kind] of Object.entries(shape)) {
    if (given[fact] === undefined && kind.optional !== true) {
      issues.push({ fact, code: 'fact.missing' })
      continue
    }
    try {
      facts[fact] = kind.read(given[fact])
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      issues.push({ fact, code: error.code })
    }
  }
  return issues.length > 0 ? { issues } : { facts: facts as FactsOf<S> }
}
