import { coverageBp } from '../target/index.ts'
import { hundredthsOf } from './figures-as-written.ts'
import type { PairWarning, StatisticValue } from './statistic-value.ts'

/** Wholes closer together than this are one whole, rounded: 0,5 %. */
const SAME_BP = 50

const HEADS = ['peserta_aktif', 'peserta', 'target_peserta']
const PERCENTS: Readonly<Record<string, string>> = { target_peserta: 'target_pct' }

const apart = (one: number, other: number): boolean =>
  (coverageBp(Math.abs(one - other), other) ?? Number.POSITIVE_INFINITY) > SAME_BP

/** Percentages and head counts of one area and time that were published with their whole, and are not its share. */
export function pairWarnings(values: readonly StatisticValue[]): PairWarning[] {
  const find = (of: StatisticValue, statistic: string) =>
    values.find(
      (other) =>
        other.statistic === statistic &&
        other.area === of.area &&
        (other.position === of.position || (statistic === 'potensi_pekerja' && sameYear(other, of))),
    )
  return values
    .filter(({ statistic }) => HEADS.includes(statistic))
    .flatMap((heads) => {
      const percent = find(heads, PERCENTS[heads.statistic] ?? 'coverage_pct')
      const whole = find(heads, 'potensi_pekerja') ?? find(heads, 'penduduk_bekerja')
      if (percent === undefined || whole === undefined) return []
      const [workers, all] = [Number(heads.value), Number(whole.value)]
      const reallyBp = coverageBp(workers, all)
      const percentBp = hundredthsOf(percent.value)
      if (reallyBp === null || !apart(reallyBp, percentBp)) return []
      const rows = [...new Set([percent.row, heads.row, whole.row])].sort((a, b) => a - b)
      return [{ rows, area: heads.area, position: heads.position, percentBp, workers, whole: all, reallyBp }]
    })
}

/** A target of a year stands on a whole of that year. */
const sameYear = (whole: StatisticValue, target: StatisticValue): boolean =>
  target.becomes.as === 'target' && whole.position.slice(0, 4) === target.position.slice(0, 4)
