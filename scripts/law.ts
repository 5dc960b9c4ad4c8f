/** Compiles the law shelf into rules/src/law/law.generated.ts; with --check only says whether that is due. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const SHELF = new URL('../law/', import.meta.url)
const TARGET = new URL('../rules/src/law/law.generated.ts', import.meta.url)
const STATUSES = ['verified', 'press', 'memory', 'conflict']
const DAY = /^\d{4}-\d{2}-\d{2}$/

type Source = {
  id: string
  label: { id: string; en: string }
  unit: string
  values: object
  checked_on: string
}

function readValue(file: string, [from, written]: [string, Record<string, unknown>]): object {
  const { value, ref, status } = written
  if (!DAY.test(from)) throw new Error(`${file}: ${from} is not a day`)
  if (typeof value !== 'number') throw new Error(`${file}: the value from ${from} is not a number`)
  if (typeof ref !== 'string' || ref === '') throw new Error(`${file}: the value from ${from} has no ref`)
  if (!STATUSES.includes(String(status)))
    throw new Error(`${file}: status ${status} is not one of ${STATUSES}`)
  return { from, value, ref, status }
}

export function compileLaw(files: readonly { name: string; text: string }[]): string {
  const entries = files.map(({ name, text }) => {
    const source = parse(text, { schema: 'failsafe' }) as Source
    const numbered = parse(text) as Source
    for (const key of ['id', 'label', 'unit', 'values'] as const)
      if (!source?.[key]) throw new Error(`${name}: ${key} is missing`)
    if (!source.label.id || !source.label.en) throw new Error(`${name}: label needs id and en`)
    const values = Object.entries(numbered.values as Record<string, Record<string, unknown>>)
      .map((entry) => readValue(name, entry))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    const checkedOn = DAY.test(source.checked_on) ? source.checked_on : null
    return [source.id, { label: source.label, unit: source.unit, values, checkedOn }] as const
  })
  const law = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  if (Object.keys(law).length !== files.length) throw new Error('law: two files have one id')
  const ids = Object.keys(law).map((id) => `'${id}'`)
  return [
    '/** Made by `npm run law` from law/. Do not edit. */',
    "import type { LawParameter } from './law-parameter.ts'",
    `export type LawId = ${ids.join(' | ')}`,
    `export const LAW: Readonly<Record<LawId, LawParameter>> = ${JSON.stringify(law, null, 2)}`,
    '',
  ].join('\n')
}

if (import.meta.main) {
  const names = globSync('**/*.yaml', { cwd: SHELF, exclude: ['cases/**'] }).sort()
  const compiled = compileLaw(
    names.map((name) => ({ name, text: readFileSync(new URL(name, SHELF), 'utf8') })),
  )
  if (!process.argv.includes('--check')) writeFileSync(TARGET, compiled)
  else if (readFileSync(TARGET, 'utf8') !== compiled) {
    console.error('law.generated.ts is stale: run npm run law')
    process.exitCode = 1
  }
}
