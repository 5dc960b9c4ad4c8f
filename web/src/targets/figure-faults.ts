import { readPercentBp } from '@naungan/rules/target'
import { parseDay } from '@naungan/rules/words'

/** What is typed into a form of figures, as text. */
export type TypedFigure = {
  year: string
  percent: string
  workers: string
  instrument: string
  source: string
  day: string
}

export type FaultKey =
  | 'faultYear'
  | 'faultPercent'
  | 'faultEither'
  | 'faultPeople'
  | 'faultInstrument'
  | 'faultSource'
  | 'faultDay'

export const percentOf = (text: string): number | null => (text.trim() === '' ? null : readPercentBp(text))
export const workersOf = (digits: string): number | null => (digits === '' ? null : Number(digits))

const yearFault = (year: string): boolean =>
  !/^\d{4}$/.test(year) || Number(year) < 2014 || Number(year) > 2100

const wordFault = (text: string): boolean => text.trim().length < 2

/** What stops a target from being recorded, by field; empty where nothing does. */
export const targetFaults = (typed: TypedFigure): Partial<Record<keyof TypedFigure, FaultKey>> => {
  const percent = percentOf(typed.percent)
  const unread = typed.percent.trim() !== '' && (percent === null || percent > 10_000)
  const nothing = typed.percent.trim() === '' && typed.workers === ''
  return {
    ...(yearFault(typed.year) && { year: 'faultYear' as const }),
    ...(unread && { percent: 'faultPercent' as const }),
    ...(nothing && { percent: 'faultEither' as const }),
    ...(wordFault(typed.instrument) && { instrument: 'faultInstrument' as const }),
    ...(wordFault(typed.source) && { source: 'faultSource' as const }),
    ...(parseDay(typed.day) === null && { day: 'faultDay' as const }),
  }
}

/** The same for a denominator, which has a head count and nothing else. */
export const denominatorFaults = (typed: TypedFigure): Partial<Record<keyof TypedFigure, FaultKey>> => ({
  ...(yearFault(typed.year) && { year: 'faultYear' as const }),
  ...(typed.workers === '' && { workers: 'faultPeople' as const }),
  ...(wordFault(typed.source) && { source: 'faultSource' as const }),
  ...(parseDay(typed.day) === null && { day: 'faultDay' as const }),
})

/** The same for the least number of people in each desa, which has an instrument and no year. */
export const floorFaults = (typed: TypedFigure): Partial<Record<keyof TypedFigure, FaultKey>> => ({
  ...(workersOf(typed.workers) ? {} : { workers: 'faultPeople' as const }),
  ...(wordFault(typed.instrument) && { instrument: 'faultInstrument' as const }),
  ...(wordFault(typed.source) && { source: 'faultSource' as const }),
  ...(parseDay(typed.day) === null && { day: 'faultDay' as const }),
})
