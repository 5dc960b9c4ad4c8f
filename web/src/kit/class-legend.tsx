import { TARGET_BREAK, type ClassCounts } from './classes.ts'
import styles from './class-legend.module.css'

type ClassLegendProps = {
  title: string
  /** Six names from the lowest class to the highest. */
  names: string[]
  counts: ClassCounts
  format: (count: number) => string
  /** Name of the class without figures; it is drawn only where there are any. */
  unknownName: string
  /** What the line of ink means. */
  note: string
}

/** The classes with how many areas each holds; a line of ink stands at the target. */
export function ClassLegend({ title, names, counts, format, unknownName, note }: ClassLegendProps) {
  const most = Math.max(1, counts.unknown, ...counts.classes)
  const share = (count: number) => ({ width: `${(count / most) * 100}%` })
  return (
    <div className={styles.legend}>
      <p className={styles.title}>{title}</p>
      <ul>
        {names.map((name, at) => (
          <li key={name} className={at === TARGET_BREAK ? styles.target : undefined}>
            <i className={styles.swatch} style={{ background: `var(--peta-${at})` }} />
            <span>{name}</span>
            <b>{format(counts.classes[at] ?? 0)}</b>
            <i className={styles.bar} style={share(counts.classes[at] ?? 0)} />
          </li>
        ))}
        {counts.unknown > 0 && (
          <li>
            <i className={`${styles.swatch} ${styles.unknown}`} />
            <span>{unknownName}</span>
            <b>{format(counts.unknown)}</b>
            <i className={styles.bar} style={share(counts.unknown)} />
          </li>
        )}
      </ul>
      <p className={styles.note}>{note}</p>
    </div>
  )
}
