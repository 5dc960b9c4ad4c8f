import styles from './skeleton.module.css'

type SkeletonProps = { label: string; shape?: 'page' | 'table' | 'text'; rows?: number }

const WIDTHS = [68, 52, 60, 44, 64, 48]

/** The shape of what is coming, drawn only when it has not come after 0.4 s; it does not move. */
export function Skeleton({ label, shape = 'text', rows = 4 }: SkeletonProps) {
  const lines = Array.from({ length: rows }, (_, at) => WIDTHS[at % WIDTHS.length])
  return (
    <output className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      {shape === 'page' && (
        <>
          <i className={styles.figure} />
          <i className={styles.line} style={{ width: '100%' }} />
          <i className={styles.line} style={{ width: '72%' }} />
        </>
      )}
      {shape === 'text' && lines.map((width, at) => <Line key={`${at}-${width}`} width={width} />)}
      {shape !== 'text' && lines.map((width, at) => <Row key={`${at}-${width}`} width={width} />)}
    </output>
  )
}

const Line = ({ width = 60 }: { width?: number | undefined }) => (
  <i className={styles.line} style={{ width: `${width + 28}%` }} />
)

const Row = ({ width = 60 }: { width?: number | undefined }) => (
  <span className={styles.row}>
    <i style={{ width: `${width * 0.7}%` }} />
    <i style={{ width: '11%' }} />
  </span>
)
