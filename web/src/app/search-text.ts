/**
 * The question part of an address, all values text. The router's own reading takes 35.10 for the number 35.1, and area
 * codes are not numbers; a page that needs a number makes one of its text.
 */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

/** Leaves out what is not set, so that a link holds only what was chosen. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
