import { roundMarks, withAir } from './axis.ts'
import { Chart } from './chart.tsx'
import {
  TrendEvent,
  TrendLines,
  type TrendPlace,
  type TrendProps,
  TrendXAxis,
  TrendYAxis,
} from './trend-marks.tsx'
import { useWidth } from './use-width.ts'

/** A line through time at the width of its box, with its required way, its forecast and its one event. */
export function Trend(props: TrendProps) {
  const { box, width } = useWidth<HTMLDivElement>(700)
  const height = props.height ?? (width < 480 ? 190 : 210)
  const place = placesOf(props, width, height)
  return (
    <Chart twin={props.twin} note={props.note}>
      <div ref={box}>
        <svg width={width} height={height} role="img" aria-label={props.label}>
          <TrendYAxis place={place} format={props.format} />
          <TrendXAxis place={place} names={props.names} />
          <TrendLines place={place} trend={props} />
          {props.event && <TrendEvent place={place} event={props.event} values={props.values} />}
        </svg>
      </div>
    </Chart>
  )
}

function placesOf(props: TrendProps, width: number, height: number): TrendPlace {
  const known = props.values.filter((value) => value !== null)
  const ends = [props.required?.toValue, props.forecast?.toValue, props.level?.value]
  const figures = [...known, ...ends.filter((value) => value !== undefined)]
  const { low, high } = withAir(figures.length > 0 ? figures : [0, 1])
  const up = height - 26 - (narrowTop(props, width) ? 24 : 12)
  const bottom = props.from === 'zero' ? 0 : Math.min(low, roomForEvent(props, high, up))
  const marks = roundMarks(bottom, high, 4)
  const narrow = width < 480
  const endWords = [...(props.required?.words ?? []), ...(props.forecast?.words ?? [])]
  const edges = {
    top: narrowTop(props, width) ? 24 : 12,
    right: narrow ? 14 : 14 + Math.max(0, ...endWords.map((words) => words.length * 6.7)),
    bottom: 26,
    left: 10 + Math.max(...marks.map((mark) => props.format(mark).length * 6.7)),
  }
  const across = width - edges.left - edges.right
  const last = Math.max(1, props.names.length - 1)
  return {
    narrow,
    width,
    edges,
    height,
    marks,
    x: (at) => edges.left + (at / last) * across,
    y: (value) => edges.top + (1 - (value - bottom) / (high - bottom || 1)) * up,
  }
}

/** On the phone the words of the target stand above it, not beside it. */
function narrowTop(props: TrendProps, width: number): boolean {
  return width < 480 && Boolean(props.required?.words.length)
}

/** The least figure of an axis on which the words of the event fit beneath its place, clear of the line. */
function roomForEvent({ event, values }: TrendProps, high: number, up: number): number {
  const value = event && values[event.at]
  if (!event || value === null || value === undefined) return high
  const need = event.words.length * 16 + 12
  const lowest = value - (need * (high - value)) / Math.max(1, up - need)
  return value >= 0 ? Math.max(0, lowest) : lowest
}
