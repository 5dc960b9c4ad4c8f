/** The digits of a text and nothing else, without leading zeros. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '')

/** 1149447 as 1.149.447 */
export const groupDigits = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark)

/** Where the caret belongs in the grouped text so that as many digits stand before it as before. */
export const caretAfter = (grouped: string, digitsBefore: number): number => {
  let seen = 0
  for (let at = 0; at < grouped.length; at += 1) {
    if (seen === digitsBefore) return at
    if (/\d/.test(grouped.charAt(at))) seen += 1
  }
  return grouped.length
}
