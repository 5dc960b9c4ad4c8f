import { useFormat } from '../app/use-format.ts'
import { Bullet } from '../kit/bullet.tsx'
import styles from './groups.module.css'

type ShareProps = { bp: number | null; mark: number | null; words?: string | undefined }

const WIDTH = 110

/** A percentage and its bar; the mark of ink is where all stand together. */
export function Share({ bp, mark, words }: ShareProps) {
  const format = useFormat()
  return (
    <span className={styles.rate}>
      {bp === null ? <span className={styles.aside}>{words ?? '–'}</span> : format.percentInChart(bp)}{' '}
      {bp === null ? (
        <i style={{ width: WIDTH }} />
      ) : (
        <Bullet value={bp} target={mark} max={10_000} width={WIDTH} />
      )}
    </span>
  )
}

/** Part of whole in hundredths of a percent; null where there is no whole. */
export const shareBp = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 10_000) / whole)
