import type { Refusal, StatisticValue } from './statistic-value.ts'

/** Figures of which an area can have only one as of one time: a denominator of one kind, a target of one instrument. */
const placeOf = ({ area, statistic, position, becomes, day }: StatisticValue): string | null => {
  if (becomes.as === 'denominator') return `${area} ${becomes.whole} ${position} ${day}`
  if (becomes.as === 'target')
    return `${area} ${becomes.states} ${becomes.instrument} ${position.slice(0, 4)} ${day}`
  return `${area} ${statistic} ${position}`
}

/**
 * Two wholes of one kind, area and time with different values are both refused, each naming the other's row; the same
 * value said again counts once. Observations may differ: each has its own source.
 */
export function contradictions(values: readonly StatisticValue[]): {
  values: StatisticValue[]
  refused: Refusal[]
} {
  const places = new Map<string, StatisticValue[]>()
  for (const value of values) {
    const place = `${placeOf(value)}`
    places.set(place, [...(places.get(place) ?? []), value])
  }
  const refused: Refusal[] = []
  const kept: StatisticValue[] = []
  for (const value of values) {
    const same = places.get(`${placeOf(value)}`)!
    const others = same.filter((other) => other.value !== value.value)
    const said = same.find((other) => other.value === value.value && other.source === value.source)
    if (others.length > 0 && value.becomes.as !== 'observation') {
      const code = value.becomes.as === 'denominator' ? 'denominator.twice' : 'target.twice'
      const rows = [...new Set(same.map(({ row }) => row))].join(' dan ')
      refused.push({ row: value.row, field: value.statistic, code, seen: rows })
    } else kept.push(said === value ? value : { ...value, flags: [...value.flags, 'repeated'] })
  }
  return { values: kept, refused }
}
