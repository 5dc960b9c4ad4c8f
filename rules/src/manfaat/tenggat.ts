import { because } from '../because/index.ts'
import { aDay, aWhole, maybe, oneOf, MOST_MONEY } from '../fact/index.ts'
import { partOf } from '../iuran/index.ts'
import { addWorkingDays, calendarLaw, holidaysKnown } from '../kalender/index.ts'
import { type LawId, lawIfAny, lawOn, type LawValue } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { addDays, daysBetween, monthsAfter, rupiah, yearsAfter } from '../words/index.ts'

const SERVICE = {
  JKM: 'klaim.jkm_hari',
  JKK: 'klaim.jkk_hari',
  JHT: 'klaim.jht_hari',
  JP: 'klaim.jp_hari',
  JKP: 'klaim.jkp_hari',
} as const satisfies Record<string, LawId>
const CLAIMS = ['JKM', 'JKK', 'JHT', 'JP', 'JKP'] as const

/**
 * When a complete claim must be paid, and what each day after that costs (PP 44/2015 art. 37, Permenaker 1/2025
 * art. 79): the penalty is counted by calendar days until the day of payment, or until `asOf` while it is unpaid.
 */
export const klaimTerlambat = rule(
  {
    claim: oneOf(CLAIMS),
    completeOn: aDay,
    amount: aWhole(MOST_MONEY),
    paidOn: maybe(aDay),
    asOf: maybe(aDay),
  },
  ({ claim, completeOn, amount, paidOn, asOf }) => {
    const service = lawIfAny(completeOn, SERVICE[claim]) as LawValue<number> | null
    if (service === null) return { refusals: [{ code: 'klaim.before_law', facts: { day: completeOn } }] }
    if (paidOn !== null && paidOn < completeOn) return { refusals: [{ code: 'klaim.paid_before_complete' }] }
    const dueOn = addWorkingDays(completeOn, service.value)
    const until = paidOn ?? asOf
    const late = until === null ? 0 : Math.max(0, daysBetween(dueOn, until))
    const daily = lawOn(completeOn, 'klaim.denda_harian')
    const fined = claim === 'JKM' || claim === 'JKK'
    const penalty = fined ? rupiah(partOf(amount, daily.value) * late) : rupiah(0)
    const due = because('klaim.jatuh_tempo', dueOn, {
      facts: { completeOn, claim },
      law: [service, ...calendarLaw(completeOn)],
    })
    return {
      answer: { dueOn, daysLate: late, penalty, holidaysKnown: holidaysKnown(dueOn) },
      because: because('klaim.denda', penalty, {
        facts: { amount, late },
        law: fined ? [daily] : [],
        from: [due],
      }),
    }
  },
)

const EXPIRY = {
  JKM: 'klaim.kedaluwarsa_jkm',
  JKK: 'klaim.kedaluwarsa_jkk',
  JKP: 'klaim.kedaluwarsa_jkp_bulan',
} as const satisfies Record<string, LawId>

/**
 * Until when a right may be claimed: five years from the event (PP 82/2019 art. 26), for the loss of work some months;
 * the day after it is too late.
 */
export const klaimKedaluwarsa = rule(
  { claim: oneOf(['JKM', 'JKK', 'JKP']), eventOn: aDay, asOf: aDay },
  ({ claim, eventOn, asOf }) => {
    const law = lawIfAny(eventOn, EXPIRY[claim]) as LawValue<number> | null
    if (law === null) return { refusals: [{ code: 'klaim.before_law', facts: { day: eventOn } }] }
    if (asOf < eventOn) return { refusals: [{ code: 'klaim.before_event' }] }
    const end = claim === 'JKP' ? monthsAfter(eventOn, law.value) : yearsAfter(eventOn, law.value)
    const lastDay = addDays(end, -1)
    const left = Math.max(0, daysBetween(asOf, lastDay) + 1)
    return {
      answer: { lastDay, daysLeft: left, expired: left === 0 },
      because: because('klaim.kedaluwarsa', lastDay, { facts: { eventOn, asOf }, law: [law] }),
    }
  },
)

const MINUTES_A_DAY = 1440
const MOST_MINUTES = MINUTES_A_DAY - 1

/**
 * Whether an accident was reported in time (2 x 24 hours): days and the minutes since midnight, both of local time. A
 * later report leaves the benefit to the employer.
 */
export const laporKecelakaan = rule(
  { happenedOn: aDay, happenedAt: aWhole(MOST_MINUTES), reportedOn: aDay, reportedAt: aWhole(MOST_MINUTES) },
  ({ happenedOn, happenedAt, reportedOn, reportedAt }) => {
    const law = lawIfAny(happenedOn, 'klaim.lapor_jam')
    if (law === null) return { refusals: [{ code: 'klaim.before_law', facts: { day: happenedOn } }] }
    const minutes = daysBetween(happenedOn, reportedOn) * MINUTES_A_DAY + reportedAt - happenedAt
    if (minutes < 0) return { refusals: [{ code: 'klaim.before_event' }] }
    const allowed = law.value * 60
    return {
      answer: { inTime: minutes <= allowed, minutesLeft: Math.max(0, allowed - minutes) },
      because: because('klaim.lapor', minutes <= allowed, { facts: { minutes }, law: [law] }),
    }
  },
)
