const LETTERS = ['ktp', 'kk', 'npwp', 'bsw', 'f3', 'f4', 'f5']

/** A word of the law without words of ours, as people write it: ktp_ahli_waris as KTP ahli waris. */
export const lawWord = (word: string): string =>
  word
    .split('_')
    .map((part) => (LETTERS.includes(part) ? part.toUpperCase() : part))
    .join(' ')

/** The same at the head of a line. */
export const lawWordFirst = (word: string): string => {
  const text = lawWord(word)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
