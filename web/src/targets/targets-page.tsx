import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, ask } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { AboveSection } from './above-section.tsx'
import { BelowSection } from './below-section.tsx'
import { DenominatorsSection } from './denominators-section.tsx'
import { EnterFigures } from './enter-figures.tsx'
import { currentTarget, type Figures, spreadOf, stands, type Target } from './findings.ts'
import { FloorsSection } from './floors-section.tsx'
import { StatisticFileSection } from './statistic-file.tsx'
import { StatisticFiles } from './statistic-files.tsx'
import { TargetPath } from './target-path.tsx'
import styles from './targets-page.module.css'
import { TargetsSection } from './targets-section.tsx'
import { useTargetRows } from './targets-whence.tsx'

type Area = Answer<'GET /areas/:code'>

/** All that was ever said about how many should be covered here, side by side, and the forms to say more. */
export function TargetsPage() {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const me = useMe()
  const code = useCurrentArea()
  const { berkas } = useSearch({ from: '/shell/target' })
  const figures = useQuery({
    queryKey: ['targets', code],
    queryFn: () => ask('GET /targets', { area: code }),
  })
  const area = useQuery({
    queryKey: ['area', code],
    queryFn: () => ask('GET /areas/:code', { code }),
    staleTime: 600_000,
  })
  const error = figures.error ?? area.error
  if (error) return <FailedPage error={error} />
  if (!figures.data || !area.data) return <LoadingPage />
  const name = format.area(code, area.data.area.name)
  const above = new Set(area.data.path.map((one) => one.code))
  const mayWrite = may(me, 'figure.write', code)
  const own: Figures = {
    targets: figures.data.targets.filter((row) => row.area === code),
    denominators: figures.data.denominators.filter((row) => row.area === code),
    floors: figures.data.floors.filter((row) => row.area === code),
  }
  return (
    <AboutFiles value={{ name: code, lines: [`${name} (${code}). ${t('lead')}`] }}>
      <div className={styles.page}>
        <header>
          <Heading own={own} all={figures.data} area={area.data} name={name} />
          <p className="muted">{t('lead')}</p>
          <HeadingWhence
            targets={figures.data.targets.filter((row) => above.has(row.area) || row.area === code)}
          />
        </header>
        <div className={styles.body} data-forms={mayWrite}>
          <div className={styles.rows}>
            {berkas !== undefined && <StatisticFileSection key={berkas} id={berkas} />}
            <TargetPath targets={own.targets.filter(stands)} name={name} />
            <TargetsSection own={own} name={name} mayWrite={mayWrite} />
            <DenominatorsSection rows={own.denominators} name={name} mayWrite={mayWrite} />
            <FloorsSection
              figures={figures.data}
              path={area.data.path}
              area={{ code, name }}
              mayWrite={mayWrite}
            />
            <AboveSection figures={figures.data} path={area.data.path} name={name} />
            <BelowSection figures={figures.data} below={area.data.children} name={name} />
            <StatisticFiles area={code} name={name} />
            {!mayWrite && <p className="note-text">{t('readOnly', { area: name })}</p>}
          </div>
          {mayWrite && <EnterFigures key={code} area={code} />}
        </div>
      </div>
    </AboutFiles>
  )
}

/** Every target that the title may speak of: the area's own, and those handed down from above. */
function HeadingWhence({ targets }: { targets: Target[] }) {
  const { t } = useTranslation('whence')
  const rows = useTargetRows(targets)
  if (rows.length === 0) return null
  return <Whence id="asal" rows={[...rows, { term: t('sum'), words: t('handed') }]} />
}

const thisYear = (): number => new Date().getFullYear()

type HeadingProps = { own: Figures; all: Figures; area: Area; name: string }

/** The finding: two wholes where there is one, else the target of now, its own or handed down. */
function Heading({ own, all, area, name }: HeadingProps) {
  const { t } = useTranslation('targets')
  const format = useFormat()
  const spread = spreadOf(own.targets)
  const [year] = useState(thisYear)
  const target = currentTarget(own.targets, year)
  if (spread)
    return (
      <h1>
        {t('differ', {
          area: name,
          low: format.count(spread.low.implied),
          high: format.count(spread.high.implied),
        })}
      </h1>
    )
  if (target) {
    const words = {
      area: name,
      year: target.year,
      percent: target.percentBp === null ? '' : format.percent(target.percentBp),
      people: target.workers === null ? '' : format.count(target.workers),
    }
    if (target.workers === null) return <h1>{t('stands', words)}</h1>
    return <h1>{target.percentBp === null ? t('standsPeople', words) : t('standsBoth', words)}</h1>
  }
  for (const above of area.path.toReversed()) {
    const handed = currentTarget(
      all.targets.filter((row) => row.area === above.code && row.percentBp !== null),
      year,
    )
    if (handed?.percentBp)
      return (
        <h1>
          {t('follows', {
            area: name,
            above: format.area(above.code, above.name),
            year: handed.year,
            percent: format.percent(handed.percentBp),
          })}
        </h1>
      )
  }
  return <h1>{t('none', { area: name })}</h1>
}
