import styles from './spark.module.css'

const WIDTH = 120
const HEIGHT = 26
const EDGE = 3

type SparkProps = {
  /** The sentence that the drawing says. */
  label: string
  /** In order of time; null where nothing is known, which leaves a hole. */
  values: readonly (number | null)[]
  /** The greatest value that can be; the least is zero. */
  most: number
}

/** A line as tall as a word, for the eye that runs down a table. */
export function Spark({ label, values, most }: SparkProps) {
  const last = Math.max(1, values.length - 1)
  const x = (at: number) => EDGE + (at / last) * (WIDTH - 2 * EDGE)
  const y = (value: number) => EDGE + (1 - value / most) * (HEIGHT - 2 * EDGE)
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  const end = points.at(-1)
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <line className={styles.base} x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} />
      {points.slice(1).map(({ at, value }, n) => {
        const from = points[n]!
        return (
          <line
            key={at}
            className={styles.line}
            data-gap={at - from.at > 1 || undefined}
            x1={x(from.at)}
            y1={y(from.value)}
            x2={x(at)}
            y2={y(value)}
          />
        )
      })}
      {end && <circle className={styles.end} cx={x(end.at)} cy={y(end.value)} r={2.6} />}
    </svg>
  )
}
