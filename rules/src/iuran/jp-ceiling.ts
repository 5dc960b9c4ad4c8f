import { because } from '../because/index.ts'
import { aDay } from '../fact/index.ts'
import { lawIfAny, lawOn } from '../law/index.ts'
import { type Finding, rule } from '../rule/index.ts'
import { addDays, rupiah } from '../words/index.ts'
import { partOf } from './part-of.ts'

type JpCeiling = {
  readonly ceiling: number
  readonly formula: number | null
  readonly agrees: boolean | null
}

const roundDown = (amount: number, to: number): number => amount - (amount % to)

/**
 * The wage ceiling of JP on a day, and what the formula of PP 45/2015 art. 29 gives for it: the ceiling before, grown
 * by the growth of the year before. `agrees` is null where no growth or no ceiling before is known.
 */
export const jpCeiling = rule({ day: aDay }, ({ day }): Finding<JpCeiling> => {
  const ceiling = lawIfAny(day, 'pu.jp.batas_upah')
  if (ceiling === null) return { refusals: [{ code: 'iuran.before_law', facts: { day } }] }
  const before = lawIfAny(addDays(ceiling.from, -1), 'pu.jp.batas_upah')
  const growth = lawIfAny(ceiling.from, 'pu.jp.pertumbuhan')
  const found = because('iuran.jp.batas', rupiah(ceiling.value), { facts: { day }, law: [ceiling] })
  if (before === null || growth?.from !== ceiling.from)
    return { answer: { ceiling: ceiling.value, formula: null, agrees: null }, because: found }
  const rounding = lawOn(ceiling.from, 'pu.jp.pembulatan')
  const formula = rupiah(roundDown(before.value + partOf(before.value, growth.value), rounding.value))
  const steps = because('iuran.jp.rumus', formula, {
    facts: { growth: growth.value },
    law: [before, growth, rounding],
  })
  return {
    answer: { ceiling: ceiling.value, formula, agrees: formula === ceiling.value },
    because: { ...found, from: [steps] },
  }
})
