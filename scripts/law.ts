/** Compiles the law shelf into rules/src/law/law.generated.ts; with --check only says whether that is due. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Cell, valueReader } from './law-value.ts'

const SHELF = new URL('../law/', import.meta.url)
const TARGET = new URL('../rules/src/law/law.generated.ts', import.meta.url)
const STATUSES = ['verified', 'press', 'memory', 'conflict']
const DAY = /^\d{4}-\d{2}-\d{2}$/
const ID = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/

type Written = { value: unknown; ref: unknown; status: unknown; note?: string; readings?: Written[] }

/** One file of the shelf, as it is written. */
export type Source = {
  id: string
  label: { id: string; en: string }
  unit: string
  choices?: string[]
  columns?: Record<string, string>
  values: Record<string, Written>
  checked_on: string | null
}

type Reader = { read: (written: unknown) => Cell; type: string }

/** What a source says: its value, where, and how sure. */
function readReading(file: string, at: string, { value, ref, status }: Written, { read }: Reader) {
  if (typeof ref !== 'string' || ref === '') throw new Error(`${file}: ${at} has no ref`)
  if (!STATUSES.includes(String(status)))
    throw new Error(`${file}: ${at}: status ${String(status)} is not one of ${STATUSES}`)
  try {
    return { value: read(value), ref, status }
  } catch (error) {
    throw new Error(`${file}: ${at}: ${(error as Error).message}`, { cause: error })
  }
}

function readValue(file: string, id: string, [from, written]: [string, Written], reader: Reader): object {
  if (!DAY.test(from)) throw new Error(`${file}: ${from} is not a day`)
  const { note, readings } = written
  const at = `the value from ${from}`
  if (written.status === 'conflict' && !readings?.length && !note)
    throw new Error(`${file}: ${at} is in conflict and says with what neither in readings nor in note`)
  return {
    id,
    from,
    ...readReading(file, at, written, reader),
    ...(note ? { note } : {}),
    ...(readings
      ? { readings: readings.map((one) => readReading(file, `a reading of ${from}`, one, reader)) }
      : {}),
  }
}

/** bpu.jkk.tarif stands in bpu/jkk-tarif.yaml: so no two files have one id, and who knows the id finds the file. */
const placeOf = (id: string): string =>
  `${id.replace('.', '/').replaceAll('.', '-').replaceAll('_', '-')}.yaml`

function readSource({ name, text }: { name: string; text: string }) {
  const source = parse(text) as Source
  for (const key of ['id', 'label', 'unit', 'values'] as const)
    if (!source?.[key]) throw new Error(`${name}: ${key} is missing`)
  const { id, label, unit, columns } = source
  if (!ID.test(id)) throw new Error(`${name}: ${id} is no id`)
  if (name !== placeOf(id)) throw new Error(`${name}: ${id} belongs in ${placeOf(id)}`)
  if (!label.id || !label.en) throw new Error(`${name}: label needs id and en`)
  const reader = valueReader(source)
  const values = Object.entries(source.values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => readValue(name, id, entry, reader))
  const checkedOn = DAY.test(String(source.checked_on)) ? source.checked_on : null
  return {
    id,
    type: reader.type,
    compiled: { label, unit, ...(columns ? { columns } : {}), values, checkedOn },
  }
}

/** The shelf as one TypeScript file. Throws, naming the file, where a value lacks its source or is not what it says. */
export function compileLaw(files: readonly { name: string; text: string }[]): string {
  const sources = files.map(readSource).sort((a, b) => (a.id < b.id ? -1 : 1))
  const law = Object.fromEntries(sources.map(({ id, compiled }) => [id, compiled]))
  return [
    '/** Made by `npm run law` from law/. Do not edit. */',
    "import type { LawParameter } from './law-parameter.ts'",
    'export type LawShape = {',
    ...sources.map(({ id, type }) => `  '${id}': ${type}`),
    '}',
    `export const LAW: { readonly [I in keyof LawShape]: LawParameter<LawShape[I]> } = ${JSON.stringify(law, null, 1)}`,
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
