import { memo } from 'react'
import type { ClassIndex } from './classes.ts'
import styles from './mosaic.module.css'

export type MosaicLeaf = {
  key: string
  /** null where nothing is known. */
  class: ClassIndex | null
  /** A leaf of the rarer kind carries a dot. */
  dotted?: boolean
  /** What is said of it when it is pointed at. */
  words: string
}

export type MosaicGroup = { key: string; name: string; figure: string; words: string; leaves: MosaicLeaf[] }

const ACROSS = 7
const STEP = 16
const SIDE = 14.5

type MosaicTilesProps = { group: MosaicGroup; hatch: string; marked: string | undefined }

/** The squares of one block; their words are said by the block, so they say nothing themselves. */
export const MosaicTiles = memo(function Tiles({ group, hatch, marked }: MosaicTilesProps) {
  const rows = Math.max(1, Math.ceil(group.leaves.length / ACROSS))
  const at = group.leaves.findIndex((leaf) => leaf.key === marked)
  return (
    <svg viewBox={`0 0 ${ACROSS * STEP - 1.5} ${rows * STEP}`} className={styles.tiles} aria-hidden="true">
      {group.leaves.map((leaf, place) => (
        <Tile key={leaf.key} leaf={leaf} place={place} hatch={hatch} />
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

function Tile({ leaf, place, hatch }: { leaf: MosaicLeaf; place: number; hatch: string }) {
  const x = (place % ACROSS) * STEP
  const y = Math.floor(place / ACROSS) * STEP
  const known = leaf.class !== null
  const inset = known ? 0 : 0.5
  return (
    <>
      <rect
        data-leaf={leaf.key}
        x={x + inset}
        y={y + inset}
        width={SIDE - 2 * inset}
        height={SIDE - 2 * inset}
        fill={known ? `var(--peta-${leaf.class})` : `url(#${hatch})`}
        className={known ? undefined : styles.unknown}
      />
      {leaf.dotted && (
        <circle
          data-leaf={leaf.key}
          cx={x + SIDE / 2}
          cy={y + SIDE / 2}
          r="2.3"
          className={(leaf.class ?? 0) > 2 ? styles.lightDot : styles.darkDot}
        />
      )}
    </>
  )
}
