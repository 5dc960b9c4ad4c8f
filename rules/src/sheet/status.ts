import { squeeze } from './cell.ts'

export type LifeStatus = 'alive' | 'deceased' | 'moved'

/** OpenSID's status_dasar: 1 hidup, 2 mati, 3 pindah, 4 hilang, 6 pergi, 9 tidak valid. */
const OPENSID: Readonly<Record<string, LifeStatus>> = {
  '1': 'alive',
  '2': 'deceased',
  '3': 'moved',
  '4': 'moved',
  '6': 'moved',
  '9': 'moved',
}

const WORDS: readonly [RegExp, LifeStatus][] = [
  [/^(HIDUP|MASIHHIDUP|TETAP|ADA)/, 'alive'],
  [/^(MATI|MENINGGAL|WAFAT|ALM|SUDAHMENINGGAL|TIDAKHIDUP)/, 'deceased'],
  [/^(PINDAH|PERGI|HILANG|TIDAKVALID|SUDAHPINDAH)/, 'moved'],
]

/** Whether the person lives here, from a word or, in OpenSID's sheets, a code; null when the cell says neither. */
export function readStatus(text: string, speaks: 'words' | 'opensid'): LifeStatus | null {
  const squeezed = squeeze(text)
  const coded = speaks === 'opensid' ? OPENSID[squeezed] : undefined
  return coded ?? WORDS.find(([pattern]) => pattern.test(squeezed))?.[1] ?? null
}
