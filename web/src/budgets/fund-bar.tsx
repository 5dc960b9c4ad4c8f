import styles from './funds.module.css'

type Sums = { planned: number; committed: number; realised: number; used: number; ceiling: number | null }

type FundBarProps = { sums: Sums; most: number; label: string }

/** Parts of a bar that add up to what is used, then what is left or what goes beyond. */
export const partsOf = ({ committed, realised, used, ceiling }: Sums) => {
  const bound = Math.max(realised, committed)
  const over = Math.max(0, used - (ceiling ?? used))
  return [
    { kind: 'realised', value: realised },
    { kind: 'committed', value: bound - realised },
    { kind: 'planned', value: used - bound },
    { kind: 'left', value: Math.max(0, (ceiling ?? 0) - used) },
    { kind: 'over', value: over },
  ] as const
}

const share = (value: number, most: number): string => `${(Math.max(0, value) / Math.max(1, most)) * 100}%`

/** A fund on the scale that all share: paid, committed, planned, not used yet. */
export function FundBar({ sums, most, label }: FundBarProps) {
  const parts = partsOf(sums)
  const beyond = parts[4].value
  return (
    <span className={styles.bar} role="img" aria-label={label}>
      {parts
        .slice(0, 4)
        .map(({ kind, value }) =>
          value > 0 ? <i key={kind} data-part={kind} style={{ width: share(value, most) }} /> : null,
        )}
      {beyond > 0 && (
        <i data-part="over" style={{ left: share(sums.ceiling ?? 0, most), width: share(beyond, most) }} />
      )}
    </span>
  )
}
