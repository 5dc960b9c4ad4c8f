import { parseDay } from '@naungan/rules/words'

const LIMIT_BYTES = 350 * 1024 ** 2

export type TypedSet = { file: File | null; source: string; licence: string; day: string; note: string }
export type FaultKey = 'faultFile' | 'faultEmpty' | 'faultLarge' | 'faultSource' | 'faultLicence' | 'faultDay'
export type Faults = Partial<Record<keyof TypedSet, FaultKey>>

const fileFault = (file: TypedSet['file']): FaultKey | null => {
  if (!file) return 'faultFile'
  if (file.size === 0) return 'faultEmpty'
  return file.size > LIMIT_BYTES ? 'faultLarge' : null
}

/** What stops a map from being sent, by field; empty where nothing does. */
export const setFaults = ({ file, source, licence, day }: TypedSet, today: string): Faults => {
  const wrong = fileFault(file)
  return {
    ...(wrong && { file: wrong }),
    ...(source.trim().length < 2 && { source: 'faultSource' as const }),
    ...(licence.trim().length < 2 && { licence: 'faultLicence' as const }),
    ...((parseDay(day) === null || day > today) && { day: 'faultDay' as const }),
  }
}
