import { randomFillSync } from 'node:crypto'

const ENTROPY = 10
const pool = Buffer.alloc(ENTROPY * 4096)
let used = pool.length

/** A UUID of version 7 as its 16 bytes: later ids sort later, so a million of them fill an index from its end. */
export function newId(now: number): Buffer {
  if (used === pool.length) used = randomFillSync(pool).length - pool.length
  const id = Buffer.allocUnsafe(16)
  id.writeUIntBE(now, 0, 6)
  pool.copy(id, 6, used, used + ENTROPY)
  used += ENTROPY
  id[6] = 0x70 | (id[6]! & 0x0f)
  id[8] = 0x80 | (id[8]! & 0x3f)
  return id
}

/** SQL for a UUID (version 8) made of a text: the same text gives the same id. */
export const madeId = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`
