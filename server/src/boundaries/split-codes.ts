import type { Outline } from './outline.ts'

/** The columns of a code that stands in parts, as Dukcapil and BPS name them. */
const PARTS = [
  /^(?:no|kd|kode|id)_?prop?v?(?:insi)?$/i,
  /^(?:no|kd|kode|id)_?kab(?:_?kota?)?$/i,
  /^(?:no|kd|kode|id)_?kec$/i,
  /^(?:no|kd|kode|id)_?(?:kel|desa?|kel_?desa?)$/i,
]
/** Kemendagri writes two digits of each level and four of a desa; more than BPS writes in a part is a whole code. */
const LENGTHS = [2, 2, 2, 4]

const partOf = (text: string, level: number): string | null => {
  const digits = text.replace(/\.0+$/, '')
  return /^\d{1,4}$/.test(digits) ? digits.padStart(level === 3 && digits.length > 3 ? 4 : 2, '0') : null
}

const codeOf = ({ properties }: Outline, fields: readonly string[]): string | null => {
  const parts = fields.map((field, level) => partOf(properties.get(field) ?? '', level))
  const whole = parts.every((part, level) => part !== null && (level > 1 || part.length <= LENGTHS[level]!))
  return whole ? parts.join('.') : null
}

/** A code split over columns is put together, in a column of its own beside them. */
export const joinSplitCodes = (outlines: readonly Outline[]): readonly Outline[] => {
  const names = new Set(outlines.flatMap(({ properties }) => [...properties.keys()]))
  const found = PARTS.map((pattern) => [...names].find((name) => pattern.test(name)))
  const last = found.indexOf(undefined)
  const fields = found.slice(0, last < 0 ? found.length : last) as string[]
  if (fields.length < 2) return outlines
  const field = fields.join(' + ')
  return outlines.map((outline) => {
    const code = codeOf(outline, fields)
    return code === null
      ? outline
      : { ...outline, properties: new Map([...outline.properties, [field, code]]) }
  })
}
