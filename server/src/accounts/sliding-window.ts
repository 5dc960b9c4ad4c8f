const WINDOW_MS = 60_000
const MOST_KEYS = 20_000

/** Counts calls per key over the last minute. Gives the seconds to wait when a key has used its `most`, else 0. */
export const slidingWindow = (most: number): ((key: string, now: Date) => number) => {
  const calls = new Map<string, number[]>()
  return (key, now) => {
    const at = now.getTime()
    const recent = (calls.get(key) ?? []).filter((call) => call > at - WINDOW_MS)
    if (recent.length >= most) return Math.ceil((recent[0]! + WINDOW_MS - at) / 1000)
    // Deleting first keeps the map in order of last use, so the one dropped when full is the quietest.
    calls.delete(key)
    calls.set(key, [...recent, at])
    const oldest = calls.keys().next().value
    if (calls.size > MOST_KEYS && oldest !== undefined) calls.delete(oldest)
    return 0
  }
}

/** What one household or office router gets: an IPv6 caller owns its whole /64. */
export const callerKey = (address: string): string => {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail === undefined) return groups.slice(0, 4).join(':')
  const rest = tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
