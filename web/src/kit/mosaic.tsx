import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Chart, ChartPatterns, usePatterns } from './chart.tsx'
import type { Twin } from './data-twin.tsx'
import styles from './mosaic.module.css'
import { type MosaicGroup, MosaicTiles } from './mosaic-tiles.tsx'

type MosaicProps = {
  /** The sentence that the drawing says. */
  label: string
  groups: MosaicGroup[]
  selected?: string | undefined
  selectedLeaf?: string | undefined
  onSelect: (group: string, leaf: string | undefined) => void
  /** What is said while nothing is pointed at. */
  idleWords: string
  note?: ReactNode
  twin: Twin
}

/** One square for each leaf, in blocks; arrows walk the squares of the block that has the focus. */
export function Mosaic(props: MosaicProps) {
  const patterns = usePatterns()
  const [pointed, setPointed] = useState<{ group: string; leaf?: string | undefined }>()
  const group = props.groups.find((candidate) => candidate.key === pointed?.group)
  const leaf = group?.leaves.find((candidate) => candidate.key === pointed?.leaf)
  const point = (at: string, to: string | undefined) =>
    setPointed((now) => (now?.group === at && now.leaf === to ? now : { group: at, leaf: to }))
  const walk = (event: KeyboardEvent, block: MosaicGroup) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const at = block.leaves.findIndex((candidate) => candidate.key === pointed?.leaf)
    const next = block.leaves[Math.min(block.leaves.length - 1, Math.max(0, at + step))]
    point(block.key, next?.key)
  }
  return (
    <Chart twin={props.twin} note={props.note}>
      <svg width="0" height="0" className={styles.defs} aria-hidden="true">
        <defs>
          <ChartPatterns {...patterns} />
        </defs>
      </svg>
      <p className={styles.readout} aria-live="polite" data-not-in-picture>
        {leaf?.words ?? group?.words ?? props.idleWords}
      </p>
      <ul className={styles.mosaic} aria-label={props.label}>
        {props.groups.map((block) => (
          <li key={block.key}>
            <button
              type="button"
              className={styles.block}
              aria-pressed={block.key === props.selected}
              onClick={() =>
                props.onSelect(block.key, pointed?.group === block.key ? pointed.leaf : undefined)
              }
              onFocus={() => setPointed((now) => (now?.group === block.key ? now : { group: block.key }))}
              onBlur={() => setPointed(undefined)}
              onKeyDown={(event) => walk(event, block)}
              onPointerMove={(event) => point(block.key, leafUnder(event.target))}
              onPointerLeave={() => setPointed(undefined)}
            >
              <span className={styles.head}>
                <span className={styles.name}>{block.name}</span> <span>{block.figure}</span>
              </span>
              <MosaicTiles
                group={block}
                patterns={patterns}
                marked={
                  pointed?.group === block.key ? (pointed.leaf ?? props.selectedLeaf) : props.selectedLeaf
                }
              />
            </button>
          </li>
        ))}
      </ul>
    </Chart>
  )
}

function leafUnder(target: EventTarget): string | undefined {
  return target instanceof SVGElement ? target.dataset.leaf : undefined
}
