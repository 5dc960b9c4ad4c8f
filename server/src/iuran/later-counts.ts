import { BASES, type Basis } from '@naungan/rules/indicator'
import { markChange } from '../platform/changes.ts'
import { asImporter, type Db, type Pool } from '../platform/db.ts'
import { addLater, type Job } from '../platform/jobs.ts'
import { lockCover } from './active-month.sql.ts'
import { compareMonths } from './compare-months.sql.ts'
import { monthsListed } from './coverage.sql.ts'
import { kabsOfPair, type Pair } from './difference.sql.ts'
import { coverVersion } from './forget-reconciled.sql.ts'
import { kabsOfMonth } from './reconcile.sql.ts'
import { type KabMonth, putBeside } from './reconcile-count.sql.ts'

type OfKab<T> = T & { kab: string }

/** Asks, in the transaction that changed a kabupaten, for what its pages open with: its newest month, and how it came from the one before. */
export const askNewest = (db: Db, kab: string): Promise<void> => addLater(db, 'iuran.newest', [{ kab }])

/** Asks for a month of these kabupaten to be put beside the other counts, whatever becomes of the request. */
export const askBeside = (
  pool: Pool,
  kabs: readonly string[],
  { month, basis }: Omit<KabMonth, 'kab'>,
): Promise<void> =>
  asImporter(pool, (db) =>
    addLater(
      db,
      'iuran.beside',
      kabs.map((kab) => ({ kab, month, basis })),
    ),
  )

/** Asks for two months of these kabupaten to be compared, whatever becomes of the request. */
export const askCompared = (pool: Pool, kabs: readonly string[], { from, to, basis }: Pair): Promise<void> =>
  asImporter(pool, (db) =>
    addLater(
      db,
      'iuran.compare',
      kabs.map((kab) => ({ kab, from, to, basis })),
    ),
  )

/** Leaves nothing behind of a count that no longer holds. */
class Overtaken extends Error {}

/**
 * Half a million people take seconds, for which nobody who decides about one of them may wait: they are counted without
 * a lock, and kept if nothing has changed meanwhile. Whoever changed something has asked for the newest month again.
 */
const unlessOvertaken = async (pool: Pool, kab: string, count: (db: Db) => Promise<void>): Promise<void> => {
  const work = asImporter(pool, async (db) => {
    const before = await coverVersion(db, kab)
    await count(db)
    await lockCover(db, kab)
    if ((await coverVersion(db, kab)) !== before) throw new Overtaken()
    await markChange(db, 'figures')
  })
  await work.catch((error: unknown) => {
    if (!(error instanceof Overtaken)) throw error
  })
}

const putOnce = (pool: Pool, { kab, month, basis }: KabMonth): Promise<void> =>
  unlessOvertaken(pool, kab, async (db) => {
    const [now] = await kabsOfMonth(db, [kab], { month, basis })
    if (now?.done === false) await putBeside(db, { kab, month, basis })
  })

const compareOnce = (pool: Pool, { kab, ...pair }: OfKab<Pair>): Promise<void> =>
  unlessOvertaken(pool, kab, async (db) => {
    const [now] = await kabsOfPair(db, [kab], pair)
    if (now?.compared === false) await compareMonths(db, kab, pair)
  })

export const putMonth: Job = ({ pool }, payload) => putOnce(pool, payload as KabMonth)

export const compareTwo: Job = ({ pool }, payload) => compareOnce(pool, payload as OfKab<Pair>)

const countNewestOf = async (pool: Pool, kab: string, basis: Basis): Promise<void> => {
  const months = await asImporter(pool, (db) => monthsListed(db, [kab], basis))
  const [from, to] = [months.at(-2), months.at(-1)]
  if (to !== undefined) await putOnce(pool, { kab, month: to, basis })
  if (from !== undefined && to !== undefined && basis === 'domisili')
    await compareOnce(pool, { kab, from, to, basis })
}

export const countNewest: Job = async ({ pool }, { kab = '' }) => {
  for (const basis of BASES) await countNewestOf(pool, kab, basis)
}
