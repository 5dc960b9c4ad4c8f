import { TARGET_BREAK, type ClassCounts } from './classes.ts'
import styles from './class-legend.module.css'

type ClassLegendProps = {
  title: string
  /** Six names from the lowest class to the highest. */
  names: string[]
  counts: ClassCounts
  format: (count: number) => string
  /** Names of what has no class; each is drawn only where there are any. */
  unknownName: string
  unmeasuredName: string
  /** What the line of ink means; without it there is no target and no line. */
  note?: string | undefined
}

/** The classes with how many areas each holds; a line of ink stands at the target. */
export function ClassLegend({ title, names, counts, format, note, ...others }: ClassLegendProps) {
  const most = Math.max(1, counts.unknown, counts.unmeasured, ...counts.classes)
  const share = (count: number) => ({ width: `${(count / most) * 100}%` })
  return (
    <div className={styles.legend}>
      <p className={styles.title}>{title}</p>
      <ul>
        {names.map((name, at) => (
          <li key={name} className={note && at === TARGET_BREAK ? styles.target : undefined}>
            <i className={styles.swatch} style={{ background: `var(--peta-${at})` }} />
            <span>{name}</span>
            <b>{format(counts.classes[at] ?? 0)}</b>
            <i className={styles.bar} style={share(counts.classes[at] ?? 0)} />
          </li>
        ))}
        {(['unmeasured', 'unknown'] as const).map(
          (fill) =>
            counts[fill] > 0 && (
              <li key={fill}>
                <i className={`${styles.swatch} ${styles[fill]}`} />
                <span>{others[`${fill}Name`]}</span>
                <b>{format(counts[fill])}</b>
                <i className={styles.bar} style={share(counts[fill])} />
              </li>
            ),
        )}
      </ul>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
