import type { AreaCode } from '../words/index.ts'
import { lettersIn } from './edit-distance.ts'

const KIND_WORDS = /^(?:DESA|DS|KELURAHAN|KEL|KECAMATAN|KEC|KABUPATEN|KAB|ADMINISTRASI|ADM)(?:\.| )\s*/
const NUMERALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'I II III IV V VI VII VIII IX X XI XII',
    'SATU DUA TIGA EMPAT LIMA ENAM TUJUH DELAPAN SEMBILAN SEPULUH SEBELAS DUABELAS',
  ].flatMap((line) => line.split(' ').map((word, n) => [word, String(n + 1)])),
)

/** A name as it is compared: kind words, spaces and marks stripped, numerals as digits (II = DUA = 2). */
export function foldAreaName(name: string): string {
  let bare = name.toUpperCase().trim()
  while (KIND_WORDS.test(bare)) bare = bare.replace(KIND_WORDS, '')
  return bare
    .split(/[\s.()/-]+/)
    .map((word) => NUMERALS[word] ?? word.replace(/^0+(?=\d)/, ''))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

export type Place = { readonly code: AreaCode; readonly fold: string; readonly letters: number }

/** The names of the tree, folded, arranged for searching. */
export type AreaIndex = {
  readonly names: ReadonlyMap<AreaCode, string>
  readonly desa: Map<string, AreaCode[]>
  /** Kabupaten and kecamatan by their codes. */
  readonly folded: Map<AreaCode, string>
  readonly ofKab: Map<AreaCode, Place[]>
}

const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const same = map.get(key)
  if (same === undefined) map.set(key, [value])
  else same.push(value)
}

export function indexByName(names: ReadonlyMap<AreaCode, string>): AreaIndex {
  const index: AreaIndex = { names, desa: new Map(), folded: new Map(), ofKab: new Map() }
  for (const [code, name] of names) {
    const fold = foldAreaName(name)
    if (code.length !== 13) {
      index.folded.set(code, fold)
      continue
    }
    put(index.desa, fold, code)
    put(index.ofKab, code.slice(0, 5), { code, fold, letters: lettersIn(fold) })
  }
  return index
}

const sameKab = (fold: string | undefined, sought: string): boolean =>
  fold === sought || fold === `KOTA${sought}`

/** Kabupaten and kota with a folded name; "METRO" is Kota Metro too. */
export const kabsCalled = (index: AreaIndex, sought: string): AreaCode[] =>
  [...index.ofKab.keys()].filter((kab) => sameKab(index.folded.get(kab), sought))

export const isKabCalled = (index: AreaIndex, kab: AreaCode, sought: string): boolean =>
  sameKab(index.folded.get(kab), sought)
