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

const UNDECIDED = `w.id in (select p.worker_id from workers.pair p where p.kab = w.kab and p.decision is null
    union all select r.worker_id from workers.referral r where r.kab = w.kab and r.settled_at is null)`

/** The filter as conditions; a question mark stands for the next value. */
export const conditionsOf = (filter: RegisterFilter, today: string): Conditions => {
  const { sex, occupation, segment, desil, ageFrom, ageTo, doubtful } = filter
  const all: [string, unknown, unknown][] = [
    ['w.sex = ?', sex, sex],
    ['w.occupation = ?', occupation, occupation],
    ['w.occupation = any (?::text[])', segment, segment && occupationsOf(segment)],
    ['coalesce(w.desil, h.desil) = ?', desil, desil],
    ['w.birth_date <= ?', ageFrom, ageFrom !== undefined && yearsBefore(today, ageFrom)],
    ['w.birth_date > ?', ageTo, ageTo !== undefined && yearsBefore(today, ageTo + 1)],
  ]
  const given = all.filter(([, asked]) => asked !== undefined)
  return {
    texts: [...given.map(([text]) => text), ...(doubtful ? [UNDECIDED] : [])],
    values: given.map(([, , value]) => value),
  }
}
