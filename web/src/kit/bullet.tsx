import styles from './bullet.module.css'

type BulletProps = {
  value: number | null
  target: number | null
  /** The right end of the scale that all rows share. */
  max: number
  /** The sentence; left out where the figure stands in the cell beside it. */
  label?: string
  width?: number
}

const HEIGHT = 16
const BAR = 7

/** One bar against one mark of ink, on a scale that its whole column shares. */
export function Bullet({ value, target, max, label, width = 72 }: BulletProps) {
  const at = (figure: number) => (Math.min(figure, max) / max) * width
  const said = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  const reached = value !== null && target !== null && value >= target
  return (
    <svg className={styles.bullet} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} {...said}>
      <rect y={(HEIGHT - BAR) / 2} width={width} height={BAR} className={styles.track} />
      {value !== null && (
        <rect
          y={(HEIGHT - BAR) / 2}
          width={at(value)}
          height={BAR}
          className={reached ? styles.reached : styles.bar}
        />
      )}
      {target !== null && (
        <rect
          x={Math.min(at(target) - 1, width - 2)}
          y="1"
          width="2"
          height={HEIGHT - 2}
          className={styles.target}
        />
      )}
    </svg>
  )
}
