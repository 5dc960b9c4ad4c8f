import type { LawValue } from '../law/index.ts'
import {
  type Day,
  formatCount,
  formatDay,
  formatMonth,
  formatPercent,
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

const YES_NO = { id: ['ya', 'tidak'], en: ['yes', 'no'] } as const

/** 2400 parts of a million as 0,24 %. */
const formatRate = (ppm: number, language: Language): string => {
  const percent = String(ppm / 10_000)
  return `${language === 'id' ? percent.replace('.', ',') : percent} %`
}

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

const factsOf = (facts: Facts | undefined, language: Language): string =>
  Object.entries(facts ?? {})
    .flatMap(([name, value]) => {
      const words = FACT_WORDS[name]
      return words === undefined ? [] : `${words[language]} ${formatValue(value, words.unit, language)}`
    })
    .join(', ')

const lawsOf = (law: readonly LawValue[] | undefined) =>
  (law ?? []).map(({ ref, status }) => ({ ref, sure: status === 'verified' }))

/** A tree as lines that can be read aloud, printed or indented on a screen. */
export function explain(tree: Because, language: Language, depth = 0): ExplainedStep[] {
  const { [language]: words, unit } = STEPS[tree.step]
  const line = {
    depth,
    step: words,
    value: formatValue(tree.value, unit, language),
    facts: factsOf(tree.facts, language),
    law: lawsOf(tree.law),
  }
  return [line, ...(tree.from ?? []).flatMap((step) => explain(step, language, depth + 1))]
}
