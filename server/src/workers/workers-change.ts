import type { Db } from '../platform/db.ts'

/**
 * Told in the transaction that changes the register of a kabupaten, before it commits. `persons` are HMACs of NIKs that
 * now mean another record than before, though perhaps in the same desa.
 */
export type WorkersListener = (db: Db, kab: string, persons: readonly Buffer[]) => Promise<void>

const listeners: WorkersListener[] = []

/** Other rooms that keep something true about workers (whose desa became known, who is gone) say so here, once. */
export const whenWorkersChange = (listener: WorkersListener): void => {
  listeners.push(listener)
}

export const tellWorkersChanged = async (
  db: Db,
  kab: string,
  persons: readonly Buffer[] = [],
): Promise<void> => {
  for (const listener of listeners) await listener(db, kab, persons)
}
