/** How a detail of an entry is said: the page gives the words, this gives their order and what is left out. */
export type DetailWords = {
  word: (name: string, value: string) => string
  role: (role: string) => string
  refusal: (code: string) => string
  definition: (name: string) => string
  count: (n: number) => string
  percent: (bp: number) => string
}

/** What is said first; the database keeps no order of its own. */
const FIRST = ['year', 'percentBp', 'workers', 'definition', 'source', 'row']

const place = (name: string): number => {
  const at = FIRST.indexOf(name)
  return at < 0 ? FIRST.length : at
}

type Duty = { role: string; area: string }

const isDuty = (value: unknown): value is Duty =>
  typeof value === 'object' && value !== null && 'role' in value && 'area' in value

const sayList = (values: unknown[], words: DetailWords): string =>
  values
    .map((value) => (isDuty(value) ? `${words.role(value.role)} ${value.area}` : String(value)))
    .join(', ')

const say = (name: string, value: unknown, words: DetailWords): string | null => {
  if (value === null || value === undefined || value === '') return null
  if (name === 'refused' && typeof value === 'string') return words.refusal(value)
  if (name === 'definition') return words.definition(String(value))
  if (name === 'percentBp' && typeof value === 'number') return words.percent(value)
  if (name === 'size' && typeof value === 'number')
    return words.word(name, words.count(Math.ceil(value / 1024)))
  if (Array.isArray(value)) return value.length === 0 ? null : words.word(name, sayList(value, words))
  if (typeof value === 'object') return words.word(name, JSON.stringify(value))
  // A year is a name, not an amount: 2026, never 2.026.
  const amount = typeof value === 'number' && name !== 'year'
  return words.word(name, amount ? words.count(value) : String(value))
}

/** The details of an entry, each as a few words; what is empty is not said. */
export const detailPieces = (detail: Record<string, unknown>, words: DetailWords): string[] =>
  Object.entries(detail)
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([name, value]) => say(name, value, words) ?? [])
