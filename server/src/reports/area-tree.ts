import { kabOf, NATION } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import { Problem } from '../platform/problem.ts'
import { areasAbove, denominatorsWithin, type StandingDenominator, sumsFromBelow } from '../targets/index.ts'
import { type AreaRow, findArea, listAreas } from '../wilayah/index.ts'
import type { Kabs } from '../iuran/index.ts'
import { type TreeArea, twoLevelsBelow } from './reports.sql.ts'

/** An area with what lies above it and two levels below. */
export type AreaTree = {
  area: AreaRow
  path: AreaRow[]
  children: TreeArea[]
  /** Grandchildren: the desa of a kabupaten, the kabupaten of the nation. */
  leaves: TreeArea[]
  childrenOf: Map<string, string[]>
}

const groupByParent = (areas: readonly Pick<TreeArea, 'code' | 'parent'>[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const { code, parent } of areas) {
    const group = groups.get(parent)
    if (group) group.push(code)
    else groups.set(parent, [code])
  }
  return groups
}

const readTree = async (db: Db, code: string): Promise<AreaTree> => {
  const area = await findArea(db, code)
  if (!area) throw new Problem('area.unknown', { area: code })
  const below = await twoLevelsBelow(db, code)
  return {
    area,
    path: await listAreas(db, areasAbove(code)),
    children: below.filter(({ parent }) => parent === code),
    leaves: below.filter(({ parent }) => parent !== code),
    childrenOf: groupByParent(below),
  }
}

/** The areas come with the release and stand still while it runs; the trees looked at last stay in memory. */
const KEPT_TREES = 100
const kept = new Map<string, AreaTree>()

export const loadTree = async (db: Db, code: string): Promise<AreaTree> => {
  const tree = kept.get(code) ?? (await readTree(db, code))
  kept.delete(code)
  kept.set(code, tree)
  if (kept.size > KEPT_TREES) kept.delete(kept.keys().next().value!)
  return tree
}

/** The kabupaten whose rows make up the figure; null for all there are. */
export const kabsOf = ({ area, children }: AreaTree): Kabs => {
  if (area.code === NATION) return null
  const kab = kabOf(area.code)
  return kab === null ? children.map(({ code }) => code) : [kab]
}

/** Longest code of the two levels below; 13 is a desa. */
export const deepestLength = (level: number): 5 | 8 | 13 => (level === 0 ? 5 : level === 1 ? 8 : 13)

/** The denominators of a tree; a leaf without its own brings the sum of everything below it. */
export const loadDenominators = async (
  db: Db,
  tree: AreaTree,
  year: number,
): Promise<StandingDenominator[]> => {
  const length = deepestLength(tree.area.level)
  const rows = await denominatorsWithin(db, { area: tree.area.code, year, maxLength: length })
  if (length === 13) return rows
  const stated = new Set(rows.map((row) => row.area))
  if (tree.leaves.every(({ code }) => stated.has(code))) return rows
  const sums = await sumsFromBelow(db, { area: tree.area.code, year, length })
  return [...rows, ...sums.filter(({ area }) => !stated.has(area))]
}
