import type { Indicator } from '@naungan/rules/indicator'
import { lastDayOf, type Month } from '@naungan/rules/words'
import { countByFloor, monthsListed } from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { areasAbove, floorsAround, type NewFloor } from '../targets/index.ts'
import { type AreaTree, kabsOf, loadTree } from './area-tree.ts'
import { type AskedFigure, indicatorOf, monthToShow } from './coverage.ts'

/** Codes of a provinsi, kabupaten, kecamatan and desa; a desa is its own only part. */
const lengthBelow = (level: number): number => [2, 5, 8, 13, 13][level] ?? 13

/** The floor of the area itself, else of the nearest one above it. */
const nearestOf = (floors: readonly NewFloor[], code: string): NewFloor | null => {
  const upwards = [code, ...areasAbove(code).reverse()]
  for (const at of upwards) {
    const found = floors.find(({ area }) => area === at)
    if (found) return found
  }
  return null
}

const sumOf = (rows: readonly { of: number; known: number; reached: number }[]) => ({
  of: rows.reduce((sum, row) => sum + row.of, 0),
  known: rows.reduce((sum, row) => sum + row.known, 0),
  reached: rows.reduce((sum, row) => sum + row.reached, 0),
})

/** How many desa of an area and of each of its parts reach the floor that an instrument sets for every desa. */
export const countFloor = async (
  db: Db,
  { tree, month, indicator }: { tree: AreaTree; month: Month; indicator: Indicator },
) => {
  const { code, level } = tree.area
  const floors = await floorsAround(db, { area: code, above: areasAbove(code), day: lastDayOf(month) })
  const asked = { month, kabs: kabsOf(tree), area: code, length: lengthBelow(level) }
  const children = floors.length === 0 ? [] : await countByFloor(db, asked, { floors, indicator })
  return { floor: nearestOf(floors, code), ...sumOf(children), children }
}

export const readFloor = async ({ db, today }: { db: Db; today: string }, asked: AskedFigure) => {
  const indicator = indicatorOf(asked.indicator)
  const tree = await loadTree(db, asked.code)
  const months = await monthsListed(db, kabsOf(tree), indicator.basis)
  const month = monthToShow(asked.month, months, today)
  const counted = await countFloor(db, { tree, month, indicator })
  return { area: tree.area, month, asOf: lastDayOf(month), indicator: indicator.id, ...counted }
}
