import { type AreaCode, kabOf, levelOf, parentOf, parseAreaCode, within } from '../words/index.ts'

export type DesaNames = { readonly desa: string; readonly kecamatan?: string; readonly kabupaten?: string }

export type DesaIssue = 'desa.unknown' | 'desa.ambiguous' | 'desa.bps_code'

export type AreaFacts = {
  readonly nameOf: (code: AreaCode) => string | undefined
  /** Whether the first six digits of a NIK are a kecamatan of today. */
  readonly knowsNikPrefix: (prefix: string) => boolean
  /** A desa by its code, with dots or without. */
  readonly desaByCode: (text: string) => AreaCode | DesaIssue
  /** A desa by its names: as written, then folded. Only desa within the area are looked at. */
  readonly desaByName: (names: DesaNames, area: AreaCode) => AreaCode | DesaIssue
}

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

const bareUpper = (name: string): string => name.toUpperCase().trim().replace(/\s+/g, ' ')

/** The digit that the last group of the code starts with when the text says which kind it means. */
const kindDigit = (name: string): string | null => {
  if (/^\s*KEL(?:URAHAN)?[. ]/i.test(name)) return '1'
  return /^\s*(?:DESA|DS)[. ]/i.test(name) ? '2' : null
}

type Index = { readonly desa: Map<string, AreaCode[]>; readonly folded: Map<AreaCode, string> }

function indexByName(names: ReadonlyMap<AreaCode, string>): Index {
  const desa = new Map<string, AreaCode[]>()
  const folded = new Map<AreaCode, string>()
  for (const [code, name] of names) {
    const fold = foldAreaName(name)
    if (code.length !== 13) {
      folded.set(code, fold)
      continue
    }
    const same = desa.get(fold)
    if (same === undefined) desa.set(fold, [code])
    else same.push(code)
  }
  return { desa, folded }
}

/** Narrows the candidates when something is left after it. */
const prefer = (codes: AreaCode[], wanted: (code: AreaCode) => boolean): AreaCode[] => {
  const left = codes.length > 1 ? codes.filter(wanted) : codes
  return left.length > 0 ? left : codes
}

function search(index: Index, names: ReadonlyMap<AreaCode, string>, sought: DesaNames, area: AreaCode) {
  const kecamatan = sought.kecamatan ? foldAreaName(sought.kecamatan) : null
  const kabupaten = sought.kabupaten ? foldAreaName(sought.kabupaten) : null
  const ofKab = (code: AreaCode): boolean => {
    const fold = index.folded.get(kabOf(code) ?? '')
    return kabupaten === null || fold === kabupaten || fold === `KOTA${kabupaten}`
  }
  const ofKec = (code: AreaCode): boolean =>
    kecamatan === null || index.folded.get(parentOf(code) ?? '') === kecamatan
  const all = (index.desa.get(foldAreaName(sought.desa)) ?? []).filter((code) => ofKec(code) && ofKab(code))
  const kind = kindDigit(sought.desa)
  const written = bareUpper(sought.desa)
  const byArea = prefer(all, (code) => within(code, area))
  const byName = prefer(byArea, (code) => bareUpper(names.get(code) ?? '') === written)
  return prefer(byName, (code) => kind === null || code.charAt(9) === kind)
}

/** Everything that reading a list asks about areas, from all codes and names of the tree. */
export function areaFacts(areas: Iterable<{ readonly code: AreaCode; readonly name: string }>): AreaFacts {
  const names = new Map<AreaCode, string>()
  const prefixes = new Set<string>()
  for (const { code, name } of areas) {
    names.set(code, name)
    if (levelOf(code) === 'kecamatan') prefixes.add(code.replaceAll('.', ''))
  }
  let index: Index | null = null
  const found = new Map<string, AreaCode | DesaIssue>()
  const byName = (sought: DesaNames, area: AreaCode): AreaCode | DesaIssue => {
    index ??= indexByName(names)
    const codes = search(index, names, sought, area)
    return codes.length > 1 ? 'desa.ambiguous' : (codes[0] ?? 'desa.unknown')
  }
  return {
    nameOf: (code) => names.get(code),
    knowsNikPrefix: (prefix) => prefixes.has(prefix),
    desaByCode: (text) => readDesaCode(text, names),
    desaByName(sought, area) {
      const key = [sought.desa, sought.kecamatan, sought.kabupaten, area].join('\n')
      const known = found.get(key)
      if (known !== undefined) return known
      const answer = byName(sought, area)
      found.set(key, answer)
      return answer
    },
  }
}

function readDesaCode(text: string, names: ReadonlyMap<AreaCode, string>): AreaCode | DesaIssue {
  const bare = text.replace(/\s+/g, '').replace(/^ID(?=\d)/i, '')
  const code = parseAreaCode(bare)
  if (code !== null && code.length === 13 && names.has(code)) return code
  // BPS numbers kecamatan in three digits, nearly always tens; no Kemendagri desa group starts with 0.
  return /^\d{6}0\d{3}$/.test(bare) ? 'desa.bps_code' : 'desa.unknown'
}

export const isDesaIssue = (answer: AreaCode | DesaIssue): answer is DesaIssue => answer.startsWith('desa.')
