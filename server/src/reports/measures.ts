import type { Whole } from '@naungan/rules/indicator'
import { coverageBp, gapOf, monthsLeft, neededPerMonth } from '@naungan/rules/target'
import type { Month } from '@naungan/rules/words'
import type { Db } from '../platform/db.ts'
import { denominatorsWithin, targetsAround } from '../targets/index.ts'
import { type AreaTree, deepestLength, loadDenominators } from './area-tree.ts'
import { nationDenominators } from './nation-denominators.ts'
import type { People } from './people.ts'
import { definitionFor, type ShouldBe, wholesFrom } from './should-be.ts'
import { type AreaTarget, byAreaAndYear, farTargetFor, targetFor } from './target-for.ts'

/** What the areas of a tree are measured against in a year. */
export type Measures = {
  wholeOf: (code: string) => ShouldBe | null
  targetOf: (code: string) => AreaTarget | null
  farTarget: AreaTarget | null
  otherCounts: ShouldBe[]
}

/** `wholes` are what the figure may be divided by, the preferred one first. */
export const loadMeasures = async (
  db: Db,
  tree: AreaTree,
  { year, wholes }: { year: number; wholes: readonly Whole[] },
): Promise<Measures> => {
  const { code, level } = tree.area
  const find = (parent: string) => tree.childrenOf.get(parent) ?? []
  const rows =
    (await nationDenominators(db, tree, { year, wholes })) ?? (await loadDenominators(db, tree, year))
  const wholeBy = wholesFrom(rows, find)
  const definition = definitionFor(code, wholes, wholeBy)
  const wholeOf = (definition === null ? null : wholeBy(definition)) ?? (() => null)
  const others = wholes.filter((other) => other !== definition)
  const above = tree.path.map((area) => area.code)
  const stated = await targetsAround(db, { area: code, above, maxLength: deepestLength(level) })
  const targets = byAreaAndYear(stated)
  const headsOf = (at: string) => wholeOf(at)?.workers ?? null
  return {
    wholeOf,
    targetOf: (at) => targetFor(targets, at, year, headsOf(at)),
    farTarget: farTargetFor(targets, code, year, headsOf(code)),
    otherCounts: others.flatMap((other) => wholeBy(other)?.(code) ?? []),
  }
}

/** The whole of the area itself in another year, by the definition that holds in this one: like is compared with like. */
export const workersInYear = async (
  db: Db,
  tree: AreaTree,
  { year, definition }: { year: number; definition: Whole },
): Promise<number | null> => {
  const { code } = tree.area
  const find = (parent: string) => tree.childrenOf.get(parent) ?? []
  // Most areas say it themselves, and of the nation its provinsi do; then nothing below them is read.
  const near = await denominatorsWithin(db, { area: code, year, maxLength: code.length })
  const found = wholesFrom(near, find)(definition)?.(code)
  if (found) return found.workers
  const rows = await loadDenominators(db, tree, year)
  return wholesFrom(rows, find)(definition)?.(code)?.workers ?? null
}

export const gapBetween = (target: AreaTarget | null, people: number | null): number | null =>
  target?.workers == null || people === null ? null : gapOf(target.workers, people)

/** People a month until the target's year ends; null without a target or when no month is left. */
export const neededUntil = (target: AreaTarget | null, gap: number | null, month: Month): number | null =>
  target === null || gap === null ? null : neededPerMonth(gap, monthsLeft(month, target.year))

type Counted = { month: Month; peopleOf: People }

const measure = (code: string, { wholeOf, targetOf }: Measures, { month, peopleOf }: Counted) => {
  const heads = peopleOf(code)
  const whole = wholeOf(code)
  const target = targetOf(code)
  const gap = gapBetween(target, heads)
  return {
    people: heads,
    shouldBe: whole?.workers ?? null,
    coverageBp: heads === null || whole === null ? null : coverageBp(heads, whole.workers),
    gap,
    neededPerMonth: neededUntil(target, gap, month),
    targetBp: target?.percentBp ?? null,
  }
}

/** The children of the area with their measures, and the leaves below them. */
export const partsOf = (tree: AreaTree, measures: Measures, counted: Counted) => {
  const leaves = tree.leaves.map((leaf) => ({ ...leaf, ...measure(leaf.code, measures, counted) }))
  const leavesOf = Map.groupBy(leaves, ({ parent }) => parent)
  const children = tree.children.map(({ code, name, kind }) => {
    const inside = leavesOf.get(code) ?? []
    const below = inside.filter(({ gap }) => gap !== null && gap > 0).length
    return { code, name, kind, ...measure(code, measures, counted), below, of: inside.length }
  })
  return {
    children,
    leaves: leaves.map(({ code, parent, name, kind, people: heads, coverageBp: bp, gap }) => ({
      code,
      parent,
      name,
      kind,
      people: heads,
      coverageBp: bp,
      below: gap === null ? null : gap > 0,
    })),
  }
}
