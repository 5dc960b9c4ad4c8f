import type { DateLevel } from './compare-dates.ts'
import type { NameLevel } from './compare-names.ts'

/**
 * The weights of likeness, in one table. Each level of each field has three probabilities:
 *
 * - `one`: how often two records of ONE person come out so. Counted on the labelled set (server/db/seed/likeness-set.ts,
 *   seed "tune", 8,000 pairs) and smoothed by hand where a level is too rare to be counted; the bench reports on another seed.
 * - `kin`: how often two people of ONE HOUSEHOLD do: twins, father and son, wives of brothers. Counted on the same set,
 *   date of birth from the share of twin births (about 1 in 90 births, hence 0.004 of pairs of kin).
 * - `strangers`: how often two people who have nothing to do with each other do. Date: one of 17,500 working-age days;
 *   one digit off: about 25 of them. Area: 474 desa and 27 kecamatan of a kabupaten. Names by their rarity in bits
 *   (name-words.ts), so that two SITI AMINAH count for less than two SARTONO WIGUNA.
 *
 * Kin is what makes this more than the two classes of Fellegi and Sunter: family card, mother and desa agree among
 * siblings as they do for one person, so without it the three together would outvote two different names.
 */
export type Weight = { readonly one: number; readonly kin: number; readonly strangers: number }

type Table<L extends string> = Readonly<Record<L, Weight>>

const weight = (one: number, kin: number, strangers: number): Weight => ({ one, kin, strangers })

/** `strangers` here is multiplied by the chance of what the names share: 1 in 2^rarity. */
export const NAME: Table<NameLevel> = {
  same: weight(0.53, 0.0008, 1),
  close: weight(0.25, 0.006, 3),
  part: weight(0.2, 0.02, 4),
  mixed: weight(0.002, 0.12, 12),
  different: weight(0.001, 0.85, 1),
}

export const BIRTH_DATE: Table<DateLevel> = {
  same: weight(0.83, 0.004, 0.000_06),
  swapped: weight(0.05, 0.0003, 0.000_02),
  digit: weight(0.08, 0.004, 0.0015),
  year: weight(0.02, 0.03, 0.02),
  different: weight(0.02, 0.96, 0.98),
}
/** Days that offices give to people who know only their year: twenty times as common among strangers. */
export const GIVEN_DAY = 20

export const SEX: Table<'same' | 'different'> = {
  same: weight(0.985, 0.5, 0.5),
  different: weight(0.015, 0.5, 0.5),
}

export const AREA: Table<'desa' | 'kecamatan' | 'kabupaten' | 'beyond'> = {
  desa: weight(0.84, 0.93, 0.003),
  kecamatan: weight(0.06, 0.03, 0.035),
  kabupaten: weight(0.08, 0.03, 0.96),
  beyond: weight(0.02, 0.01, 1),
}

/** `strangers` again times what the two names share. */
export const MOTHER: Table<NameLevel> = {
  same: weight(0.72, 0.35, 1),
  close: weight(0.17, 0.04, 3),
  part: weight(0.07, 0.03, 4),
  mixed: weight(0.01, 0.03, 12),
  different: weight(0.03, 0.55, 1),
}

export const FAMILY_CARD: Table<'same' | 'different'> = {
  same: weight(0.8, 0.95, 0.000_01),
  different: weight(0.2, 0.05, 1),
}

export const PHONE: Table<'same' | 'different'> = {
  same: weight(0.6, 0.25, 0.000_02),
  different: weight(0.4, 0.75, 1),
}

/** Read beside an equal birth date, which with sex and kecamatan makes twelve of the fifteen digits already. */
export const NIK15: Table<'same' | 'different'> = {
  same: weight(0.3, 0.8, 0.003),
  different: weight(0.7, 0.2, 1),
}

/** Of the people of a kabupaten, how many are this very person, kin of theirs, strangers. */
export const BEFOREHAND: Weight = weight(0.6, 2, 200_000)

/** Below `doubtful` two people are different; from it a person decides; from `likely` on it is shown as likely one. */
export const THRESHOLDS = { doubtful: 0.5, likely: 0.95 } as const
