import { squeeze } from './cell.ts'
import { OCCUPATION_TABLE, type SegmentProposal } from './occupations.ts'

export type Occupation = {
  readonly code: string
  readonly label: string
  readonly proposal: SegmentProposal
}

const byWord = new Map<string, Occupation>()
const byCode = new Map<string, Occupation>()
const byNumber = new Map<string, Occupation>()

for (const line of OCCUPATION_TABLE.trim().split('\n')) {
  const [code = '', label = '', proposal = '', number = '', words = ''] = line.split('|')
  const occupation = { code, label, proposal: proposal as SegmentProposal }
  byCode.set(code, occupation)
  if (number !== '') byNumber.set(number, occupation)
  for (const word of [code, label, ...words.split(';')]) {
    const squeezed = squeeze(word)
    if (squeezed !== '' && !byWord.has(squeezed)) byWord.set(squeezed, occupation)
  }
}

/** Every occupation with its code, for a list to choose from. */
export const OCCUPATIONS: readonly Occupation[] = [...byCode.values()]

export const occupationOf = (code: string): Occupation | undefined => byCode.get(code)

/** The number of an occupation in OpenSID and on the identity card, 1 to 89. */
export const occupationByNumber = (number: string): Occupation | undefined =>
  byNumber.get(number.replace(/^0+/, ''))

/** An occupation by a word for it; of "Tani / dagang" the first that is known. */
export function occupationByWord(text: string): Occupation | undefined {
  const whole = byWord.get(squeeze(text))
  if (whole !== undefined) return whole
  for (const part of text.split(/[/,;&+(]|\bdan\b/i)) {
    const occupation = byWord.get(squeeze(part))
    if (occupation !== undefined) return occupation
  }
  return undefined
}
