import type { Ctx } from '../platform/endpoint.ts'
import type { Db, Scope } from '../platform/db.ts'
import { slipsAllowed, slipsBetween } from './name-sound.ts'
import {
  findLikeWords,
  findLongerWords,
  findOneSlip,
  findSameSound,
  type NameWord,
} from './name-words.sql.ts'
import { isExact, rankName, readSoughtName, type SoughtName, soundsOnce } from './rank-name.ts'
import { type Everywhere, findWorkers, type Place, type WorkerRecord } from './register.sql.ts'
import {
  type Answer,
  type Candidates,
  DESA,
  findAtOnce,
  findBeginning,
  findInDesa,
  findInKab,
  findOneByOne,
  type Named,
} from './search.sql.ts'
import { steppingOut } from './stepping-out.ts'

/** More people than this are not ranked: another word or a smaller area finds who is meant. */
export const MOST_FOUND = 1_000
/** People whose names answer are looked at for the other filters no further than this. */
const MOST_SEEN = 5_000
/** Names that are only like the one typed are looked for when fewer than this answer to it; far and wide, when nobody does. */
const ENOUGH = 100
const ENOUGH_FAR = 1
/** Words that one typed word is taken for, the nearest first. */
const MOST_WORDS = 200
/** When more people of the nation bear even the rarest word, kabupaten after kabupaten is sooner done. */
const MOST_AT_ONCE = 100_000

export type Found = Place & { near: boolean }

/** Words that a typed word may stand for, and the people who bear them. */
type Group = ReadonlyMap<string, number>

const groupOf = (typed: string, words: readonly NameWord[]): Group => {
  const known = words.map(({ word, people }) => [word, people] as const)
  return new Map([[typed, 0] as const, ...known].slice(0, MOST_WORDS))
}

/** For each word typed, itself, the words that sound the same and, for the last, those that begin so. */
const sameWords = async (db: Db, { words, sounds }: SoughtName): Promise<NameWord[][]> => {
  const heard = await findSameSound(db, sounds)
  const last = words.at(-1)!
  const longer = last.length > 1 ? await findLongerWords(db, last) : []
  return words.map((_, i) => [
    ...heard.filter(({ sound }) => sound === sounds[i]),
    ...(i === words.length - 1 ? longer : []),
  ])
}

/** The same, and those of the words found that are near enough; the nearest first. */
const withNear = (
  { sounds }: SoughtName,
  same: readonly NameWord[][],
  like: readonly NameWord[],
): NameWord[][] =>
  sounds.map((sound, i) => {
    const allowed = slipsAllowed(sound, sounds.length === 1)
    const near = like
      .map((known) => ({ known, slips: slipsBetween(sound, known.sound, allowed) }))
      .filter(({ slips }) => slips <= allowed)
      .sort((a, b) => a.slips - b.slips)
    return [...same[i]!, ...near.map(({ known }) => known)]
  })

/** Words that hold two slips. */
const twoSlips = async (db: Db, { sounds }: SoughtName): Promise<NameWord[]> => {
  const like: NameWord[] = []
  for (const sound of sounds)
    if (slipsAllowed(sound, true) > 1) like.push(...(await findLikeWords(db, sound)))
  return like
}

const bearers = (group: Group): number => [...group.values()].reduce((sum, people) => sum + people, 0)

/** Whoever's name holds a word of each group, by the way that is shortest. */
const findByWords = (db: Db, sought: Candidates, groups: readonly Group[]): Promise<Answer> => {
  const rareFirst = [...groups].sort((a, b) => bearers(a) - bearers(b))
  const words = rareFirst.map((group) => [...group.keys()])
  if (sought.area.length === DESA) return findInDesa(db, sought, words)
  if (sought.kabs.length === 1) return findInKab(db, sought, words)
  const find = bearers(rareFirst[0]!) > MOST_AT_ONCE ? findOneByOne : findAtOnce
  return find(db, sought, words)
}

const together = (one: Answer, other: Answer): Answer => ({
  found: [...one.found, ...other.found],
  all: one.all && other.all,
})

const candidates = async (db: Db, sought: Candidates, name: SoughtName): Promise<Answer> => {
  const nobody = { found: [], all: true }
  const begins = name.fold === '' ? nobody : await findBeginning(db, sought, name.fold)
  if (!begins.all || name.words.length === 0) return begins
  const find = (words: readonly NameWord[][]) =>
    findByWords(
      db,
      sought,
      words.map((known, i) => groupOf(name.words[i]!, known)),
    )
  const same = await sameWords(db, name)
  const exact = together(begins, await find(same))
  const enough = sought.kabs.length === 1 ? ENOUGH : ENOUGH_FAR
  if (!exact.all || exact.found.length >= enough) return exact
  const like = await findOneSlip(db, name.sounds)
  const near = together(exact, await find(withNear(name, same, like)))
  if (!near.all || near.found.length > 0) return near
  like.push(...(await twoSlips(db, name)))
  return find(withNear(name, same, like))
}

const once = (found: readonly Named[]): Named[] => [
  ...new Map(found.map((worker) => [worker.id, worker])).values(),
]

/**
 * Who answers to a name, the best first: the very name, its words, their sound, and with a slip or two; and whether nobody
 * else does.
 */
export const searchRegister = async (
  { db }: Ctx,
  sought: Everywhere,
  typed: string,
): Promise<{ found: Found[]; all: boolean }> => {
  const name = readSoughtName(typed)
  const wanted = { ...sought, most: MOST_FOUND + 1, mostSeen: MOST_SEEN + 1 }
  const answer = await steppingOut(db, async () => {
    // The planner knows too little of names to leave the whole register alone.
    await db.query('set local enable_seqscan = off')
    return candidates(db, wanted, name)
  })
  const heard = soundsOnce()
  const found = once(answer.found)
    .map((worker) => ({ worker, rank: rankName(worker.name, name, heard) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || (a.worker.name < b.worker.name ? -1 : 1))
    .map(({ worker: { kab, id }, rank }) => ({ kab, id, near: !isExact(rank) }))
  return { found, all: answer.all }
}

/** Those found, as the asker may see them, in the order in which they answer. */
export const findInOrder = async (
  db: Db,
  found: readonly Found[],
  scope: Scope,
): Promise<{ worker: WorkerRecord; near: boolean }[]> => {
  const workers = new Map((await findWorkers(db, found, scope)).map((worker) => [worker.id, worker]))
  return found.flatMap(({ id, near }) => {
    const worker = workers.get(id)
    return worker ? [{ worker, near }] : []
  })
}
