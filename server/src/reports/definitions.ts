import { type Indicator, INDICATORS } from '@naungan/rules/indicator'
import { coverageBp } from '@naungan/rules/target'
import { kabOf, lastDayOf, type Month } from '@naungan/rules/words'
import { headsByMonth, headsOfAreaByMonth, type Kabs, monthsListed } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { type AreaTree, kabsOf, loadDenominators, loadTree } from './area-tree.ts'
import { monthToShow } from './coverage.ts'
import { shouldBeBy } from './should-be.ts'

const peopleOf = async (
  db: Db,
  { tree, kabs, month }: { tree: AreaTree; kabs: Kabs; month: Month },
  indicator: Indicator,
): Promise<number | null> => {
  const { code, level } = tree.area
  const kab = kabOf(code)
  const rows =
    kab === null || level === 2
      ? await headsByMonth(db, kabs, [month], indicator)
      : await headsOfAreaByMonth(db, { kab, level: level === 3 ? 3 : 4, area: code }, [month], indicator)
  return rows[0]?.people ?? null
}

/** The same area and month under every definition and every whole that is known: which number each office means. */
export const readDefinitions = async (
  { db, today }: { db: Db; today: string },
  { code, month: wanted }: { code: string; month?: string | undefined },
) => {
  const tree = await loadTree(db, code)
  const kabs = kabsOf(tree)
  const months = await monthsListed(db, kabs, 'domisili')
  const month = monthToShow(wanted, months, today)
  const { rows, childrenOf } = await loadDenominators(db, tree, Number(month.slice(0, 4)))
  const find = (parent: string) => childrenOf.get(parent) ?? []
  const counted = []
  for (const indicator of INDICATORS) {
    const people = await peopleOf(db, { tree, kabs, month }, indicator)
    const wholes = indicator.wholes.flatMap((whole) => shouldBeBy(whole, rows, find)(code) ?? [])
    counted.push({
      ...indicator,
      segments: [...indicator.segments],
      people,
      wholes: wholes.map((whole) => ({
        ...whole,
        coverageBp: people === null ? null : coverageBp(people, whole.workers),
      })),
    })
  }
  return { area: tree.area, month, months, asOf: lastDayOf(month), indicators: counted }
}
