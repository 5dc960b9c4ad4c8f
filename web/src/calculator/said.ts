import type { FactKind, FactShape } from '@naungan/rules/fact'
import { RULES } from '@naungan/rules/rules'
import { type Day, lastDayOf, parseMonth } from '@naungan/rules/words'
import { stringifySearch } from '../app/search-text.ts'
import { CALCULATORS, type Calculator, type CalculatorName, questionsOf, type Said } from './calculators.ts'

/** The facts of one line of a list, in the order in which they are asked and written; `blank` is a line nobody has filled. */
export const LINES = {
  payments: { fields: ['from', 'to'], blank: '.' },
  children: { fields: ['bornOn', 'stage', 'year'], blank: '..' },
  injuries: { fields: ['part', 'lossPercent'], blank: '.100' },
  transport: { fields: ['mode', 'cost'], blank: 'darat.' },
  claimants: { fields: ['kin', 'age', 'alive'], blank: 'pasangan..ya' },
} as const satisfies Record<string, { fields: readonly string[]; blank: string }>

export type LineFact = keyof typeof LINES
export const isLines = (fact: string): fact is LineFact => Object.hasOwn(LINES, fact)

/** Times of a day are asked by the clock and counted in minutes. */
export const CLOCK_FACTS: readonly string[] = ['happenedAt', 'reportedAt']

/** Of a birth the month is asked and no more: an address may be passed on. */
export const MONTH_IS_ENOUGH: readonly string[] = ['bornOn']

export const shapeOf = (name: CalculatorName): FactShape => RULES[CALCULATORS[name].rule].facts

/** The shape of one line of a list. */
export const lineShape = (kind: FactKind<unknown>): FactShape =>
  (kind.of as FactKind<unknown>).of as FactShape

const minutesOf = (text: string): unknown => {
  const [, hours, minutes] = /^(\d{2})[.:](\d{2})$/.exec(text) ?? []
  return hours === undefined ? text : Number(hours) * 60 + Number(minutes)
}

/** The last day of a month of birth: nobody is taken for older than he is. */
const dayIn = (text: string): string => {
  const month = parseMonth(text)
  return month === null ? text : lastDayOf(month)
}

const wordOf = (fact: string, { kind }: FactKind<unknown>, text: string): unknown => {
  if (CLOCK_FACTS.includes(fact)) return minutesOf(text)
  if (MONTH_IS_ENOUGH.includes(fact)) return dayIn(text)
  if (kind === 'whole') return /^\d+$/.test(text) ? Number(text) : text
  if (kind === 'flag') return text === 'ya' ? true : text === 'tidak' ? false : text
  return text
}

const given = (texts: Said, shape: FactShape): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([fact, text]) => text !== '' && Object.hasOwn(shape, fact))
      .map(([fact, text]) => [fact, wordOf(fact, shape[fact]!, text)]),
  )

/** The lines of a list: a space between them, a point between the facts of each. */
export const linesIn = (text: string | undefined): string[] => (text ? text.split(' ') : [])

/** The facts of one line, by name. */
export const lineIn = (fact: LineFact, line: string): Said => {
  const parts = line.split('.')
  return Object.fromEntries(LINES[fact].fields.map((field, at) => [field, parts[at] ?? '']))
}

export const lineOf = (fact: LineFact, said: Said): string =>
  LINES[fact].fields.map((field) => said[field] ?? '').join('.')

const listOf = (fact: string, kind: FactKind<unknown>, text: string): unknown =>
  isLines(fact) ? linesIn(text).map((line) => given(lineIn(fact, line), lineShape(kind))) : linesIn(text)

/** What was said as the facts that the rule asks. What cannot be read is left to the rule to refuse. */
export const factsIn = (name: CalculatorName, said: Said): Record<string, unknown> => {
  const shape = shapeOf(name)
  const idle = idleIn(name, said)
  const asked = Object.fromEntries(
    questionsOf(name)
      .filter(({ fact }) => !idle.includes(fact))
      .map(({ fact }) => [fact, said[fact] ?? '']),
  )
  const words = Object.entries(asked).filter(([fact]) => shape[fact]!.kind !== 'list')
  // Boxes of which none is ticked are said; lines that nobody has begun are not.
  const lists = Object.entries(asked).filter(
    ([fact, text]) =>
      shape[fact]!.kind === 'list' && (text !== '' || !isLines(fact) || !shape[fact]!.optional),
  )
  return {
    ...given(Object.fromEntries(words), shape),
    ...Object.fromEntries(lists.map(([fact, text]) => [fact, listOf(fact, shape[fact]!, text)])),
  }
}

export const idleIn = (name: CalculatorName, said: Said): readonly string[] => {
  const { idle }: Calculator = CALCULATORS[name]
  return idle?.(said) ?? []
}

/** What an address says; nothing of it is what stands in a form that nobody has touched. */
export const saidIn = (
  name: CalculatorName,
  asked: Readonly<Record<string, string | undefined>>,
  today: Day,
): Said => {
  const found = questionsOf(name).flatMap(({ fact, key }) => {
    const text = asked[key]
    return text === undefined ? [] : [[fact, text] as const]
  })
  return found.length === 0 ? CALCULATORS[name].starts(today) : Object.fromEntries(found)
}

/** What was said as the words of an address: all of it, so that the link means the same next month. */
export const addressOf = (name: CalculatorName, said: Said): Record<string, string> => {
  const idle = idleIn(name, said)
  const facts = questionsOf(name).flatMap(({ fact, key }) => {
    const text = said[fact] ?? ''
    return text === '' || idle.includes(fact) ? [] : [[key, text] as const]
  })
  return { hitung: name, ...Object.fromEntries(facts) }
}

/** The address of this very question: facts and no names. */
export const linkOf = (origin: string, name: CalculatorName, said: Said): string =>
  `${origin}/hitung${stringifySearch(addressOf(name, said))}`
