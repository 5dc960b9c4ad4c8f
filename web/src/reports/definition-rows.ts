import { MAIN_INDICATOR, type Whole } from '@naungan/rules/indicator'
import type { Definition } from './definitions-query.ts'

export type WayRow = {
  key: string
  definition: Definition
  whole: Definition['wholes'][number]
  people: number
  coverageBp: number
  main: boolean
  /** Whether it is the first row of its definition: what is official is said once. */
  first: boolean
  /** How far it lies from the main figure; null for itself and where there is none. */
  apart: { people: number; bp: number } | null
}

export type MissingWay = { key: string; definition: Definition; list: boolean; wholes: readonly Whole[] }

const isMain = ({ id }: Definition) => id === MAIN_INDICATOR.id

/** Wage earners, self-employed and construction together: only such figures speak of all workers. */
export const ofAllWorkers = ({ segments }: Pick<Definition, 'segments'>): boolean =>
  MAIN_INDICATOR.segments.every((segment) => segments.includes(segment))

/** Every definition under every whole that gives a percentage; the main figure is the main definition by its first whole. */
export const wayRows = (definitions: readonly Definition[]): WayRow[] => {
  const rows = definitions.flatMap((definition) =>
    definition.wholes.flatMap((whole, at): WayRow[] => {
      const { people } = definition
      if (people === null || whole.coverageBp === null) return []
      const first = at === 0
      const key = `${definition.id} ${whole.definition}`
      return [
        {
          key,
          definition,
          whole,
          people,
          coverageBp: whole.coverageBp,
          main: first && isMain(definition),
          first,
          apart: null,
        },
      ]
    }),
  )
  const main = rows.find((row) => row.main)
  return rows.map((row) => ({
    ...row,
    apart:
      main === undefined || row === main
        ? null
        : { people: row.people - main.people, bp: row.coverageBp - main.coverageBp },
  }))
}

/** Definitions without any percentage, and what each lacks: a list, or every whole it could be divided by. */
export const missingWays = (
  definitions: readonly Definition[],
  wholesOf: (id: string) => readonly Whole[],
): MissingWay[] =>
  definitions
    .filter(({ people, wholes }) => people === null || wholes.length === 0)
    .map((definition) => ({
      key: definition.id,
      definition,
      list: definition.people === null,
      wholes: definition.wholes.length === 0 ? wholesOf(definition.id) : [],
    }))

/** The lowest and the highest figure of all workers. */
export const rangeOf = (rows: readonly WayRow[]): { least: WayRow; most: WayRow } | undefined => {
  const all = rows
    .filter(({ definition }) => ofAllWorkers(definition))
    .toSorted((a, b) => a.coverageBp - b.coverageBp)
  const [least, most] = [all.at(0), all.at(-1)]
  return least && most ? { least, most } : undefined
}
