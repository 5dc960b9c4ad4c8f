import { because, cited } from '../because/index.ts'
import { aDay, aFlag, aWhole, orElse, MOST_INCOME, MOST_MONTHS } from '../fact/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { addRupiah, rupiah } from '../words/index.ts'

export const PMI_FACTS = {
  day: aDay,
  /** Months of the contract abroad. */
  months: aWhole(MOST_MONTHS),
  viaAgency: orElse(aFlag, true),
  /** Monthly JHT; 0 when not taken. */
  jht: orElse(aWhole(MOST_INCOME), 0),
}

/**
 * JKK and JKM of a migrant worker (Permenaker 4/2023 art. 18): before work when an agency places him, the longest term
 * that fits, and each month beyond it. JHT, if taken, from a least sum a month.
 */
export const pmiIuran = rule(PMI_FACTS, ({ day, months, viaAgency, jht }) => {
  const terms = lawIfAny(day, 'pmi.masa')
  if (terms === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
  if (months === 0) return { refusals: [{ code: 'iuran.no_months' }] }
  const least = lawOn(day, 'pmi.jht.minimum')
  if (jht > 0 && jht < least.value)
    return { refusals: [{ code: 'iuran.pmi.jht_too_small', facts: { jht, least: least.value } }] }
  const term = terms.value.findLast((one) => one.months <= months) ?? terms.value[0]!
  const beyond = Math.max(0, months - term.months)
  const monthly = lawOn(day, 'pmi.lewat_bulan')
  const before = lawOn(day, 'pmi.sebelum')
  const from = [
    ...(viaAgency ? [because('iuran.pmi.sebelum', rupiah(before.value), { law: [before] })] : []),
    because('iuran.pmi.masa', rupiah(term.amount), {
      facts: { months: term.months },
      law: [cited(terms, term)],
    }),
    ...(beyond > 0
      ? [
          because('iuran.pmi.lewat', rupiah(beyond * monthly.value), {
            facts: { months: beyond },
            law: [monthly],
          }),
        ]
      : []),
    ...(jht > 0
      ? [because('iuran.pmi.jht', rupiah(jht * months), { facts: { months, jht }, law: [least] })]
      : []),
  ]
  const total = addRupiah(...from.map(({ value }) => value))
  return {
    answer: { total, jkkJkm: rupiah(total - jht * months), jht: rupiah(jht * months) },
    because: because('iuran.pmi', total, { facts: { months, viaAgency }, from }),
  }
})
