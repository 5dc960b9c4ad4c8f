import { roundMarks } from './axis.ts'
import { Chart } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import { useWidth } from './use-width.ts'
import styles from './year-path.module.css'

export type YearPoint = { year: number; value: number; label: string }

type YearPathProps = {
  /** The sentence that the drawing says. */
  label: string
  points: YearPoint[]
  axis: (value: number) => string
  twin: Twin
}

const HEIGHT = 170
const EDGE = { top: 24, right: 26, bottom: 24, left: 38 }
/** Room for the words of the first year beside the axis. */
const INSET = 20
const LETTER = 6.7

/** Figures set for single years, joined by the straight way between them; years without one have no mark. */
export function YearPath({ label, points, axis, twin }: YearPathProps) {
  const { box, width } = useWidth<HTMLDivElement>(420)
  const years = points.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const high = Math.max(...points.map(({ value }) => value)) * 1.1 || 1
  const x = (year: number) =>
    EDGE.left +
    INSET +
    ((year - first) / Math.max(1, last - first)) * (width - EDGE.left - INSET - EDGE.right)
  const y = (value: number) => HEIGHT - EDGE.bottom - (value / high) * (HEIGHT - EDGE.top - EDGE.bottom)
  const marks = roundMarks(0, high, 4)
  const said = written(points, x)
  return (
    <Chart twin={twin}>
      <div ref={box}>
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          {marks.map((mark) => (
            <g key={mark}>
              <line
                x1={EDGE.left}
                x2={width - EDGE.right}
                y1={y(mark)}
                y2={y(mark)}
                className={styles.grid}
              />
              <text x={EDGE.left - 8} y={y(mark) + 4.5} textAnchor="end" className={styles.axis}>
                {axis(mark)}
              </text>
            </g>
          ))}
          <polyline
            points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}
            className={styles.line}
          />
          {points.map(({ year, value, label: words }) => (
            <g key={`${year} ${value}`}>
              <circle cx={x(year)} cy={y(value)} r="4.5" className={styles.point} />
              {said.has(year) && (
                <>
                  <text x={x(year)} y={y(value) - 9} textAnchor="middle" className={styles.words}>
                    {words}
                  </text>
                  <text x={x(year)} y={HEIGHT - 6} textAnchor="middle" className={styles.axis}>
                    {year}
                  </text>
                </>
              )}
            </g>
          ))}
        </svg>
      </div>
    </Chart>
  )
}

/** The years whose words fit beside those before them; the last always does. */
function written(points: YearPoint[], x: (year: number) => number): Set<number> {
  const said = new Set<number>()
  let free = Number.POSITIVE_INFINITY
  for (const { year, label } of points.toReversed()) {
    const half = (Math.max(label.length, 4) * LETTER) / 2
    if (x(year) + half + 6 > free) continue
    said.add(year)
    free = x(year) - half
  }
  return said
}
