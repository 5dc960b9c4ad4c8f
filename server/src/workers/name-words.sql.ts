import type { Db } from '../platform/db.ts'
import { slipsOf } from './name-sound.ts'

export type NameWord = { word: string; sound: string }

/** Words of the names that a list brought and no list before. Runs as the import role. */
export const listNewWords = async (
  db: Db,
  { kab, id }: { kab: string; id: string },
): Promise<readonly string[]> => {
  const { rows } = await db.query<{ word: string }>(
    `select word from (select distinct unnest(workers.name_keys('', name)) as word from workers.import_row
        where kab = $1 and import_id = $2 and verdict <> 'rejected') listed
      where length(word) between 2 and 30 and not exists (select from workers.name_word n where n.word = listed.word)`,
    [kab, id],
  )
  return rows.map(({ word }) => word)
}

export const insertWords = async (db: Db, words: readonly NameWord[]): Promise<void> => {
  await db.query(
    'insert into workers.name_word (word, sound) select * from unnest($1::text[], $2::text[]) on conflict (word) do nothing',
    [words.map(({ word }) => word), words.map(({ sound }) => sound)],
  )
}

/** Words that sound like one of these. */
export const findSameSound = async (db: Db, sounds: readonly string[]): Promise<NameWord[]> => {
  const { rows } = await db.query<NameWord>(
    'select word, sound from workers.name_word where sound = any ($1)',
    [sounds],
  )
  return rows
}

const LONGER_WORDS = 30

/** Words that begin so, the shortest first. */
export const findLongerWords = async (db: Db, beginning: string): Promise<string[]> => {
  const { rows } = await db.query<{ word: string }>(
    `select word from workers.name_word where word >= $1 and word < $1 || '~' order by length(word), word limit ${LONGER_WORDS}`,
    [beginning],
  )
  return rows.map(({ word }) => word)
}

/** Words that are one slip away from one of these. */
export const findOneSlip = async (db: Db, sounds: readonly string[]): Promise<NameWord[]> => {
  const { rows } = await db.query<NameWord>(
    'select word, sound from workers.name_word where workers.name_slips(sound) && $1',
    [sounds.flatMap(slipsOf)],
  )
  return rows
}

/** Words that share a fair part of their letters in order; who is truly near is decided by counting slips. */
export const findLikeWords = async (db: Db, sound: string): Promise<NameWord[]> => {
  // Two slips in a word of seven letters leave a quarter of its trigrams.
  await db.query('set local pg_trgm.similarity_threshold = 0.25')
  const { rows } = await db.query<NameWord>('select word, sound from workers.name_word where sound % $1', [
    sound,
  ])
  return rows
}
