import { type Month, monthsBetween } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import type { PersonToPlan } from '../iuran/index.ts'
import { insertBatches, insertPeople, type NewBatch, type NewPerson, withdrawBatches } from './batch.sql.ts'

/** So many people of a desa and category, and which fund pays them for which months; legs of one line are the same people. */
export type BatchLeg = {
  line: number
  desa: string
  grp: string
  desil: number | null
  fund: string
  first: string
  last: string
  kept: boolean
  people: number
}

export type Draft = { kab: string; plan: string; year: number; by: { id: string | null; name: string } }

const keyOf = ({ desa, grp, desil, kept }: Pick<PersonToPlan, 'desa' | 'grp' | 'desil' | 'kept'>): string =>
  `${desa} ${grp} ${desil ?? ''} ${kept}`
const kecamatanOf = (desa: string): string => desa.slice(0, 8)
const batchKey = (desa: string, fund: string): string => `${kecamatanOf(desa)} ${fund}`

const monthsOf = ({ first, last }: BatchLeg): number => monthsBetween(first as Month, last as Month) + 1

/** Names for the lines of a plan: the people of each desa and category in their order, and whoever is left waits. */
const named = (
  legs: readonly BatchLeg[],
  people: readonly PersonToPlan[],
  batchOf: (key: string) => string,
): NewPerson[] => {
  const left = Map.groupBy(people, keyOf)
  const found: NewPerson[] = []
  const put = (one: PersonToPlan, leg: BatchLeg, waits: boolean): void => {
    const { id: worker, desa, grp, kept } = one
    const batch = batchOf(batchKey(desa, leg.fund))
    found.push({
      batch,
      worker,
      desa,
      grp,
      first: leg.first,
      months: monthsOf(leg),
      kept,
      place: found.length + 1,
      waits,
    })
  }
  for (const lines of Map.groupBy(legs, ({ line }) => line).values()) {
    const chosen = left.get(keyOf(lines[0]!))?.splice(0, lines[0]!.people) ?? []
    for (const one of chosen) for (const leg of lines) put(one, leg, false)
  }
  const firstLeg = new Map(legs.toReversed().map((leg) => [keyOf(leg), leg]))
  for (const [key, waiting] of left) {
    const leg = firstLeg.get(key)
    if (leg !== undefined) for (const one of waiting) put(one, leg, true)
  }
  return found
}

/** Makes a draft batch of each kecamatan and fund of a plan, by name, with a waiting list behind each. */
export const draftBatches = async (
  db: Db,
  draft: Draft,
  { legs, people }: { legs: readonly BatchLeg[]; people: readonly PersonToPlan[] },
): Promise<number> => {
  const batches = new Map<string, NewBatch>()
  for (const { desa, fund } of legs)
    batches.set(batchKey(desa, fund), { id: crypto.randomUUID(), area: kecamatanOf(desa), fund })
  const persons = named(legs, people, (key) => batches.get(key)!.id)
  await insertBatches(db, draft, [...batches.values()])
  await insertPeople(db, draft.kab, persons)
  return batches.size
}

/** Takes the drafts of a plan back; their people stand in no batch then. */
export const withdrawDrafts = async (db: Db, kab: string, plan: string): Promise<void> =>
  withdrawBatches(db, kab, plan)
