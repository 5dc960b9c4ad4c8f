import type { LawValue } from '../law/index.ts'
import {
  type Day,
  formatCount,
  formatDay,
  formatMonth,
  formatPercent,
  formatRate,
  formatRupiah,
  type Language,
  type Month,
  type PercentBp,
} from '../words/index.ts'
import type { Because, Facts } from './because.ts'
import { FACT_WORDS } from './fact-words.ts'
import { STEPS, type Unit } from './steps.ts'

/** One line of an explanation, as deep in the tree as it stands. */
export type ExplainedStep = {
  readonly depth: number
  readonly step: string
  readonly value: string
  readonly facts: string
  readonly law: readonly { readonly ref: string; readonly sure: boolean }[]
}

/** A fact of a step as it is said: 'upah', 'Rp1.000.000'. */
type SaidFact = { readonly fact: string; readonly words: string; readonly value: string }

const YES_NO = { id: ['ya', 'tidak'], en: ['yes', 'no'] } as const

/** A word of the rules as people write it. */
const formatWord = (word: string): string => word.replaceAll('_', ' ')

function formatValue(value: unknown, unit: Unit, language: Language): string {
  if (value === null || value === undefined) return '–'
  if (unit === 'rupiah') return formatRupiah(value as number, language)
  if (unit === 'rate') return formatRate(value as number, language)
  if (unit === 'day') return formatDay(value as Day, language)
  if (unit === 'month') return formatMonth(value as Month, language)
  if (unit === 'percent') return formatPercent(value as PercentBp, language)
  if (unit === 'yes_no') return YES_NO[language][value === true ? 0 : 1]
  return typeof value === 'number' ? formatCount(value, language) : formatWord(String(value))
}

/** The facts of a step that have words, each by itself. */
const saidFacts = (facts: Facts | undefined, language: Language): SaidFact[] =>
  Object.entries(facts ?? {}).flatMap(([fact, value]) => {
    const words = FACT_WORDS[fact]
    if (words === undefined) return []
    return { fact, words: words[language], value: formatValue(value, words.unit, language) }
  })

/** One step of a tree in words, its facts each by itself, without the steps before it. */
export const explainStep = ({ step, value, facts }: Because, language: Language) => ({
  step: STEPS[step][language],
  value: formatValue(value, STEPS[step].unit, language),
  facts: saidFacts(facts, language),
})

const lawsOf = (law: readonly LawValue[] | undefined) =>
  (law ?? []).map(({ ref, status }) => ({ ref, sure: status === 'verified' }))

/** A tree as lines that can be read aloud, printed or indented on a screen. */
export function explain(tree: Because, language: Language, depth = 0): ExplainedStep[] {
  const { step, value, facts } = explainStep(tree, language)
  const line = {
    depth,
    step,
    value,
    facts: facts.map((fact) => `${fact.words} ${fact.value}`).join(', '),
    law: lawsOf(tree.law),
  }
  return [line, ...(tree.from ?? []).flatMap((step) => explain(step, language, depth + 1))]
}
