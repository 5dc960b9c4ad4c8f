import { parseArgs } from 'node:util'
import type { FactKind } from '@naungan/rules/fact'
import { assess, type Rule } from '@naungan/rules/rule'
import { type RuleName, RULES } from '@naungan/rules/rules'
import { answerLines } from './answer-lines.ts'
import { UsageProblem } from './usage-problem.ts'

const YES = ['ya', 'yes', 'true']
const NO = ['tidak', 'no', 'false']

/** A word of the command line as the kind of fact that the rule asks. What cannot be read is left to the rule to refuse. */
const factOf = ({ kind }: FactKind<unknown>, text: string): unknown => {
  if (kind === 'whole' && /^[\d.]+$/.test(text)) return Number(text.replaceAll('.', ''))
  if (kind === 'flag' && YES.includes(text.toLowerCase())) return true
  if (kind === 'flag' && NO.includes(text.toLowerCase())) return false
  if (kind !== 'list' && kind !== 'record') return text
  if (!/^[[{]/.test(text)) return text.split(',')
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const ruleCalled = (family: string, name: string | undefined): RuleName => {
  const names = Object.keys(RULES).filter((one) => one.startsWith(`${family}.`))
  const found = names.find((one) => one === `${family}.${name}`)
  if (found === undefined) {
    const known = names.map((one) => one.slice(family.length + 1)).join(', ')
    throw new UsageProblem(`Tulis apa yang dihitung: naungan ${family} ${known}`)
  }
  return found as RuleName
}

const usageOf = (rule: RuleName): string => {
  const facts = Object.entries(RULES[rule].facts as Record<string, FactKind<unknown>>)
  const lines = facts.map(([name, { optional, choices, kind }]) => {
    const says = choices ? choices.join('|') : kind
    return `  ${name}=${says}${optional ? '  (boleh kosong)' : ''}`
  })
  return [`Fakta untuk ${rule}:`, ...lines].join('\n')
}

/** Asks one rule with facts written as name=value; 2 when it cannot be asked so. */
export async function askRule(family: string, args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [name, ...said] = positionals
  const rule = ruleCalled(family, name)
  if (said.length === 0) {
    console.log(usageOf(rule))
    return 0
  }
  const shape = RULES[rule].facts as Record<string, FactKind<unknown>>
  const facts = Object.fromEntries(
    said.map((one) => {
      const at = one.indexOf('=')
      if (at < 1) throw new UsageProblem(`${one} bukan fakta. Tulis nama=nilai.\n${usageOf(rule)}`)
      const [fact, text] = [one.slice(0, at), one.slice(at + 1)]
      return [fact, Object.hasOwn(shape, fact) ? factOf(shape[fact]!, text) : text]
    }),
  )
  const found = assess(RULES[rule] as unknown as Rule, facts)
  console.log(values.json ? JSON.stringify(found, null, 1) : answerLines(found).join('\n'))
  return found.kind === 'answer' ? 0 : 2
}
