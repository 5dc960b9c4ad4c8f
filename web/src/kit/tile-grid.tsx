import { type ReactNode, useState } from 'react'
import { Chart, ChartPatterns, paintOf, usePatterns } from './chart.tsx'
import type { Fill } from './classes.ts'
import type { Twin } from './data-twin.tsx'
import styles from './tile-grid.module.css'

export type GridTile = {
  key: string
  /** From the left and from the top, counted from 0. */
  column: number
  row: number
  fill: Fill
  figure: string
  /** What is said of it when it is pointed at. */
  words: string
}

/** A name that helps to find one's way, written over empty places. */
export type GridName = { text: string; column: number; row: number; columns: number }

type TileGridProps = {
  /** The sentence that the drawing says. */
  label: string
  tiles: GridTile[]
  names: GridName[]
  selected?: string | undefined
  onSelect: (key: string) => void
  idleWords: string
  note?: ReactNode
  twin: Twin
}

/** One tile for each area, about where it lies, all of one size. */
export function TileGrid(props: TileGridProps) {
  const patterns = usePatterns()
  const [pointed, setPointed] = useState<string>()
  const said = props.tiles.find(({ key }) => key === (pointed ?? props.selected))
  return (
    <Chart twin={props.twin} note={props.note}>
      <svg width="0" height="0" className={styles.defs} aria-hidden="true">
        <defs>
          <ChartPatterns {...patterns} />
        </defs>
      </svg>
      <p className={styles.readout} aria-live="polite" data-not-in-picture>
        {said?.words ?? props.idleWords}
      </p>
      <ul className={styles.grid} aria-label={props.label}>
        {props.tiles.map(({ key, column, row, fill, figure, words }) => (
          <li key={key} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
            <button
              type="button"
              className={styles.tile}
              aria-label={words}
              aria-pressed={key === props.selected}
              onClick={() => props.onSelect(key)}
              onFocus={() => setPointed(key)}
              onBlur={() => setPointed(undefined)}
              onPointerEnter={() => setPointed(key)}
              onPointerLeave={() => setPointed(undefined)}
            >
              <svg width="100%" height="100%" aria-hidden="true">
                <rect width="100%" height="100%" fill={paintOf(fill, patterns)} />
              </svg>
              <span className={typeof fill === 'number' && fill > 2 ? styles.light : styles.dark}>
                {figure}
              </span>
            </button>
          </li>
        ))}
        {props.names.map(({ text, column, row, columns }) => (
          <li
            key={text}
            className={styles.name}
            aria-hidden="true"
            style={{ gridColumn: `${column + 1} / span ${columns}`, gridRow: row + 1 }}
          >
            {text}
          </li>
        ))}
      </ul>
    </Chart>
  )
}
