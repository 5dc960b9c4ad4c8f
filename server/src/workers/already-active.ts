import type { Db } from '../platform/db.ts'

/** Gives the rows of a table of this session (row, nik_index) whose people are covered as far as is known. */
export type CoverFinder = (db: Db, kab: string, table: 'incoming') => Promise<readonly number[]>

const finders: CoverFinder[] = []

/** The room that knows who is covered says so here, once; workers asks it about every list. */
export const whenCoverIsAsked = (finder: CoverFinder): void => {
  finders.push(finder)
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
