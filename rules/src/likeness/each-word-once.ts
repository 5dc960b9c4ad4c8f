/** Words remembered at most; then all are forgotten, so that a list of nonsense costs no memory. */
const REMEMBERED = 10_000

/** Remembers what was made of each word: the names of a million people are made of some thousand words. */
export const eachWordOnce = <T>(make: (word: string) => T): ((word: string) => T) => {
  const made = new Map<string, T>()
  return (word) => {
    const known = made.get(word)
    if (known !== undefined) return known
    if (made.size === REMEMBERED) made.clear()
    const fresh = make(word)
    made.set(word, fresh)
    return fresh
  }
}
