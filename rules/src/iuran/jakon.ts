import { type Because, because, cited, type Step } from '../because/index.ts'
import { aDay, aWhole, maybe, MOST_BUDGET } from '../fact/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { rule } from '../rule/index.ts'
import { addRupiah, type Day, type Rupiah, rupiah } from '../words/index.ts'
import type { Iuran } from './iuran.ts'
import { lessen, partOf } from './part-of.ts'

export const JAKON_FACTS = {
  day: aDay,
  /** Value of the contract without VAT. */
  contract: maybe(aWhole(MOST_BUDGET)),
  /** All wages of a month, where they are known. */
  wages: maybe(aWhole(MOST_BUDGET)),
}

type Programs = { JKK: Because<Rupiah>; JKM: Because<Rupiah> }

/** Each slice of the contract at its own rate, as PP 44/2015 cuts it. */
const ofContract = (day: Day, contract: number): Programs => {
  const table = lawOn(day, 'jakon.tarif')
  const slices = table.value
    .map((row, i) => ({ row, amount: Math.min(contract, table.value[i + 1]?.from ?? contract) - row.from }))
    .filter(({ amount }) => amount > 0)
  const program = (step: Step, rate: 'jkk' | 'jkm'): Because<Rupiah> => {
    const parts = slices.map(({ row, amount }) =>
      because('iuran.jakon.bagian', partOf(amount, row[rate]), {
        facts: { amount, rate: row[rate] },
        law: [cited(table, row)],
      }),
    )
    return because(step, addRupiah(...parts.map(({ value }) => value)), { facts: { contract }, from: parts })
  }
  return { JKK: program('iuran.jakon.jkk', 'jkk'), JKM: program('iuran.jakon.jkm', 'jkm') }
}

const ofWages = (day: Day, wages: number): Programs => {
  const relief = lawOn(day, 'jakon.diskon.bencana')
  const program = (step: Step, id: 'jakon.jkk_upah' | 'jakon.jkm_upah'): Because<Rupiah> => {
    const whole = lawOn(day, id)
    const rate = lessen(whole.value, relief.value)
    const law = relief.value === 0 ? [whole] : [whole, relief]
    return because(step, partOf(wages, rate), { facts: { wages, rate }, law })
  }
  return {
    JKK: program('iuran.jakon.jkk', 'jakon.jkk_upah'),
    JKM: program('iuran.jakon.jkm', 'jakon.jkm_upah'),
  }
}

/**
 * Iuran of a construction project: on wages where they are known, else on the slices of its contract. In the epidemic a
 * contract cost by what of its bill was paid before, so that its value alone gives no sum.
 */
export const jakonIuran = rule(JAKON_FACTS, ({ day, contract, wages }) => {
  if (lawIfAny(day, 'jakon.tarif') === null)
    return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
  if ((contract === null) === (wages === null)) return { refusals: [{ code: 'iuran.jakon.one_base' }] }
  if (contract !== null && lawOn(day, 'jakon.diskon.bencana').value > 0)
    return { refusals: [{ code: 'iuran.jakon.by_instalment', facts: { day } }] }
  const found = wages === null ? ofContract(day, contract!) : ofWages(day, wages)
  const total = rupiah(found.JKK.value + found.JKM.value)
  const answer: Iuran = {
    total,
    parts: [
      { program: 'JKK', share: 'pemberi_kerja', amount: found.JKK.value },
      { program: 'JKM', share: 'pemberi_kerja', amount: found.JKM.value },
    ],
  }
  return { answer, because: because('iuran.jakon', total, { facts: { day }, from: [found.JKK, found.JKM] }) }
})
