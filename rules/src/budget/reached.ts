import { monthsOfLine } from './measure.ts'
import type { LevelName } from './model.ts'
import type { PlanLine } from './plan-lines.ts'
import type { PlanFrame } from './pools.ts'
import { measure } from './measure.ts'
import { within } from '../words/index.ts'

/** What a floor or a target asks for and what a plan gives it. */
export type LeastReached = {
  readonly kind: 'floor' | 'target'
  readonly area: string
  readonly asked: number
  readonly people: number
  readonly missing: number
}

const sumOf = (lines: readonly PlanLine[], by: (line: PlanLine) => number): number =>
  lines.reduce((sum, line) => sum + by(line), 0)

/** Floors and targets as the plan has to meet them: those covered without it are counted off. */
export function leastReached(
  { input, desa, targets }: PlanFrame,
  lines: readonly PlanLine[],
): LeastReached[] {
  const people = new Map<string, number>()
  for (const line of lines) people.set(line.desa, (people.get(line.desa) ?? 0) + line.people)
  const row = (kind: 'floor' | 'target', area: string, asked: number, given: number): LeastReached => ({
    kind,
    area,
    asked,
    people: given,
    missing: Math.max(0, asked - given),
  })
  return [
    ...desa
      .filter(({ floor }) => floor > 0)
      .map(({ code, floor }) => row('floor', code, floor, people.get(code) ?? 0)),
    ...input.targets.map(({ area }, n) => {
      const inside = [...people].filter(([code]) => within(code, area))
      return row(
        'target',
        area,
        targets[n]!,
        inside.reduce((sum, [, count]) => sum + count, 0),
      )
    }),
  ]
}

/** What a plan reaches on a level, counted from its lines. */
export function reachedOn(
  frame: PlanFrame,
  lines: readonly PlanLine[],
  { name, rank }: { readonly name: LevelName; readonly rank: number | null },
): number {
  const { input } = frame
  const least = (kind: LeastReached['kind']): number =>
    leastReached(frame, lines).reduce((sum, one) => sum + (one.kind === kind ? one.missing : 0), 0)
  const ofRank = (wanted: number): number => {
    const groups = new Set(
      frame.cells.flatMap(({ group, pool }) => (frame.pools[pool]!.rank === wanted ? [group + 1] : [])),
    )
    return sumOf(lines, (line) =>
      !groups.has(line.row) ? 0 : input.aim === 'people' ? line.people : line.people * monthsOfLine(line),
    )
  }
  switch (name) {
    case 'kept':
      return sumOf(lines, ({ kind, to, people }) => (kind === 'kept' && to === input.months.to ? people : 0))
    case 'floors':
      return least('floor')
    case 'targets':
      return least('target')
    case 'priority':
      return ofRank(rank!)
    case 'rest':
      return ofRank(input.priorities.length)
    case 'people':
      return sumOf(lines, ({ people }) => people)
    case 'months':
      return sumOf(lines, (line) => line.people * monthsOfLine(line))
    default:
      return measure(input, lines).rupiah
  }
}
