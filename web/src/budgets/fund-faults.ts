import { parseDay } from '@naungan/rules/words'

/** What is typed into a form of a fund, a ceiling or an entry, as text. */
export type TypedPaper = { source: string; day: string }

export type FaultKey =
  | 'kind'
  | 'name'
  | 'rupiah'
  | 'months'
  | 'legalSource'
  | 'source'
  | 'day'
  | 'month'
  | 'amounts'
  | 'people'

export type Faults = Partial<Record<FaultKey, true>>

const short = (text: string): boolean => text.trim().length < 2

export const paperFaults = ({ source, day }: TypedPaper): Faults => ({
  ...(short(source) && { source: true }),
  ...(parseDay(day) === null && { day: true }),
})

type TypedFund = TypedPaper & {
  kind: string
  name: string
  rupiah: string
  first: number
  last: number
  legalSource: string
}

/** A fund may be entered before its ceiling is known; a ceiling without its paper may not. */
export const fundFaults = (typed: TypedFund): Faults => ({
  ...(typed.kind === '' && { kind: true }),
  ...(short(typed.name) && { name: true }),
  ...(typed.first > typed.last && { months: true }),
  ...(short(typed.legalSource) && { legalSource: true }),
  ...(typed.rupiah !== '' && paperFaults(typed)),
})

export const ceilingFaults = (typed: TypedPaper & { rupiah: string }): Faults => ({
  ...(typed.rupiah === '' && { rupiah: true }),
  ...paperFaults(typed),
})

type TypedEntry = TypedPaper & { month: string; jkk: string; jkm: string; jht: string; people: string }

export const entryFaults = (typed: TypedEntry): Faults => ({
  ...(typed.month === '' && { month: true }),
  ...(Number(typed.jkk) + Number(typed.jkm) + Number(typed.jht) === 0 && { amounts: true }),
  ...(typed.people === '' && { people: true }),
  ...paperFaults(typed),
})
