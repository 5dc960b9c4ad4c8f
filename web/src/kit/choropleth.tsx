import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type MouseEvent,
  type ReactNode,
  useMemo,
  useState,
} from 'react'
import { Chart, ChartPatterns, type Patterns, paintOf, usePatterns } from './chart.tsx'
import styles from './choropleth.module.css'
import type { Fill } from './classes.ts'
import type { Twin } from './data-twin.tsx'
import { borderAround, bordersBetween } from './flat-borders.ts'
import type { FlatMap, FlatShape } from './flat-map.ts'
import { isArrow, neighbour, shapeAt } from './flat-places.ts'
import { middleOf, placeLabels } from './map-labels.ts'

export type MapPlace = {
  fill: Fill
  /** What is said of it when it is pointed at. */
  words: string
  /** The larger area it is part of; borders between groups are drawn darker and the names are theirs. */
  group: string
}

type ChoroplethProps = {
  /** The sentence that the drawing says. */
  label: string
  /** How one walks the areas with the keyboard. */
  walkWords: string
  map: FlatMap
  placeOf: (code: string) => MapPlace
  /** The name that is written on a group, where there is room. */
  nameOf: (group: string) => string
  /** An area, or a group of them. */
  selected?: string | undefined
  onSelect: (code: string) => void
  /** What is said while nothing is pointed at. */
  idleWords: string
  legend?: ReactNode
  note?: ReactNode
  twin: Twin
}

/** Areas in the colour of their class, on a flat map; arrows walk from area to area, for there is one tab stop. */
export function Choropleth(props: ChoroplethProps) {
  const { map, placeOf, selected, onSelect } = props
  const patterns = usePatterns()
  const [pointed, setPointed] = useState<string>()
  const shapeOf = useMemo(() => new Map(map.shapes.map((shape) => [shape.code, shape])), [map])
  const marked = shapeOf.get(pointed ?? selected ?? '')
  const press = (event: KeyboardEvent) => {
    const start = marked ?? map.shapes[0]
    if (event.key === 'Enter' && marked) onSelect(marked.code)
    if (!start || !isArrow(event.key)) return
    event.preventDefault()
    setPointed((marked ? neighbour(map.shapes, start, event.key) : start).code)
  }
  const point = (shape: FlatShape | undefined) => setPointed(shape?.code)
  const reach = {
    tabIndex: 0,
    role: 'group',
    'aria-label': props.walkWords,
    onKeyDown: press,
    onBlur: () => point(undefined),
    onPointerMove: (event: PointerEvent) => point(under(event, map)),
    onPointerLeave: () => point(undefined),
    onClick: (event: MouseEvent) => {
      const shape = under(event, map)
      if (shape) onSelect(shape.code)
    },
  }
  return (
    <Chart twin={props.twin} note={props.note}>
      <p className={styles.readout} aria-live="polite" data-not-in-picture>
        {marked ? placeOf(marked.code).words : props.idleWords}
      </p>
      <div className={styles.body}>
        <div {...reach} className={styles.map}>
          <svg width={map.width} height={map.height} role="img" aria-label={props.label}>
            <defs>
              <ChartPatterns {...patterns} />
            </defs>
            <Shapes map={map} placeOf={placeOf} patterns={patterns} />
            {marked ? (
              <path d={marked.path} className={styles.marked} />
            ) : (
              selected && <Around map={map} placeOf={placeOf} group={selected} />
            )}
            <Names map={map} placeOf={placeOf} nameOf={props.nameOf} />
          </svg>
        </div>
        {props.legend}
      </div>
    </Chart>
  )
}

const under = (event: PointerEvent | MouseEvent, map: FlatMap): FlatShape | undefined => {
  const box = event.currentTarget.getBoundingClientRect()
  return shapeAt(map.shapes, event.clientX - box.left, event.clientY - box.top)
}

type PlacesProps = { map: FlatMap; placeOf: (code: string) => MapPlace }

/** One path for each colour, not one for each area: hundreds of elements take long to make and say no more. */
const Shapes = memo(function AllShapes({ map, placeOf, patterns }: PlacesProps & { patterns: Patterns }) {
  const fills = Map.groupBy(map.shapes, ({ code }) => placeOf(code).fill)
  return (
    <>
      {[...fills].map(([fill, shapes]) => (
        <path
          key={fill}
          d={shapes.map(({ path }) => path).join('')}
          fill={paintOf(fill, patterns)}
          className={styles.shapes}
        />
      ))}
      <path d={bordersBetween(map, (code) => placeOf(code).group)} className={styles.border} />
    </>
  )
})

const Around = memo(function AroundGroup({ map, placeOf, group }: PlacesProps & { group: string }) {
  return <path d={borderAround(map, (code) => placeOf(code).group, group)} className={styles.marked} />
})

const Names = memo(function AllNames({
  map,
  placeOf,
  nameOf,
}: PlacesProps & { nameOf: (group: string) => string }) {
  const groups = Map.groupBy(map.shapes, (shape: FlatShape) => placeOf(shape.code).group)
  const wishes = [...groups].map(([key, shapes]) => ({ key, text: nameOf(key), ...middleOf(shapes) }))
  return placeLabels(wishes, map.width, map.height).map(({ key, text, x, y }) => (
    <text key={key} x={x} y={y + 4.5} textAnchor="middle" className={styles.name}>
      {text}
    </text>
  ))
})
