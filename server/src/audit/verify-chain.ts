import { FIRST_HASH, hashEntry, type StoredEntry } from '../platform/audit.ts'
import type { Db } from '../platform/db.ts'
import { readChain } from './audit.sql.ts'

/** missing: no entry of this id; changed: it does not hold what was sealed; cut: it does not follow the one before. */
export type BrokenLink = { id: number; reason: 'missing' | 'changed' | 'cut' }

export type ChainCheck = {
  /** Entries that hold, from the first one on. */
  entries: number
  last: { id: number; hash: Buffer }
  broken: BrokenLink | null
}

const STRETCH = 5_000

/** Entries are written to the millisecond; more digits than that are somebody else's and must break the hash. */
const asWritten = (entry: StoredEntry): StoredEntry => ({ ...entry, at: entry.at.replace(/000Z$/, 'Z') })

const faultOf = (entry: StoredEntry, last: ChainCheck['last']): BrokenLink | null => {
  if (entry.id !== last.id + 1) return { id: last.id + 1, reason: 'missing' }
  if (!entry.prevHash.equals(last.hash)) return { id: entry.id, reason: 'cut' }
  return hashEntry(asWritten(entry)).equals(entry.hash) ? null : { id: entry.id, reason: 'changed' }
}

/**
 * Follows the chain from its first entry and names the first link that does not hold. That the newest entries were cut
 * off cannot be seen from inside: compare `last` with one noted elsewhere.
 */
export const verifyChain = async (db: Pick<Db, 'query'>): Promise<ChainCheck> => {
  let last: ChainCheck['last'] = { id: 0, hash: FIRST_HASH }
  for (;;) {
    const stretch = await readChain(db, last.id, STRETCH)
    for (const entry of stretch) {
      const broken = faultOf(entry, last)
      if (broken) return { entries: last.id, last, broken }
      last = { id: entry.id, hash: entry.hash }
    }
    if (stretch.length < STRETCH) return { entries: last.id, last, broken: null }
  }
}
