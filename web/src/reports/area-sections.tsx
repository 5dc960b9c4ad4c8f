import styles from './area-page.module.css'
import type { Coverage } from './coverage-query.ts'
import { ImpliedSection } from './implied-section.tsx'
import { PublishedSection } from './published-section.tsx'
import { SegmentsSection } from './segments-section.tsx'
import { TrendSection } from './trend-section.tsx'

/** What stands below the figure and its parts: how it came about, of whom it is made, what others publish. */
export function AreaSections({ data }: { data: Coverage }) {
  return (
    <>
      <div className={styles.wide}>
        <TrendSection data={data} />
        <div className={styles.stack}>
          <SegmentsSection data={data} />
          <ImpliedSection data={data} />
        </div>
      </div>
      <PublishedSection area={data.area.code} />
    </>
  )
}
