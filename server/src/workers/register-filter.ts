import { OCCUPATIONS } from '@naungan/rules/sheet'
import { z } from 'zod'

const YEARS = z.coerce.number().int().min(0).max(150).optional()

/** What narrows the register besides the area and the name. */
export const registerFilter = z.object({
  sex: z.enum(['L', 'P']).optional(),
  occupation: z.string().max(60).optional(),
  segment: z.enum(['PU', 'BPU', 'none', 'excluded']).optional(),
  desil: z.coerce.number().int().min(1).max(10).optional(),
  ageFrom: YEARS,
  ageTo: YEARS,
  /** Covered or not in the latest month that their kabupaten has a list of. */
  cover: z.enum(['yes', 'no']).optional(),
  /** Only people who may stand in the register twice: pairs and referrals that nobody has decided. */
  doubtful: z.coerce.boolean().optional(),
})

export type RegisterFilter = z.infer<typeof registerFilter>

/** A condition on a worker w (and on the household h), and the values that it holds in order. */
export type Conditions = { texts: string[]; values: unknown[] }

const yearsBefore = (today: string, years: number): string =>
  `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`

const occupationsOf = (segment: string): string[] =>
  OCCUPATIONS.filter(({ proposal }) => proposal === segment).map(({ code }) => code)

const UNDECIDED = `(w.kab, w.id) in (
  select p.kab, p.worker_id from workers.pair p where p.decision is null and p.worker_id is not null
  union all select r.kab, r.worker_id from workers.referral r where r.settled_at is null and r.worker_id is not null)`

const given = (all: readonly [string, unknown, unknown][]): Conditions => {
  const asked = all.filter(([, filter]) => filter !== undefined)
  return { texts: asked.map(([text]) => text), values: asked.map(([, , value]) => value) }
}

/** The conditions by which an index knows who is meant; a question mark stands for the next value. */
export const indexedConditions = (
  { occupation, segment, ageFrom, ageTo, doubtful }: RegisterFilter,
  today: string,
): Conditions => {
  const { texts, values } = given([
    ['w.occupation = ?', occupation, occupation],
    ['w.occupation = any (?::text[])', segment, segment && occupationsOf(segment)],
    ['w.birth_date <= ?', ageFrom, ageFrom !== undefined && yearsBefore(today, ageFrom)],
    ['w.birth_date > ?', ageTo, ageTo !== undefined && yearsBefore(today, ageTo + 1)],
  ])
  return { texts: [...texts, ...(doubtful ? [UNDECIDED] : [])], values }
}

/** The conditions that are looked at person by person. */
export const otherConditions = ({ sex, desil }: RegisterFilter): Conditions =>
  given([
    ['w.sex = ?', sex, sex],
    ['coalesce(w.desil, h.desil) = ?', desil, desil],
  ])

export const both = (one: Conditions, other: Conditions): Conditions => ({
  texts: [...one.texts, ...other.texts],
  values: [...one.values, ...other.values],
})
