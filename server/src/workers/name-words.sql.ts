import type { Db } from '../platform/db.ts'
import { slipsOf } from './name-sound.ts'

/** A word of names, what it sounds like, and about how many people bear it. */
export type NameWord = { word: string; sound: string; people: number }

/** Words of the names that a list brought, and how many people it put into the register under each. As the import role. */
export const countWords = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
): Promise<readonly { word: string; people: number }[]> => {
  const { rows } = await db.query<{ word: string; people: number }>(
    `select word, count(*) filter (where effect = 'new') as people
       from workers.import_row cross join lateral unnest(workers.name_keys('', name)) as word
      where kab = $1 and import_id = $2 and verdict <> 'rejected' and length(word) between 2 and 30
      group by word order by word`,
    [kab, id],
  )
  return rows
}

/** Words that nobody bore before become known; others are borne by so many more. */
export const addWords = async (db: Db, words: readonly NameWord[]): Promise<void> => {
  await db.query(
    `insert into workers.name_word as known (word, sound, people) select * from unnest($1::text[], $2::text[], $3::bigint[])
     on conflict (word) do update set people = known.people + excluded.people where excluded.people > 0`,
    [words.map(({ word }) => word), words.map(({ sound }) => sound), words.map(({ people }) => people)],
  )
}

const COLUMNS = 'word, sound, people'

/** Words that sound like one of these. */
export const findSameSound = async (db: Db, sounds: readonly string[]): Promise<NameWord[]> => {
  const { rows } = await db.query<NameWord>(
    `select ${COLUMNS} from workers.name_word where sound = any ($1)`,
    [sounds],
  )
  return rows
}

const LONGER_WORDS = 30

/** Words that begin so, the shortest first. */
export const findLongerWords = async (db: Db, beginning: string): Promise<NameWord[]> => {
  const { rows } = await db.query<NameWord>(
    `select ${COLUMNS} from workers.name_word where word >= $1 and word < $1 || '~' order by length(word), word limit ${LONGER_WORDS}`,
    [beginning],
  )
  return rows
}

/** Words that are one slip away from one of these. */
export const findOneSlip = async (db: Db, sounds: readonly string[]): Promise<NameWord[]> => {
  const { rows } = await db.query<NameWord>(
    `select ${COLUMNS} from workers.name_word where workers.name_slips(sound) && $1`,
    [sounds.flatMap(slipsOf)],
  )
  return rows
}

/** Words that share a fair part of their letters in order; who is truly near is decided by counting slips. */
export const findLikeWords = async (db: Db, sound: string): Promise<NameWord[]> => {
  // Two slips in a word of seven letters leave a quarter of its trigrams.
  await db.query('set local pg_trgm.similarity_threshold = 0.25')
  const { rows } = await db.query<NameWord>(`select ${COLUMNS} from workers.name_word where sound % $1`, [
    sound,
  ])
  return rows
}
