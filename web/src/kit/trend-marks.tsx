import type { ReactNode } from 'react'
import { everyNth } from './axis.ts'
import type { Twin } from './data-twin.tsx'
import styles from './trend.module.css'

/** A straight way from one place of the axis to another, with the words at its far end. */
export type TrendWay = { from: number; fromValue: number; to: number; toValue: number; words: string[] }

export type TrendProps = {
  /** The sentence that the drawing says. */
  label: string
  /** A name for each place of the axis, in order; figures may end before it does. */
  names: string[]
  /** By place; null leaves a hole, and zero is a figure. */
  values: (number | null)[]
  format: (value: number) => string
  /** The way that would reach the target. */
  required?: TrendWay | undefined
  /** Where the present pace leads. */
  forecast?: TrendWay | undefined
  /** A level line across. */
  level?: { value: number; words: string } | undefined
  /** The one thing that explains the line. */
  event?: { at: number; words: string[] } | undefined
  /** Axis from zero, or from near the least figure; the page says which. */
  from?: 'zero' | 'least'
  height?: number
  note?: ReactNode
  twin: Twin
}

/** Where the figures of a trend stand in its drawing. */
export type TrendPlace = {
  narrow: boolean
  width: number
  height: number
  edges: { top: number; right: number; bottom: number; left: number }
  marks: number[]
  x: (at: number) => number
  y: (value: number) => number
}

export function TrendYAxis({ place, format }: { place: TrendPlace; format: (value: number) => string }) {
  const end = place.width - place.edges.right
  return place.marks.map((mark) => (
    <g key={mark}>
      <line x1={place.edges.left} x2={end} y1={place.y(mark)} y2={place.y(mark)} className={styles.grid} />
      <text x={place.edges.left - 8} y={place.y(mark) + 4.5} textAnchor="end" className={styles.axis}>
        {format(mark)}
      </text>
    </g>
  ))
}

export function TrendXAxis({ place, names }: { place: TrendPlace; names: string[] }) {
  const last = names.length - 1
  const longest = Math.max(...names.map((name) => name.length))
  const nth = everyNth(names.length, place.x(last) - place.x(0), longest * 6.7 + 10)
  return names.map((name, at) => {
    if (at !== 0 && (at < nth || (last - at) % nth !== 0)) return null
    return (
      <text
        key={`${name}-${at}`}
        x={place.x(at)}
        y={place.height - 6}
        textAnchor="middle"
        className={styles.axis}
      >
        {name}
      </text>
    )
  })
}

export function TrendLines({ place, trend }: { place: TrendPlace; trend: TrendProps }) {
  const end = trend.values.findLastIndex((value) => value !== null)
  const value = trend.values[end]
  return (
    <>
      {trend.level && <Level place={place} level={trend.level} />}
      {trend.required && (
        <Way place={place} way={trend.required} kind="required" first={besideEnd(place, trend.required)} />
      )}
      {trend.forecast && (
        <Way
          place={place}
          way={trend.forecast}
          kind="forecast"
          first={forecastWords(place, trend.forecast, trend.required)}
        />
      )}
      <path d={lineThrough(trend.values, place)} className={styles.line} />
      {value !== null && value !== undefined && (
        <circle cx={place.x(end)} cy={place.y(value)} r="4.5" className={styles.now} />
      )}
    </>
  )
}

/** A path that lifts the pen over what is unknown. */
function lineThrough(values: (number | null)[], place: TrendPlace): string {
  return values
    .map((value, at) => {
      if (value === null) return ''
      const before = values[at - 1]
      const pen = before === null || before === undefined ? 'M' : 'L'
      return `${pen}${place.x(at).toFixed(1)} ${place.y(value).toFixed(1)}`
    })
    .join('')
}

function Level({ place, level }: { place: TrendPlace; level: { value: number; words: string } }) {
  const y = place.y(level.value)
  return (
    <>
      <line
        x1={place.edges.left}
        x2={place.width - place.edges.right}
        y1={y}
        y2={y}
        className={styles.level}
      />
      <text x={place.edges.left + 4} y={y - 6} className={styles.levelWords}>
        {level.words}
      </text>
    </>
  )
}

const LINE = 16

/** Base line of words that stand beside the end of a way. */
const besideEnd = (place: TrendPlace, way: TrendWay): number => place.y(way.toValue) + 4.5

/** The forecast's words make room for those of the target: beneath them, or above where the forecast passes it. */
function forecastWords(place: TrendPlace, way: TrendWay, required: TrendWay | undefined): number {
  const lowest = place.height - place.edges.bottom - way.words.length * LINE + LINE / 2
  const own = Math.min(besideEnd(place, way) + 8, lowest)
  if (!required) return own
  const beneath = besideEnd(place, required) + required.words.length * LINE
  const above = besideEnd(place, required) - way.words.length * LINE
  if (own >= beneath || own <= above) return own
  return way.toValue > required.toValue && above > LINE ? above : beneath
}

type WayProps = { place: TrendPlace; way: TrendWay; kind: 'required' | 'forecast'; first: number }

function Way({ place, way, kind, first }: WayProps) {
  const x = place.x(way.to)
  const y = place.y(way.toValue)
  const inside = place.narrow && kind === 'forecast'
  const start = place.narrow
    ? { x: x + 6, anchor: 'end' as const, y: y - 12 }
    : { x: x + 9, anchor: 'start' as const, y: first }
  return (
    <g className={styles[kind]}>
      <line x1={place.x(way.from)} y1={place.y(way.fromValue)} x2={x} y2={y} />
      {kind === 'required' && <circle cx={x} cy={y} r="4" />}
      {!inside &&
        way.words.map((words, at) => (
          <text key={words} x={start.x} y={start.y + at * LINE} textAnchor={start.anchor}>
            {words}
          </text>
        ))}
    </g>
  )
}

type EventProps = { place: TrendPlace; event: { at: number; words: string[] }; values: (number | null)[] }

export function TrendEvent({ place, event, values }: EventProps) {
  const value = values[event.at]
  if (value === null || value === undefined) return null
  const x = place.x(event.at)
  const y = place.y(value)
  // Where the line ends, its ways lead on to the right.
  const right = x > place.width * 0.62 || event.at === values.findLastIndex((known) => known !== null)
  const room = place.height - place.edges.bottom - y >= event.words.length * 16 + 8
  const first = room ? y + 18 : y - 10 - (event.words.length - 1) * 16
  return (
    <g className={styles.event}>
      <circle cx={x} cy={y} r="4.5" />
      {event.words.map((words, at) => (
        <text key={words} x={right ? x - 8 : x + 8} y={first + at * 16} textAnchor={right ? 'end' : 'start'}>
          {words}
        </text>
      ))}
    </g>
  )
}
