import { useId } from 'react'
import { Chart, Hatch } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import styles from './thermometer.module.css'
import { useWidth } from './use-width.ts'

type Mark = { value: number; label: string }

type ThermometerProps = {
  /** The sentence that the drawing says. */
  label: string
  value: number | null
  /** The figure that fills the whole track, in the unit of the others. */
  max: number
  target?: Mark | undefined
  /** A mark further on, drawn lighter. */
  far?: Mark | undefined
  twin?: Twin | undefined
}

const TRACK = 15
const TOP = 4

/** From nothing to all: what is reached, the tick of the target, and the hatched way between. */
export function Thermometer({ label, value, max, target, far, twin }: ThermometerProps) {
  const hatch = useId()
  const { box, width } = useWidth<HTMLDivElement>(620)
  const at = (figure: number) => Math.round((Math.min(Math.max(figure, 0), max) / max) * width)
  const filled = at(value ?? 0)
  const goal = target && at(target.value)
  const words = placeWords(
    { width, ...(target && { target, goal: at(target.value) }), ...(far && { far }) },
    at,
  )
  return (
    <Chart twin={twin}>
      <div ref={box}>
        <svg width={width} height={TOP + TRACK + 26} role="img" aria-label={label}>
          <defs>
            <Hatch id={hatch} color="var(--kunyit-5)" ground="var(--kunyit-1)" />
          </defs>
          <rect y={TOP} width={width} height={TRACK} className={styles.track} />
          {goal !== undefined && goal > filled && (
            <rect x={filled} y={TOP} width={goal - filled} height={TRACK} fill={`url(#${hatch})`} />
          )}
          <rect y={TOP} width={filled} height={TRACK} className={styles.filled} />
          {far && <FarTick x={at(far.value)} />}
          {goal !== undefined && (
            <rect x={goal - 1.5} y={TOP - 4} width="3" height={TRACK + 9} className={styles.target} />
          )}
          {words.map((word) => (
            <text
              key={word.text}
              x={word.x}
              y={TOP + TRACK + 18}
              textAnchor={word.anchor}
              className={word.strong ? styles.strong : styles.light}
            >
              {word.text}
            </text>
          ))}
        </svg>
      </div>
    </Chart>
  )
}

const FarTick = ({ x }: { x: number }) => (
  <line x1={x} x2={x} y1={TOP - 3} y2={TOP + TRACK + 3} className={styles.far} />
)

type Word = { text: string; x: number; anchor: 'start' | 'end'; strong: boolean }

/** About 6.6 px a letter at 13 px; two words that would touch are set at the two ends instead. */
function placeWords(
  marks: { width: number; target?: Mark; goal?: number; far?: Mark },
  at: (figure: number) => number,
): Word[] {
  const long = (text: string) => text.length * 6.6
  const words: Word[] = []
  if (marks.far) {
    const x = Math.max(at(marks.far.value), long(marks.far.label))
    words.push({ text: marks.far.label, x: Math.min(x, marks.width), anchor: 'end', strong: false })
  }
  if (marks.target && marks.goal !== undefined) {
    const room = (words[0] ? words[0].x - long(words[0].text) - 12 : marks.width) - long(marks.target.label)
    const x = Math.max(0, Math.min(marks.goal - 1, room))
    const apart = words[0] ? room >= 0 : true
    words.push({ text: marks.target.label, x, anchor: 'start', strong: true })
    if (!apart) return words.filter((word) => word.strong)
  }
  return words
}
