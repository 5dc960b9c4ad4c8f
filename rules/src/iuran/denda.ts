import { because } from '../because/index.ts'
import { aDay, aMonth, aWhole, MOST_MONEY } from '../fact/index.ts'
import { calendarLaw, holidaysKnown, nextWorkingDay } from '../kalender/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsBetween,
  rupiah,
} from '../words/index.ts'
import { partOf } from './part-of.ts'

/**
 * When the iuran of a wage earner's month is due (PP 44/2015), and what paying it later costs: a share of it for every
 * month of delay, a month begun counting whole. The rate is that of the contribution month.
 */
export const puLate = rule(
  { month: aMonth, amount: aWhole(MOST_MONEY), paidOn: aDay },
  ({ month, amount, paidOn }) => {
    const date = lawIfAny(firstDayOf(month), 'pu.jatuh_tempo_tanggal')
    if (date === null) return { refusals: [{ code: 'iuran.before_law', facts: { month } }] }
    const next = addMonths(month, 1)
    const counted = addDays(firstDayOf(next), date.value - 1)
    const written = monthOf(counted) === next ? counted : lastDayOf(next)
    const dueOn = nextWorkingDay(written)
    const monthly = lawOn(firstDayOf(month), 'pu.denda_bulanan')
    const begun = monthsBetween(monthOf(dueOn), monthOf(paidOn)) + (paidOn.slice(8) > dueOn.slice(8) ? 1 : 0)
    const late = Math.max(0, begun)
    const fine = rupiah(partOf(amount, monthly.value) * late)
    const due = because('iuran.pu.jatuh_tempo', dueOn, {
      facts: { month },
      law: [date, ...calendarLaw(dueOn)],
    })
    return {
      answer: {
        dueOn,
        daysLate: Math.max(0, daysBetween(dueOn, paidOn)),
        monthsLate: late,
        fine,
        holidaysKnown: holidaysKnown(dueOn),
      },
      because: because('iuran.pu.denda', fine, {
        facts: { amount, monthsLate: late, rate: monthly.value },
        law: [monthly],
        from: [due],
      }),
    }
  },
)
