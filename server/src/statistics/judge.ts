import {
  dayInWords,
  hundredthsOf,
  lastDayAt,
  type Refusal,
  type StatisticValue,
  yearOf,
} from '@naungan/rules/statistic'
import type { Db } from '../platform/db.ts'
import {
  type NewDenominator,
  type NewTarget,
  standingDenominators,
  standingTargets,
} from '../targets/index.ts'

type Taken = { file: string; fileRow: number }

const NOT_NAMED = 'Instrumen tidak disebut'

/** The day a figure holds for: of its source where the file names one, else the last its position can mean. */
const dayOf = ({ day, position }: StatisticValue, today: string): string => {
  const last = lastDayAt(position)
  return day ?? (last > today ? today : last)
}

const denominatorOf = (value: StatisticValue, today: string): NewDenominator | null =>
  value.becomes.as === 'denominator'
    ? {
        area: value.area,
        year: yearOf(value.position),
        definition: value.becomes.whole,
        workers: Number(value.value),
        source: value.source,
        day: dayOf(value, today),
      }
    : null

/** The day a target was stated: as the file says, else as its source is dated, else the day it was loaded. */
const sourceDay = ({ day, source }: StatisticValue, today: string): string => {
  const dated = day ?? dayInWords(source)
  return dated === null || dated > today ? today : dated
}

type Judged = { values: StatisticValue[]; refused: Refusal[] }

/** Holds what was read against what stands: the same figure is known already, another one of its kind and day refused. */
export const judge = async (
  db: Db,
  { values, refused }: { values: readonly StatisticValue[]; refused: readonly Refusal[] },
  today: string,
): Promise<Judged> => {
  const areas = [...new Set(values.map(({ area }) => area))]
  const standing = await standingDenominators(db, areas)
  const judged: Judged = { values: [], refused: [...refused] }
  for (const value of values) {
    const made = denominatorOf(value, today)
    const there = standing.find(
      (row) => made && row.area === made.area && row.definition === made.definition && row.day === made.day,
    )
    if (made && there && there.workers !== made.workers)
      judged.refused.push({
        row: value.row,
        field: value.statistic,
        code: 'denominator.standing',
        seen: `${there.workers} (${there.source})`,
      })
    else judged.values.push(there ? { ...value, flags: [...value.flags, 'known'] } : value)
  }
  return judged
}

const isNew = ({ flags }: StatisticValue): boolean => !flags.includes('known') && !flags.includes('repeated')

export const denominatorsOf = (
  values: readonly StatisticValue[],
  { file, today }: { file: string; today: string },
): (NewDenominator & Taken)[] =>
  values.filter(isNew).flatMap((value) => {
    const made = denominatorOf(value, today)
    return made === null ? [] : [{ ...made, file, fileRow: value.row }]
  })

type Placed = { place: string; target: NewTarget & Taken }

/** A percentage and a head count of one area, year and instrument are one target, with both their sources. */
const joined = (placed: readonly Placed[]): (NewTarget & Taken)[] => {
  const byPlace = new Map<string, NewTarget & Taken>()
  for (const { place, target } of placed) {
    const before = byPlace.get(place)
    if (before === undefined) {
      byPlace.set(place, target)
      continue
    }
    byPlace.set(place, {
      ...before,
      percentBp: before.percentBp ?? target.percentBp,
      workers: before.workers ?? target.workers,
      source: before.source.includes(target.source) ? before.source : `${before.source}; ${target.source}`,
      day: before.day > target.day ? before.day : target.day,
    })
  }
  return [...byPlace.values()]
}

/** The targets that values become, without those that stand already. */
export const targetsOf = async (
  db: Db,
  values: readonly StatisticValue[],
  { file, today }: { file: string; today: string },
): Promise<(NewTarget & Taken)[]> => {
  const made = values.filter(isNew).flatMap((value): Placed[] => {
    const { becomes } = value
    if (becomes.as !== 'target') return []
    const percent = becomes.states === 'percent'
    const target = {
      area: value.area,
      year: yearOf(value.position),
      percentBp: percent ? hundredthsOf(value.value) : null,
      workers: percent ? null : Number(value.value),
      instrument: becomes.instrument ?? NOT_NAMED,
      source: value.source,
      day: sourceDay(value, today),
      file,
      fileRow: value.row,
    }
    return [{ place: `${target.area} ${target.year} ${target.instrument} ${value.day}`, target }]
  })
  const standing = await standingTargets(db, [...new Set(made.map(({ target }) => target.area))])
  return joined(made).filter(
    (target) =>
      !standing.some(
        (row) =>
          row.area === target.area &&
          row.year === target.year &&
          row.percentBp === target.percentBp &&
          row.workers === target.workers &&
          row.instrument === target.instrument,
      ),
  )
}
