/** Kemendagri area code with dots, as text: '35', '35.24', '35.24.14', '35.24.14.2003'; 'ID' is the nation. */
export type AreaCode = string

export const NATION: AreaCode = 'ID'

export type AreaLevel = 'nasional' | 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'

export type AreaKind =
  | 'nasional'
  | 'provinsi'
  | 'kabupaten'
  | 'kota'
  | 'kecamatan'
  | 'desa'
  | 'kelurahan'
  | 'desa adat'

const DOTTED = /^[1-9]\d(?:\.\d{2}(?:\.\d{2}(?:\.[1-3]\d{3})?)?)?$/
const LEVELS = { 2: 'provinsi', 5: 'kabupaten', 8: 'kecamatan', 13: 'desa' } as const
const DESA_KINDS = { '1': 'kelurahan', '2': 'desa', '3': 'desa adat' } as const

/** Reads a code with or without dots; null when its shape is none of the five levels. */
export function parseAreaCode(text: string): AreaCode | null {
  const trimmed = text.trim()
  if (trimmed === NATION || DOTTED.test(trimmed)) return trimmed
  if (!/^\d+$/.test(trimmed)) return null
  const groups = [trimmed.slice(0, 2), trimmed.slice(2, 4), trimmed.slice(4, 6), trimmed.slice(6)]
  const dotted = groups.filter((group) => group !== '').join('.')
  return DOTTED.test(dotted) ? dotted : null
}

export function levelOf(code: AreaCode): AreaLevel {
  if (code === NATION) return 'nasional'
  const level = LEVELS[code.length as keyof typeof LEVELS]
  if (level === undefined) throw new Error(`area code: ${code} has no level`)
  return level
}

/** What the area is by law: numbers 71 and up are a kota, a desa group starts with 1, 2 or 3. */
export function kindOf(code: AreaCode): AreaKind {
  const level = levelOf(code)
  if (level === 'kabupaten') return code.slice(3) >= '71' ? 'kota' : 'kabupaten'
  if (level === 'desa') return DESA_KINDS[code.charAt(9) as keyof typeof DESA_KINDS] ?? 'desa'
  return level
}

/** The area above; null above the nation. */
export function parentOf(code: AreaCode): AreaCode | null {
  if (code === NATION) return null
  const dot = code.lastIndexOf('.')
  return dot < 0 ? NATION : code.slice(0, dot)
}

/** Whether the area lies in the ancestor or is it. Everything lies in the nation. */
export const within = (code: AreaCode, ancestor: AreaCode): boolean =>
  ancestor === NATION || code === ancestor || code.startsWith(`${ancestor}.`)

/** The kabupaten or kota of a code at that level or below; null above it. */
export const kabOf = (code: AreaCode): AreaCode | null => (code.length >= 5 ? code.slice(0, 5) : null)
