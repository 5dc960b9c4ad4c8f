import styles from './logo.module.css'

/** The brim and crown of a caping, drawn in a box of 26 by 22 whose head sits at 13, 17.6. */
export const CAPING = 'M13 .8C15.4 4.7 20 8.9 25.4 11.4 21 12.7 5 12.7.6 11.4 6 8.9 10.6 4.7 13 .8Z'

type LogoProps = { name?: string; ground?: 'paper' | 'ink' }

/** The mark: one worker under a caping; with the product's name where there is room. */
export function Logo({ name, ground = 'paper' }: LogoProps) {
  return (
    <span className={styles.logo} data-ground={ground}>
      <svg viewBox="0 0 26 22" width="26" height="22" aria-hidden="true">
        <path d={CAPING} className={styles.hat} />
        <circle cx="13" cy="17.6" r="3.8" className={styles.head} />
      </svg>
      {name}
    </span>
  )
}
