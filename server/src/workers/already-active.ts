import type { Db } from '../platform/db.ts'

/** Gives the rows of a table of this session (row, nik_index) whose people are covered as far as is known. */
export type CoverFinder = (db: Db, kab: string, table: 'incoming') => Promise<readonly number[]>

/**
 * Gives the condition under which a worker w of these kabupaten is covered, a question mark standing for the value, and the
 * kabupaten of which anything is known.
 */
export type CoverCondition = (
  db: Db,
  kabs: readonly string[],
) => Promise<{ text: string; value: unknown; kabs: readonly string[] }>

const finders: CoverFinder[] = []
const conditions: CoverCondition[] = []

/** The room that knows who is covered says so here, once; workers asks it about every list and for the register. */
export const whenCoverIsAsked = (finder: CoverFinder, condition: CoverCondition): void => {
  finders.push(finder)
  conditions.push(condition)
}

/** Narrows the register to those who are covered, or are not; where nothing is known of cover, nobody is. */
export const coverCondition = async (
  db: Db,
  kabs: readonly string[],
  covered: boolean,
): Promise<{ texts: string[]; values: unknown[]; kabs: readonly string[] }> => {
  const known = await Promise.all(conditions.map((condition) => condition(db, kabs)))
  const any = known.length === 0 ? 'false' : known.map(({ text }) => text).join(' or ')
  const somebody = new Set(known.flatMap((one) => one.kabs))
  return {
    texts: [covered ? `(${any})` : `not (${any})`],
    values: known.map(({ value }) => value),
    kabs: covered ? kabs.filter((kab) => somebody.has(kab)) : kabs,
  }
}

/** Marks the staged rows of people who need no new registration. That they are covered is all that is said of them. */
export const markActive = async (db: Db, kab: string): Promise<void> => {
  for (const finder of finders) {
    const rows = await finder(db, kab, 'incoming')
    if (rows.length === 0) continue
    await db.query(
      `update incoming set issues = concat_ws(' ', nullif(issues, ''), 'register.already_active'),
              verdict = case when verdict = 'ok' then 'warned' else verdict end
        where row = any ($1) and verdict <> 'rejected'`,
      [rows],
    )
  }
}
