/** How a column writes its numbers: 'unclear' when every row could be meant either way. */
export type NumberForm = { readonly decimal: ',' | '.' } | 'unclear'

const GROUPED = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/

const bare = (text: string): string => text.replace(/[\s%\u00a0]/g, '').replace(/^[−–]/, '-')

/** What one number says of its column: which mark parts the decimals, or nothing. */
function decimalMark(text: string): ',' | '.' | 'either' | null {
  const digits = bare(text).replace(/^-/, '')
  const marks = digits.replace(/\d/g, '')
  if (marks === '') return null
  const last = marks.at(-1) as ',' | '.'
  const other = last === ',' ? '.' : ','
  // Two kinds of mark: the last parts the decimals. One kind more than once: it parts thousands.
  if (marks.includes(other)) return last
  if (marks.length > 1) return other
  return /^\d{1,3}[.,]\d{3}$/.test(digits) && !digits.startsWith('0') ? 'either' : last
}

/**
 * Decides over all rows of a column: 33,62 or 1.149.447 anywhere settles what 1.234 is. A column of counts has no
 * decimals, one of percentages no thousands, so either settles a column that says nothing itself.
 */
export function numberFormOf(texts: readonly string[], unit: 'orang' | 'persen' | 'lain'): NumberForm {
  const said = new Set(texts.map(decimalMark).filter((mark) => mark !== null))
  const clear = [...said].filter((mark) => mark !== 'either')
  if (clear.length > 1) return 'unclear'
  if (clear.length === 1) return { decimal: clear[0]! }
  if (!said.has('either')) return { decimal: '.' }
  if (unit === 'lain') return 'unclear'
  const mark = texts.some((text) => bare(text).includes('.')) ? '.' : ','
  const both = texts.some((text) => text.includes('.')) && texts.some((text) => text.includes(','))
  if (both) return 'unclear'
  return { decimal: (unit === 'persen') === (mark === '.') ? '.' : ',' }
}

/** A number as plain decimal text (1149447, 33.62, -5), exact; null when it is none in this form. */
export function readNumber(text: string, { decimal }: { decimal: ',' | '.' }): string | null {
  const written = bare(text)
  const sign = written.startsWith('-') ? '-' : ''
  const digits = sign === '' ? written : written.slice(1)
  const group = decimal === ',' ? '.' : ','
  const [, plain = '', part = ''] =
    digits.match(decimal === ',' ? /^([\d.]+)(?:,(\d+))?$/ : /^([\d,]+)(?:\.(\d+))?$/) ?? []
  if (plain === '' || (plain.includes(group) && !GROUPED.test(plain))) return null
  const whole = plain.replaceAll(group, '').replace(/^0+(?=\d)/, '')
  const rest = part.replace(/0+$/, '')
  if (whole.length > 15 || rest.length > 6) return null
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`
}

/** Decimal text as hundredths, rounded half up, by its digits. */
export function hundredthsOf(decimal: string): number {
  const [whole = '0', part = ''] = decimal.split('.')
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2))
  return hundredths + (Number(part[2] ?? '0') >= 5 ? 1 : 0)
}
