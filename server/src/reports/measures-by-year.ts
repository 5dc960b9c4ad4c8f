import type { Whole } from '@naungan/rules/indicator'
import type { Db } from '../platform/db.ts'
import { targetsAround } from '../targets/index.ts'
import { type AreaTree, deepestLength, loadDenominators } from './area-tree.ts'
import { definitionFor, wholesFrom } from './should-be.ts'
import { type AreaTarget, byAreaAndYear, targetFor } from './target-for.ts'

export type YearMeasures = {
  workersOf: (code: string) => number | null
  targetOf: (code: string) => AreaTarget | null
}

/** What the areas of a tree are measured against in each year, by the definition that holds in the last of them. */
export const measuresByYear = async (
  db: Db,
  tree: AreaTree,
  { years, wholes }: { years: readonly number[]; wholes: readonly Whole[] },
): Promise<{ definition: Whole | null; of: Map<number, YearMeasures> }> => {
  const { code, level } = tree.area
  const find = (parent: string) => tree.childrenOf.get(parent) ?? []
  const above = tree.path.map((area) => area.code)
  const stated = await targetsAround(db, { area: code, above, maxLength: deepestLength(level) })
  const targets = byAreaAndYear(stated)
  const of = new Map<number, YearMeasures>()
  let definition: Whole | null = null
  for (const year of [...years].sort((a, b) => b - a)) {
    const rows = await loadDenominators(db, tree, year)
    const wholeBy = wholesFrom(rows, find)
    definition ??= of.size === 0 ? definitionFor(code, wholes, wholeBy) : null
    const wholeOf = definition === null ? null : wholeBy(definition)
    const workersOf = (at: string) => wholeOf?.(at)?.workers ?? null
    of.set(year, { workersOf, targetOf: (at) => targetFor(targets, at, year, workersOf(at)) })
  }
  return { definition, of }
}
