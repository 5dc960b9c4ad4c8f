import type { Because } from '@naungan/rules/because'
import { type Assessment, assess, type Rule } from '@naungan/rules/rule'
import { RULES } from '@naungan/rules/rules'
import type { Month } from '@naungan/rules/words'
import type { ChildSchedule } from '@naungan/rules/manfaat'
import { CALCULATORS, type CalculatorName, type Said } from './calculators.ts'
import { factsIn } from './said.ts'

/** What the rule of a calculator finds for what was said. */
export const findingFor = (name: CalculatorName, said: Said): Assessment =>
  assess(RULES[CALCULATORS[name].rule] as unknown as Rule, factsIn(name, said))

/** A period of one month for one person is that month: two steps that only repeat its sum are not shown. */
export const treeOf = (because: Because): Because => {
  const [run] = because.from ?? []
  const [month] = run?.from ?? []
  const single =
    because.step === 'iuran.bpu.masa' && because.facts?.['people'] === 1 && run?.facts?.['months'] === 1
  return single && month ? month : because
}

type WithChildren = { readonly children?: readonly ChildSchedule[] }

/** The school years that an answer pays for, child by child; of an answer without a scholarship none. */
export const schedulesIn = (answer: unknown): readonly ChildSchedule[] =>
  ((answer as WithChildren).children ?? []).filter(({ years }) => years?.length > 0)

/** From the month that is told to the last of a period. */
export const lastMonthOf = (because: Because): Month | undefined =>
  because.from?.at(-1)?.facts?.['to'] as Month | undefined
