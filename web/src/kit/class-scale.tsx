import { type ClassCounts, TARGET_BREAK } from './classes.ts'
import styles from './class-scale.module.css'

type ClassScaleProps = {
  /** What the strip classes, with its unit. */
  title: string
  /** The five breaks, written. */
  breaks: string[]
  counts: ClassCounts
  format: (count: number) => string
  unknownName: string
  unmeasuredName: string
  /** Whether the third break is a target; then it is written bold and drawn as a line of ink. */
  target?: 'drawn' | 'none'
}

/** The classes lying down: how many areas each holds, its colour, and the breaks between. */
export function ClassScale({ title, breaks, counts, format, target = 'drawn', ...others }: ClassScaleProps) {
  return (
    <div className={styles.scale}>
      <p className={styles.title}>{title}</p>
      <ol className={styles.strip}>
        {counts.classes.map((count, at) => (
          <li key={breaks[at] ?? 'last'} data-target={target === 'drawn' && at === TARGET_BREAK}>
            <b>{format(count)}</b>
            <i style={{ background: `var(--peta-${at})` }} />
            {breaks[at] && <span>{breaks[at]}</span>}
            {target === 'drawn' && at === TARGET_BREAK && <em className={styles.mark} aria-hidden="true" />}
          </li>
        ))}
      </ol>
      {(['unmeasured', 'unknown'] as const).map(
        (fill) =>
          counts[fill] > 0 && (
            <p key={fill} className={styles[fill]}>
              <b>{format(counts[fill])}</b>
              <i />
              <span>{others[`${fill}Name`]}</span>
            </p>
          ),
      )}
    </div>
  )
}
