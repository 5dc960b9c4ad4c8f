import type { AreaCode } from '../words/index.ts'
import {
  type CascadeArea,
  type CascadeMethod,
  type CascadeParent,
  type LevelMethods,
  SUM_RULES,
} from './cascade-facts.ts'
import type { CascadeIssue, CascadeIssueCode } from './cascade-problems.ts'
import { CASCADE_METHODS } from './cascade-words.ts'
import { readPercentBp } from './read-figure.ts'

/** What a file of a cascade says. Names are for people only. */
export type CascadeFile = {
  readonly parent: CascadeParent
  readonly areas: readonly CascadeArea[]
  readonly methods: LevelMethods
  readonly names: ReadonlyMap<AreaCode, string>
}

type Given = Readonly<Record<string, unknown>>
type Wrong = (code: CascadeIssueCode, field: string) => void
type Read = (value: unknown) => unknown

const COUNTS = ['eligible', 'covered', 'base', 'poor', 'desa', 'floor', 'cap', 'locked']
const LEVELS = ['provinsi', 'kabupaten', 'kecamatan', 'desa']

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text: Read = (value) => (typeof value === 'string' ? value : undefined)
/** Whether it is whole and how large is judged with the rest. */
const count: Read = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
/** A percentage is written as text, so that no fraction of it is lost on the way: '38,39'. */
const percent: Read = (value) => (typeof value === 'string' ? (readPercentBp(value) ?? undefined) : undefined)
/** '1,25' as 12500. */
const factor: Read = (value) => {
  const [, whole, decimals = ''] =
    /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(typeof value === 'string' ? value : '') ?? []
  return whole === undefined ? undefined : Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))
}
const oneOf =
  (words: readonly string[]): Read =>
  (value) =>
    words.find((word) => word === value)

/** The name of a field in the file, what it is called here, and how it is read. */
type Fields = Readonly<Record<string, readonly [key: string, read: Read]>>

const counts = (names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, [name, count] as const]))

const PARENT: Fields = {
  area: ['area', text],
  name: ['name', text],
  percent: ['percentBp', percent],
  ...counts(['workers', 'eligible']),
}
const AREA: Fields = {
  area: ['area', text],
  name: ['name', text],
  percent: ['percentBp', percent],
  ...counts(COUNTS),
}
const METHOD: Fields = {
  by: ['by', oneOf(Object.keys(CASCADE_METHODS))],
  sum: ['sum', oneOf(SUM_RULES)],
  factor: ['factorBp', factor],
  perDesa: ['perDesa', count],
  times: ['times', count],
}
/** What each way of dividing takes besides; a field that would be passed over in silence is refused. */
const METHOD_TAKES: Readonly<Record<string, readonly string[]>> = {
  same_percent: ['sum'],
  own_percent: ['sum'],
  growth: ['sum', 'factor'],
  per_desa: ['sum', 'perDesa'],
  poverty: ['times'],
}

/** The fields of an object that are there and can be read; null counts as not there. */
function readFields(given: Given, fields: Fields, wrong: Wrong): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name]! : null
    if (field === null) wrong('cascade.unknown_field', name)
    else if (value !== null) {
      read[field[0]] = field[1](value)
      if (read[field[0]] === undefined) wrong('cascade.not_readable', name)
    }
  }
  return read
}

function readMethod(said: unknown, level: string, wrong: Wrong): CascadeMethod | null {
  const at: Wrong = (code, field) =>
    wrong(code, field === '' ? `methods.${level}` : `methods.${level}.${field}`)
  if (!isObject(said)) {
    at('cascade.not_readable', '')
    return null
  }
  const method = readFields(said, METHOD, at)
  if (said['by'] === undefined) at('cascade.missing', 'by')
  if (method['by'] === undefined) return null
  const takes = METHOD_TAKES[method['by'] as string] ?? []
  for (const name of Object.keys(said))
    if (name !== 'by' && Object.hasOwn(METHOD, name) && !takes.includes(name))
      at('cascade.unknown_field', name)
  if (method['by'] === 'per_desa' && said['perDesa'] === undefined) at('cascade.missing', 'perDesa')
  return method as CascadeMethod
}

function readMethods(said: unknown, wrong: Wrong): LevelMethods {
  if (!isObject(said)) {
    wrong('cascade.not_readable', 'methods')
    return {}
  }
  const read: Record<string, CascadeMethod> = {}
  for (const [level, method] of Object.entries(said)) {
    if (!LEVELS.includes(level)) wrong('cascade.unknown_field', `methods.${level}`)
    const found = readMethod(method, level, wrong)
    if (found !== null) read[level] = found
  }
  return read
}

const TOP = ['$schema', 'note', 'parent', 'methods', 'areas']

/** Reads what a file says, or all that cannot be read in it at once. Whether it makes sense `cascadeDown` tells. */
export function readCascade(said: unknown): { file: CascadeFile } | { issues: readonly CascadeIssue[] } {
  const issues: CascadeIssue[] = []
  const wrongAt =
    (row: number | null, area: AreaCode | null): Wrong =>
    (code, field) =>
      issues.push({ code, row, area, field })
  const wrong = wrongAt(null, null)
  const names = new Map<AreaCode, string>()
  const readArea = (
    one: unknown,
    fields: Fields,
    row: number | null,
  ): Record<string, unknown> & { area: string } => {
    const area = isObject(one) && typeof one['area'] === 'string' ? one['area'] : ''
    const at = wrongAt(row, area === '' ? null : area)
    if (!isObject(one)) at('cascade.not_readable', row === null ? 'parent' : 'areas')
    else if (one['area'] === undefined) at('cascade.missing', 'area')
    const { name, ...facts } = isObject(one) ? readFields(one, fields, at) : {}
    if (typeof name === 'string') names.set(area, name)
    return { ...facts, area }
  }
  const given = isObject(said) ? said : {}
  if (!isObject(said)) wrong('cascade.not_readable', '')
  for (const name of Object.keys(given)) if (!TOP.includes(name)) wrong('cascade.unknown_field', name)
  if (!Array.isArray(given['areas'])) wrong('cascade.not_readable', 'areas')
  const parent = readArea(given['parent'], PARENT, null)
  const rows: unknown[] = Array.isArray(given['areas']) ? given['areas'] : []
  const areas = rows.map((row, n) => readArea(row, AREA, n + 1))
  const methods = readMethods(given['methods'], wrong)
  return issues.length > 0 ? { issues } : { file: { parent, areas, methods, names } }
}
