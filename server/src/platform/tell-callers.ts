const MOST = 20_000

export type Callers = {
  /** Notes whether a cookie turned out to be a session. */
  saw: (token: string, live: boolean) => void
  keyOf: (address: string, token: string | undefined) => string
}

/**
 * Whom the rate limit counts. Offices share one address, so a browser that has shown a real session is counted by
 * itself; a cookie that nobody has seen to be one counts for its address, or a new one each time would escape.
 */
export const tellCallers = (): Callers => {
  const live = new Set<string>()
  return {
    saw: (token, isLive) => {
      live.delete(token)
      if (isLive) live.add(token)
      const oldest = live.values().next().value
      if (live.size > MOST && oldest !== undefined) live.delete(oldest)
    },
    keyOf: (address, token) => (token !== undefined && live.has(token) ? token : address),
  }
}
