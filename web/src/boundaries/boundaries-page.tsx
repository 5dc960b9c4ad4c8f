import { kabOf } from '@naungan/rules/words'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaQuery } from '../app/area-query.ts'
import type { Answer } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import styles from './boundaries.module.css'
import { type Sets, setsQuery, unitOf } from './boundary-queries.ts'
import { SendSet } from './send-set.tsx'
import { SetPage } from './set-page.tsx'
import { SetsSection } from './sets-section.tsx'
import { StandingSection } from './standing-section.tsx'

const route = getRouteApi('/shell/batas')

/** Which maps there are of an area, from the file to the one that stands; a kecamatan shows its kabupaten's. */
export function BoundariesPage() {
  const { peta } = route.useSearch()
  const here = useCurrentArea()
  const code = kabOf(here) ?? here
  return peta ? <SetPage key={peta} id={peta} /> : <Maps key={code} code={code} />
}

type Area = Answer<'GET /areas/:code'>

function Maps({ code }: { code: string }) {
  const { t } = useTranslation('boundaries')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const me = useMe()
  const sets = useQuery(setsQuery(code))
  const area = useQuery(areaQuery(code))
  const error = sets.error ?? area.error
  if (error) return <FailedPage error={error} />
  if (!sets.data || !area.data) return <LoadingPage />
  const name = format.area(code, area.data.area.name)
  const mayWrite = may(me, 'figure.write', code)
  return (
    <div className={styles.page}>
      <header>
        <Heading standing={sets.data.standing} area={area.data} name={name} />
        <p className="muted">{t('lead')}</p>
        {sets.data.standing.length > 0 && (
          <Whence
            id="asal"
            rows={[
              { term: whence('counted'), words: whence('map.matched') },
              { term: whence('source'), words: whence('map.standing') },
            ]}
          />
        )}
      </header>
      <div className={styles.body} data-form={mayWrite}>
        <div className={styles.rows}>
          <StandingSection standing={sets.data.standing} name={name} />
          <SetsSection sets={sets.data.sets} area={code} name={name} />
          {!mayWrite && <p className="note-text">{t('readOnly', { area: name })}</p>}
        </div>
        {mayWrite && <SendSet area={code} />}
      </div>
    </div>
  )
}

type HeadingProps = { standing: Sets['standing']; area: Area; name: string }

/** The finding: how much of the area its own map shows, else how many areas below have one. */
function Heading({ standing, area, name }: HeadingProps) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const own = standing.filter(({ parent }) => parent === area.area.code).sort((a, b) => b.level - a.level)[0]
  if (own) {
    const words = { matched: format.count(own.matched), of: format.count(own.of), unit: t(unitOf(own.level)) }
    return <h1>{t('stands', { area: name, ...words })}</h1>
  }
  const below = new Set(standing.map(({ parent }) => parent)).size
  if (below === 0) return <h1>{t('none', { area: name })}</h1>
  return <h1>{t('standsBelow', { area: name, n: below, of: area.children.length })}</h1>
}
