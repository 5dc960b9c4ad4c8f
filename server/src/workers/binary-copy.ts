/** A value as COPY takes it: whole numbers become int4, buffers stay bytes (bytea, and uuid as its 16 bytes). */
export type CopyValue = string | number | boolean | Uint8Array | null

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
/** UTF-8 takes at most three bytes for each unit of a JavaScript string. */
const WIDEST = 3
/** Letters that are written one by one. */
const SHORT = 40

const sizeOf = (value: CopyValue): number => {
  if (typeof value === 'string') return 4 + value.length * WIDEST
  return value instanceof Uint8Array ? 4 + value.length : 8
}

const widthOf = (row: readonly CopyValue[]): number => {
  let width = 2
  for (const value of row) width += sizeOf(value)
  return width
}

/** Writes a short text of plain letters; false, and nothing to keep, when it holds others. Crossing into Node costs more. */
function putPlain(buffer: Buffer, at: number, text: string): boolean {
  for (let nth = 0; nth < text.length; nth++) {
    const code = text.charCodeAt(nth)
    if (code === 0 || code > 127) return false
    buffer[at + nth] = code
  }
  return true
}

function putText(buffer: Buffer, at: number, value: string): number {
  if (value.length <= SHORT && putPlain(buffer, at + 4, value))
    return buffer.writeInt32BE(value.length, at) + value.length
  // A zero byte is the one character that PostgreSQL's text cannot hold.
  const text = value.includes('\0') ? value.replaceAll('\0', '') : value
  const length = buffer.write(text, at + 4)
  return buffer.writeInt32BE(length, at) + length
}

/** Writes one field, its length in front; gives where the next begins. */
function put(buffer: Buffer, at: number, value: CopyValue): number {
  if (value === null) return buffer.writeInt32BE(-1, at)
  if (typeof value === 'string') return putText(buffer, at, value)
  if (typeof value === 'number') return buffer.writeInt32BE(value, buffer.writeInt32BE(4, at))
  if (typeof value === 'boolean') return buffer.writeInt8(value ? 1 : 0, buffer.writeInt32BE(1, at))
  const start = buffer.writeInt32BE(value.length, at)
  buffer.set(value, start)
  return start + value.length
}

/** Room for some ten thousand rows of a list; more grows. */
const FIRST_ROOM = 4 * 1024 ** 2

/**
 * Rows in PostgreSQL's binary COPY format: half the bytes and a third of the time of text where most cells are sealed.
 * A row is written when it comes: kept until a portion is full, its values cost the garbage collector more than all else.
 */
export const copyPortion = (room = FIRST_ROOM) => {
  let buffer = Buffer.allocUnsafe(room)
  let at = SIGNATURE.copy(buffer)
  let rows = 0
  const makeRoom = (size: number): void => {
    if (at + size <= buffer.length) return
    const wider = Buffer.allocUnsafe(2 * (at + size))
    buffer.copy(wider, 0, 0, at)
    buffer = wider
  }
  return {
    rows: (): number => rows,
    add: (row: readonly CopyValue[]): void => {
      makeRoom(widthOf(row) + 2)
      at = buffer.writeInt16BE(row.length, at)
      for (const value of row) at = put(buffer, at, value)
      rows++
    },
    /** The portion as it goes to the server; nothing can be added after. */
    bytes: (): Buffer => buffer.subarray(0, buffer.writeInt16BE(-1, at)),
  }
}

export type CopyPortion = ReturnType<typeof copyPortion>
