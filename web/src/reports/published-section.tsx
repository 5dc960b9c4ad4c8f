import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import styles from './published-section.module.css'
import { PublishedOwn } from './published-own.tsx'
import { PublishedParts } from './published-parts.tsx'
import { publishedQuery } from './published-query.ts'
import { TargetPath } from '../targets/target-path.tsx'

/** What others publish about an area and its parts; nothing where nothing was loaded. */
export function PublishedSection({ area }: { area: string }) {
  const { t } = useTranslation('published')
  const format = useFormat()
  const { posisi } = useSearch({ from: '/shell/w/$code' })
  const { data, error } = useQuery(publishedQuery(area, posisi))
  if (error) return <Refused error={error} />
  if (!data || (data.own.length === 0 && data.coverage.positions.length === 0)) return null
  const name = format.area(data.area.code, data.area.name)
  return (
    <AboutFiles value={{ name: area, lines: [`${name} (${area}). ${t('published')}`] }}>
      <div className={styles.published} id="diumumkan">
        <PublishedParts data={data} />
        <TargetPath targets={data.targets} name={name} listed />
        <PublishedOwn data={data} name={name} />
      </div>
    </AboutFiles>
  )
}
