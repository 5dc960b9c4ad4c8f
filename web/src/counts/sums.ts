import type { CountPart } from '@naungan/rules/target'
import type { Step, Three } from './queries.ts'

export type NamedStep = Step & { name: CountPart }

const isNamed = (step: Step): step is NamedStep => step.name !== 'rest'

/** The parts that bear a name, in the order of the way. */
export const namedSteps = ({ fromBpjs, toDesa }: Three): NamedStep[] =>
  [...fromBpjs, ...toDesa].filter(isNamed)

/** How much of both differences no part explains. */
export const restOf = ({ fromBpjs, toDesa }: Three): number =>
  [...fromBpjs, ...toDesa]
    .filter(({ name }) => name === 'rest')
    .reduce((sum, { adds }) => sum + Math.abs(adds), 0)

/** What the steps take away and what they add, both as counts. */
export const lessAndMore = (steps: readonly Step[]): { less: number; more: number } => ({
  less: -steps.reduce((sum, { adds }) => sum + Math.min(adds, 0), 0),
  more: steps.reduce((sum, { adds }) => sum + Math.max(adds, 0), 0),
})

/** The part with the most people, to begin with. */
export const largestPart = (three: Three): NamedStep | undefined =>
  namedSteps(three).toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds))[0]
