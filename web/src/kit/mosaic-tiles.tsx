import { memo } from 'react'
import type { Fill } from './classes.ts'
import { type Patterns, paintOf } from './chart.tsx'
import styles from './mosaic.module.css'

export type MosaicLeaf = {
  key: string
  fill: Fill
  /** A leaf of the rarer kind carries a dot. */
  dotted?: boolean
  /** What is said of it when it is pointed at. */
  words: string
}

export type MosaicGroup = { key: string; name: string; figure: string; words: string; leaves: MosaicLeaf[] }

const ACROSS = 7
const STEP = 16
const SIDE = 14.5

type MosaicTilesProps = { group: MosaicGroup; patterns: Patterns; marked: string | undefined }

/** The squares of one block; their words are said by the block, so they say nothing themselves. */
export const MosaicTiles = memo(function Tiles({ group, patterns, marked }: MosaicTilesProps) {
  const rows = Math.max(1, Math.ceil(group.leaves.length / ACROSS))
  const at = group.leaves.findIndex((leaf) => leaf.key === marked)
  return (
    <svg viewBox={`0 0 ${ACROSS * STEP - 1.5} ${rows * STEP}`} className={styles.tiles} aria-hidden="true">
      {group.leaves.map((leaf, place) => (
        <Tile key={leaf.key} leaf={leaf} place={place} patterns={patterns} />
      ))}
      {at >= 0 && (
        <rect
          x={(at % ACROSS) * STEP + 0.75}
          y={Math.floor(at / ACROSS) * STEP + 0.75}
          width={SIDE - 1.5}
          height={SIDE - 1.5}
          className={styles.marked}
        />
      )}
    </svg>
  )
})

function Tile({ leaf, place, patterns }: { leaf: MosaicLeaf; place: number; patterns: Patterns }) {
  const x = (place % ACROSS) * STEP
  const y = Math.floor(place / ACROSS) * STEP
  const known = typeof leaf.fill === 'number'
  const inset = known ? 0 : 0.5
  return (
    <>
      <rect
        data-leaf={leaf.key}
        x={x + inset}
        y={y + inset}
        width={SIDE - 2 * inset}
        height={SIDE - 2 * inset}
        fill={paintOf(leaf.fill, patterns)}
        className={known ? undefined : styles.unknown}
      />
      {leaf.dotted && (
        <circle
          data-leaf={leaf.key}
          cx={x + SIDE / 2}
          cy={y + SIDE / 2}
          r="2.3"
          className={typeof leaf.fill === 'number' && leaf.fill > 2 ? styles.lightDot : styles.darkDot}
        />
      )}
    </>
  )
}
