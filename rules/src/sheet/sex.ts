import type { JenisKelamin } from '../words/index.ts'
import { squeeze } from './cell.ts'

const WORDS: Readonly<Record<string, JenisKelamin>> = {
  '1': 'L',
  L: 'L',
  LK: 'L',
  LAKI: 'L',
  LAKILAKI: 'L',
  LELAKI: 'L',
  LAKI2: 'L',
  PRIA: 'L',
  M: 'L',
  MALE: 'L',
  '2': 'P',
  P: 'P',
  PR: 'P',
  PRP: 'P',
  PEREMPUAN: 'P',
  WANITA: 'P',
  W: 'P',
  F: 'P',
  FEMALE: 'P',
}

/** L or P from a code, a letter or a word; null when none of them. */
export const readSex = (text: string): JenisKelamin | null => WORDS[squeeze(text)] ?? null
