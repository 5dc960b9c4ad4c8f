import { type KeyboardEvent, memo, type ReactNode, useMemo, useState } from 'react'
import { Chart, ChartPatterns, type Patterns, paintOf, usePatterns } from './chart.tsx'
import styles from './choropleth.module.css'
import type { Fill } from './classes.ts'
import type { Twin } from './data-twin.tsx'
import { bordersBetween, type FlatMap, type FlatShape, isArrow, neighbour } from './flat-map.ts'
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
  const reach = { tabIndex: 0, role: 'group', 'aria-label': props.walkWords }
  return (
    <Chart twin={props.twin} note={props.note}>
      <p className={styles.readout} aria-live="polite">
        {marked ? placeOf(marked.code).words : props.idleWords}
      </p>
      <div className={styles.body}>
        <div
          {...reach}
          className={styles.map}
          onKeyDown={press}
          onBlur={() => setPointed(undefined)}
          onPointerMove={(event) => setPointed(codeUnder(event.target))}
          onPointerLeave={() => setPointed(undefined)}
          onClick={(event) => {
            const code = codeUnder(event.target)
            if (code !== undefined) onSelect(code)
          }}
        >
          <svg width={map.width} height={map.height} role="img" aria-label={props.label}>
            <defs>
              <ChartPatterns {...patterns} />
            </defs>
            <Shapes map={map} placeOf={placeOf} patterns={patterns} />
            {marked && <path d={marked.path} className={styles.marked} />}
            <Names map={map} placeOf={placeOf} nameOf={props.nameOf} />
          </svg>
        </div>
        {props.legend}
      </div>
    </Chart>
  )
}

const codeUnder = (target: EventTarget): string | undefined =>
  target instanceof SVGElement ? target.dataset['code'] : undefined

type ShapesProps = { map: FlatMap; placeOf: (code: string) => MapPlace; patterns: Patterns }

/** Pointing at an area must not draw hundreds of others again. */
const Shapes = memo(function AllShapes({ map, placeOf, patterns }: ShapesProps) {
  return (
    <>
      <g className={styles.shapes}>
        {map.shapes.map(({ code, path }) => (
          <path key={code} d={path} data-code={code} fill={paintOf(placeOf(code).fill, patterns)} />
        ))}
      </g>
      <path d={bordersBetween(map, (code) => placeOf(code).group)} className={styles.border} />
    </>
  )
})

type NamesProps = { map: FlatMap; placeOf: (code: string) => MapPlace; nameOf: (group: string) => string }

const Names = memo(function AllNames({ map, placeOf, nameOf }: NamesProps) {
  const groups = Map.groupBy(map.shapes, (shape: FlatShape) => placeOf(shape.code).group)
  const wishes = [...groups].map(([key, shapes]) => ({ key, text: nameOf(key), ...middleOf(shapes) }))
  return placeLabels(wishes, map.width, map.height).map(({ key, text, x, y }) => (
    <text key={key} x={x} y={y + 4.5} textAnchor="middle" className={styles.name}>
      {text}
    </text>
  ))
})
