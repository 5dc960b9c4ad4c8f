import { INDICATORS, WHOLES } from '@naungan/rules/indicator'
import { coverageBp } from '@naungan/rules/target'
import { lastDayOf } from '@naungan/rules/words'
import { monthsListed, peopleUnder } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { kabsOf, loadDenominators, loadTree } from './area-tree.ts'
import { monthToShow } from './coverage.ts'
import { wholesFrom } from './should-be.ts'

/** The same area and month under every definition and every whole that is known: which number each office means. */
export const readDefinitions = async (
  { db, today }: { db: Db; today: string },
  { code, month: wanted }: { code: string; month?: string | undefined },
) => {
  const tree = await loadTree(db, code)
  const kabs = kabsOf(tree)
  const months = await monthsListed(db, kabs, 'domisili')
  const month = monthToShow(wanted, months, today)
  const rows = await loadDenominators(db, tree, Number(month.slice(0, 4)))
  const find = (parent: string) => tree.childrenOf.get(parent) ?? []
  const { level } = tree.area
  const within = level > 2 ? { level: level === 3 ? (3 as const) : (4 as const), area: code } : null
  const peopleOf = await peopleUnder(db, { kabs, month, within }, INDICATORS)
  const wholeBy = wholesFrom(rows, find)
  const known = WHOLES.flatMap((whole) => wholeBy(whole)?.(code) ?? [])
  const counted = INDICATORS.map((indicator) => {
    const people = peopleOf.get(indicator.id) ?? null
    const wholes = indicator.wholes.flatMap(
      (whole) => known.find(({ definition }) => definition === whole) ?? [],
    )
    return {
      ...indicator,
      segments: [...indicator.segments],
      people,
      wholes: wholes.map((whole) => ({
        ...whole,
        coverageBp: people === null ? null : coverageBp(people, whole.workers),
      })),
    }
  })
  return { area: tree.area, month, months, asOf: lastDayOf(month), indicators: counted }
}
