import type { Ctx } from '../platform/endpoint.ts'
import type { Db } from '../platform/db.ts'
import { slipsAllowed, slipsBetween } from './name-sound.ts'
import {
  findLikeWords,
  findLongerWords,
  findOneSlip,
  findSameSound,
  type NameWord,
} from './name-words.sql.ts'
import { isExact, rankName, readSoughtName, type SoughtName } from './rank-name.ts'
import { findWorkers, type Place, type Sought, type WorkerRecord } from './register.sql.ts'
import { type Candidates, findBeginning, findByWords } from './search.sql.ts'
import { steppingOut } from './stepping-out.ts'

/** More people than this are not ranked: another word or a smaller area finds who is meant. */
export const MOST_FOUND = 1_000
/** Names that are only like the one typed are looked for when fewer than this answer to it; far and wide, when nobody does. */
const ENOUGH = 100
const ENOUGH_FAR = 1
/** Keys that one word is looked up by; a nation has a key a kabupaten. */
const MOST_KEYS = 2_000

export type Found = { worker: WorkerRecord; near: boolean }

type Groups = string[][]

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** For each word typed, itself, the words that sound the same and, for the last, those that begin so. */
const sameWords = async (db: Db, { words, sounds }: SoughtName): Promise<Groups> => {
  const heard = await findSameSound(db, sounds)
  const last = words.at(-1)!
  const longer = last.length > 1 ? await findLongerWords(db, last) : []
  return words.map((word, i) =>
    unique([
      word,
      ...heard.filter(({ sound }) => sound === sounds[i]).map((known) => known.word),
      ...(i === words.length - 1 ? longer : []),
    ]),
  )
}

/** The same, and those of the words found that are near enough; the nearest first. */
const withNear = (
  { sounds }: SoughtName,
  { same, like, most }: { same: Groups; like: readonly NameWord[]; most: number },
): Groups =>
  sounds.map((sound, i) => {
    const allowed = slipsAllowed(sound, sounds.length === 1)
    const near = like
      .map((known) => ({ word: known.word, slips: slipsBetween(sound, known.sound, allowed) }))
      .filter(({ slips }) => slips <= allowed)
      .sort((a, b) => a.slips - b.slips)
    return unique([...same[i]!, ...near.map(({ word }) => word)]).slice(0, most)
  })

/** Words that hold two slips. */
const twoSlips = async (db: Db, { sounds }: SoughtName): Promise<NameWord[]> => {
  const like: NameWord[] = []
  for (const sound of sounds)
    if (slipsAllowed(sound, true) > 1) like.push(...(await findLikeWords(db, sound)))
  return like
}

const candidates = async (db: Db, sought: Candidates, name: SoughtName): Promise<Place[]> => {
  const begins = name.fold === '' ? [] : await findBeginning(db, sought, name.fold)
  if (begins.length >= sought.most || name.words.length === 0) return begins
  const most = Math.max(2, Math.floor(MOST_KEYS / sought.kabs.length))
  const same = (await sameWords(db, name)).map((words) => words.slice(0, most))
  const exact = [...begins, ...(await findByWords(db, sought, same))]
  if (exact.length >= (sought.kabs.length === 1 ? ENOUGH : ENOUGH_FAR)) return exact
  const like = await findOneSlip(db, name.sounds)
  const near = [...exact, ...(await findByWords(db, sought, withNear(name, { same, like, most })))]
  if (near.length > 0) return near
  like.push(...(await twoSlips(db, name)))
  return findByWords(db, sought, withNear(name, { same, like, most }))
}

const once = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
]

/** Who answers to a name, the best first: the very name, its words, their sound, and with a slip or two. */
export const searchRegister = async (
  { db }: Ctx,
  sought: Sought & { kabs: readonly string[] },
  typed: string,
): Promise<Found[]> => {
  const name = readSoughtName(typed)
  const wanted = { ...sought, most: MOST_FOUND + 1 }
  const places = await steppingOut(db, async () => {
    // The planner knows too little of names to leave the whole register alone.
    await db.query('set local enable_seqscan = off')
    return candidates(db, wanted, name)
  })
  const workers = await findWorkers(db, once(places), sought.scope)
  return workers
    .map((worker) => ({ worker, rank: rankName(worker.name, name) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || (a.worker.name < b.worker.name ? -1 : 1))
    .map(({ worker, rank }) => ({ worker, near: !isExact(rank) }))
}
