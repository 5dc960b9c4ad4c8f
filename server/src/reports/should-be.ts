import type { Whole } from '@naungan/rules/indicator'
import { sumOfAll } from '@naungan/rules/target'
import type { StandingDenominator } from '../targets/index.ts'

/** How many workers should be covered in an area by one definition. */
export type ShouldBe = {
  workers: number
  definition: Whole
  /** Null when the parts of a sum have several sources. */
  source: string | null
  day: string
  origin: 'own' | 'sum'
}

export type ChildrenOf = (code: string) => readonly string[]

const onlyOne = (texts: readonly string[]): string | null =>
  new Set(texts).size === 1 ? (texts[0] ?? null) : null

export type WholeOf = (code: string) => ShouldBe | null

/** Its own denominator, else the sum of its children where every one has its own or a sum. */
const wholeOfEach = (
  definition: Whole,
  rows: readonly StandingDenominator[],
  childrenOf: ChildrenOf,
): WholeOf => {
  const own = new Map(rows.map((row) => [row.area, row]))
  const known = new Map<string, ShouldBe | null>()
  const sumFor = (code: string): ShouldBe | null => {
    const parts = childrenOf(code).map(find)
    const { sum } = sumOfAll(parts.map((part) => part?.workers ?? null))
    if (sum === null) return null
    const sure = parts.filter((part) => part !== null)
    const source = onlyOne(sure.map((part) => part.source ?? ''))
    const day = sure.reduce((latest, part) => (part.day > latest ? part.day : latest), '')
    return { workers: sum, definition, source: source || null, day, origin: 'sum' }
  }
  const find = (code: string): ShouldBe | null => {
    const found = known.get(code)
    if (found !== undefined) return found
    const row = own.get(code)
    const answer: ShouldBe | null = row
      ? {
          workers: row.workers,
          definition,
          source: row.source || null,
          day: row.day,
          origin: row.origin ?? 'own',
        }
      : sumFor(code)
    known.set(code, answer)
    return answer
  }
  return find
}

/** Answers for any area of a tree, by definition; null for one that nobody has stated there. Each is worked out once. */
export const wholesFrom = (
  rows: readonly StandingDenominator[],
  childrenOf: ChildrenOf,
): ((definition: Whole) => WholeOf | null) => {
  const stated = Map.groupBy(rows, ({ definition }) => definition)
  const made = new Map<Whole, WholeOf>()
  return (definition) => {
    const own = stated.get(definition)
    if (own === undefined) return null
    const whole = made.get(definition) ?? wholeOfEach(definition, own, childrenOf)
    made.set(definition, whole)
    return whole
  }
}

/** The definition to measure an area by: the first in which it has a whole, else the first somebody has stated below it. */
export const definitionFor = (
  code: string,
  wholes: readonly Whole[],
  wholeBy: (definition: Whole) => WholeOf | null,
): Whole | null => {
  const stated = wholes.filter((definition) => wholeBy(definition) !== null)
  return stated.find((definition) => wholeBy(definition)?.(code)) ?? stated[0] ?? null
}
