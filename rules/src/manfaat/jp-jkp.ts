import { because } from '../because/index.ts'
import { aDay, aFlag, aWhole, maybe, orElse, MOST_INCOME, MOST_MONTHS } from '../fact/index.ts'
import { partOf } from '../iuran/index.ts'
import { lawIfAny, lawOn, lawParameter, type LawValue } from '../law/index.ts'
import { type Refusal, rule } from '../rule/index.ts'
import { ageOn, type Day, rupiah, yearsAfter } from '../words/index.ts'

/**
 * The day on which somebody reaches the age of pension. It rises by a year every three: whoever is too young on the last
 * day of one age waits for the next.
 */
function pensionFrom(bornOn: Day): { readonly day: Day; readonly age: LawValue<number> } {
  const ages = lawParameter('jp.usia').values
  const age = ages.find(({ value }, i) => {
    const next = ages[i + 1]
    return next === undefined || yearsAfter(bornOn, value) < next.from
  })!
  return { day: yearsAfter(bornOn, age.value), age }
}

/** Whether JP is paid every month or at once, and from when, as far as its outline is published (PP 45/2015). */
export const jpOutline = rule(
  { day: aDay, monthsPaid: aWhole(MOST_MONTHS), bornOn: maybe(aDay) },
  ({ day, monthsPaid, bornOn }) => {
    const needed = lawIfAny(day, 'jp.masa_bulan')
    if (needed === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
    if (bornOn !== null && day < bornOn) return { refusals: [{ code: 'facts.before_birth' }] }
    const least = lawIfAny(day, 'jp.minimum')
    const monthly = monthsPaid >= needed.value
    const pension = bornOn === null ? null : pensionFrom(bornOn)
    return {
      answer: {
        monthly,
        missing: Math.max(0, needed.value - monthsPaid),
        leastMonthly: monthly && least ? rupiah(least.value) : null,
        payableFrom: pension?.day ?? null,
      },
      because: because('jp.bulanan', monthly, {
        facts: { paid: monthsPaid },
        law: monthly && least ? [needed, least] : [needed],
        from: pension
          ? [because('jp.usia', pension.day, { facts: { bornOn }, law: [pension.age] })]
          : undefined,
      }),
    }
  },
)

/** What JKP gives to somebody who lost his work: months of a share of his wage up to a ceiling (PP 37/2021, PP 6/2025). */
export const jkpOutline = rule(
  {
    lostOn: aDay,
    bornOn: aDay,
    registeredOn: aDay,
    wage: aWhole(MOST_INCOME),
    /** Months of iuran within the window that the law looks at, before the loss. */
    monthsPaidInWindow: aWhole(MOST_MONTHS),
    resigned: orElse(aFlag, false),
  },
  ({ lostOn, bornOn, registeredOn, wage, monthsPaidInWindow, resigned }) => {
    const share = lawIfAny(lostOn, 'jkp.manfaat')
    if (share === null) return { refusals: [{ code: 'iuran.before_law', facts: { day: lostOn } }] }
    const needed = lawOn(lostOn, 'jkp.iuran_bulan')
    const window = lawOn(lostOn, 'jkp.iuran_dari_bulan')
    const ageLimit = lawOn(lostOn, 'jkp.usia_daftar')
    const refusals: Refusal[] = []
    if (registeredOn < bornOn) refusals.push({ code: 'facts.before_birth' })
    if (lostOn < registeredOn) refusals.push({ code: 'jkp.registered_later' })
    if (resigned) refusals.push({ code: 'jkp.resigned' })
    if (ageOn(bornOn, registeredOn) >= ageLimit.value) refusals.push({ code: 'jkp.registered_too_old' })
    if (monthsPaidInWindow < needed.value)
      refusals.push({ code: 'jkp.too_few_months', facts: { paid: monthsPaidInWindow, from: needed.value } })
    if (refusals.length > 0) return { refusals }
    const ceiling = lawOn(lostOn, 'pu.jkp.batas_upah')
    const months = lawOn(lostOn, 'jkp.bulan')
    const monthly = partOf(Math.min(wage, ceiling.value), share.value)
    const total = rupiah(monthly * months.value)
    const each = because('jkp.sebulan', monthly, { facts: { wage }, law: [share, ceiling] })
    return {
      answer: { monthly, months: months.value, total },
      because: because('jkp', total, {
        facts: { months: months.value, paid: monthsPaidInWindow },
        law: [months, needed, window, ageLimit],
        from: [each],
      }),
    }
  },
)
