import { MAIN_INDICATOR } from '@naungan/rules/indicator'
import { occupationOf, OCCUPATIONS } from '@naungan/rules/sheet'
import { lastDayOf, percentBpOf } from '@naungan/rules/words'
import {
  type Dimension,
  type Group,
  type GroupPlace,
  groupsOf,
  groupState,
  listsOfMonth,
  monthsListed,
} from '../iuran/index.ts'
import type { Db } from '../platform/db.ts'
import { kabsOf, loadTree } from './area-tree.ts'
import { monthToShow } from './coverage.ts'
import { readPeople } from './people.ts'
import { countDesa } from './reports.sql.ts'

/** What people can be told apart by; the segment is the one that an occupation proposes. */
export const GROUPINGS = ['segment', 'occupation', 'sex', 'age', 'desil', 'fund'] as const
export type Grouping = (typeof GROUPINGS)[number]

export type AskedGroups = { code: string; month?: string | undefined }

/** Area, month, figure and the standing of the count: what every table of groups begins with. */
export const loadGroups = async ({ db, today }: { db: Db; today: string }, asked: AskedGroups) => {
  const tree = await loadTree(db, asked.code)
  const kabs = kabsOf(tree)
  const { basis } = MAIN_INDICATOR
  const months = await monthsListed(db, kabs, basis)
  const month = monthToShow(asked.month, months, today)
  const { peopleOf } = await readPeople(db, { tree, kabs, indicator: MAIN_INDICATOR }, month)
  const place: GroupPlace = { month, kabs, level: tree.area.level, code: asked.code }
  const head = {
    indicator: MAIN_INDICATOR.id,
    area: tree.area,
    path: tree.path,
    month,
    months,
    asOf: lastDayOf(month),
    covered: peopleOf(asked.code),
    ...(await groupState(db, month, kabs)),
    lists: await listsOfMonth(db, kabs, { month, basis }),
  }
  return { tree, place, head }
}

const NO_SEGMENT = new Set(['unknown', 'outside'])

/** A new table of occupations regroups what was counted before it. Desa of several occupations cannot be added up. */
const bySegment = (groups: readonly Group[]): Group[] => {
  const segments = new Map<string, Group>()
  for (const { value, workers, covered } of groups) {
    const segment = NO_SEGMENT.has(value) ? value : (occupationOf(value)?.proposal ?? 'unknown')
    const before = segments.get(segment) ?? { value: segment, workers: 0, covered: 0, desa: 0 }
    segments.set(segment, {
      ...before,
      workers: before.workers + workers,
      covered: before.covered + covered,
    })
  }
  return [...segments.values()]
}

/** Whoever pays has paid for somebody, and the register does not know whom it lacks: a share would say nothing there. */
const measured = ({ value, workers, covered }: Group, by: Grouping) => {
  const shared = by !== 'fund' && value !== 'outside'
  return {
    value,
    workers,
    covered,
    gap: shared ? workers - covered : null,
    coverageBp: shared ? percentBpOf(covered, workers) : null,
  }
}

/** Occupations that somebody could be insured in, with how many desa of the area have nobody of it in the register. */
const emptyOf = (groups: readonly Group[], desa: number) => {
  const found = new Map(groups.map((group) => [group.value, group.desa]))
  return OCCUPATIONS.filter(({ proposal }) => proposal === 'PU' || proposal === 'BPU').map(({ code }) => ({
    value: code,
    desa: desa - (found.get(code) ?? 0),
  }))
}

/** People of an area and month by one way to tell them apart; covered adds up to the figure of the area. */
export const readGroups = async (
  ctx: { db: Db; today: string },
  { by, ...asked }: AskedGroups & { by: Grouping },
) => {
  const { place, head } = await loadGroups(ctx, asked)
  const dimension: Dimension = by === 'segment' ? 'occupation' : by
  const counted = await groupsOf(ctx.db, place, dimension)
  const groups = by === 'segment' ? bySegment(counted) : counted
  const [all] = await groupsOf(ctx.db, place, 'all')
  const desa = await countDesa(ctx.db, asked.code)
  return {
    ...head,
    by,
    workers: all?.workers ?? 0,
    desa: { all: desa, known: all?.desa ?? 0 },
    groups: groups.map((group) => measured(group, by)),
    empty: by === 'occupation' && all ? emptyOf(counted, desa) : [],
  }
}

export type Groups = Awaited<ReturnType<typeof readGroups>>
