import { type Compared, KEYS, likenessKeys, likenessOf, MEETINGS, THRESHOLDS } from '@naungan/rules/likeness'
import type { Labelled, LikenessSet } from '../server/db/seed/likeness-set.ts'

/** How well doubles were found, over pairs of a row and a person of the register. */
export type Quality = { precision: number; recall: number; f1: number; blockingRecall: number }

export type Judged = { row: Labelled; other: number; score: number }

const meetings = MEETINGS.map((keys) => keys.map((key) => KEYS.indexOf(key)))

/** The candidates of each row, found as the database finds them. */
export function* candidates({ register, list }: LikenessSet): Generator<readonly [Labelled, number]> {
  const keys = register.map(likenessKeys)
  const under = new Map<number, number[]>()
  for (const [at, found] of keys.entries())
    for (const key of found) if (key !== 0) under.set(key, [...(under.get(key) ?? []), at])
  for (const row of list) {
    const own = likenessKeys(row.record)
    for (const other of new Set(own.flatMap((key) => under.get(key) ?? []))) {
      const agrees = (nth: number) => own[nth] !== 0 && own[nth] === keys[other]![nth]
      if (meetings.some((meeting) => meeting.every(agrees))) yield [row, other]
    }
  }
}

export const judge = (set: LikenessSet): Judged[] =>
  [...candidates(set)].map(([row, other]) => ({
    row,
    other,
    score: likenessOf(row.record, set.register[other] as Compared).score,
  }))

export function qualityOf({ list }: LikenessSet, judged: readonly Judged[]): Quality {
  const doubles = list.filter(({ is }) => is !== null).length
  const found = judged.filter(({ score }) => score >= THRESHOLDS.doubtful)
  const right = found.filter(({ row, other }) => row.is === other).length
  const [precision, recall] = [right / found.length, right / doubles]
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    blockingRecall: judged.filter(({ row, other }) => row.is === other).length / doubles,
  }
}
