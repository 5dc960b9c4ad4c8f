/** A path of this site to return to, or nothing: an address must not be able to send somebody elsewhere after the sign-in. */
export const pathWithin = (wanted: unknown): string | undefined =>
  typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/masuk')
    ? wanted
    : undefined
