import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** An answer as it goes over the wire. */
export type Packed = { body: Buffer; encoding: Encoding; etag: string }

/** Below this a packed answer saves nothing worth a browser's work. */
const THRESHOLD = 1024
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

const NAMED = (encoding: string) =>
  new RegExp(`(?:^|[,\\s])${encoding}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, 'i')
const BROTLI = NAMED('br')
const GZIP = NAMED('gzip')

/** The best encoding a browser says it reads. */
export const encodingFor = (accepted: string | string[] | undefined): Encoding => {
  const named = String(accepted ?? '')
  return BROTLI.test(named) ? 'br' : GZIP.test(named) ? 'gzip' : 'identity'
}

/** A weak tag: the same words packed in another way are the same answer. */
export const tagOf = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** Whether one of the tags a browser shows is this one. */
export const namesTag = (shown: string | undefined, etag: string): boolean =>
  shown !== undefined &&
  (shown.trim() === '*' || shown.split(',').some((one) => one.trim().replace(/^(?:W\/)?/, 'W/') === etag))

/** Writes an answer out as JSON and packs it once. */
export const pack = async (output: unknown, encoding: Encoding): Promise<Packed> => {
  const text = JSON.stringify(output)
  const etag = tagOf(text)
  const plain = Buffer.from(text)
  if (plain.length < THRESHOLD || encoding === 'identity') return { body: plain, encoding: 'identity', etag }
  const body =
    encoding === 'br'
      ? await asBrotli(plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
        })
      : await asGzip(plain)
  return { body, encoding, etag }
}
