import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { areaQuery } from '../app/area-query.ts'
import { ask, linkTo } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import preview from '../intake/preview.module.css'
import { buttonClass } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import styles from './imports-page.module.css'
import { QualityTable } from './quality-table.tsx'
import { QualityWhence } from './quality-whence.tsx'

const qualityQuery = (area: string) =>
  queryOptions({ queryKey: ['imports', 'quality', area], queryFn: () => ask('GET /quality', { area }) })

/** How good the lists are that come in, by who made them and by area: where a word to the sender helps most. */
export function QualityPage() {
  const { t } = useTranslation('quality')
  const format = useFormat()
  const w = useCurrentArea()
  const { data, error } = useQuery(qualityQuery(w))
  const { data: place } = useQuery(areaQuery(w))
  if (error) return <FailedPage error={error} />
  if (!data || !place) return <LoadingPage />
  const area = format.area(place.area.code, place.area.name)
  const { whole, senders, places, months } = data
  if (whole.score === null)
    return (
      <>
        <h1>{t('none', { area })}</h1>
        <p>{t('noneBody')}</p>
        <p className={styles.first}>
          <Link to="/daftar/baru" search={{ w }} className={buttonClass()}>
            {t('upload')}
          </Link>
        </p>
      </>
    )
  const count = (n: number) => format.count(n)
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t('title', { area, score: whole.score })}</h1>
          <p className="muted">
            {t('lead', {
              people: count(whole.people),
              lists: count(whole.lists),
              clear: count(whole.clear),
              rejected: count(whole.rejected),
            })}
          </p>
          <QualityWhence id="asal" whole={whole} w={w} />
        </div>
        <a
          className={buttonClass({ kind: 'secondary' })}
          href={linkTo('GET /quality.csv', { area: w })}
          download
        >
          {t('download')}
        </a>
      </header>
      <div className={preview.stack}>
        <Section title={t('bySender')} right={t('order')}>
          <QualityTable
            caption={t('senderCaption')}
            head={t('sender')}
            months={months}
            parties={senders.map(({ sender, ...quality }) => ({
              ...quality,
              key: sender,
              name: sender || t('senderUnnamed'),
              label: sender || t('senderUnnamed'),
            }))}
          />
          <QualityWhence id="asal-pengirim" whole={whole} w={w} />
        </Section>
        <Section title={t('byPlace')} right={t('order')}>
          <QualityTable
            caption={t('placeCaption')}
            head={t('place')}
            months={months}
            parties={places.map(({ area: code, areaName, ...quality }) => ({
              ...quality,
              key: code,
              name: format.area(code, areaName),
              label: (
                <Link to="/daftar" search={{ w: code }}>
                  {format.area(code, areaName)}
                </Link>
              ),
            }))}
          />
          <QualityWhence id="asal-wilayah" whole={whole} w={w} />
        </Section>
      </div>
    </>
  )
}
