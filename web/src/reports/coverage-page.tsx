import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { SourceLink } from '../kit/provenance.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { AreaRefused } from './area-refused.tsx'
import { useAreaWords } from './area-words.ts'
import { type Coverage, coverageQuery } from './coverage-query.ts'
import { Missing } from './missing.tsx'
import { MonthPicker } from './month-picker.tsx'
import { Origin } from './origin.tsx'
import { PrintFooter } from './print-footer.tsx'
import { ShownWay } from './shown-way.tsx'
import { useFileWords } from './use-file-words.ts'
import { Views } from './views.tsx'
import { wayOf } from './way.ts'
import page from './area-page.module.css'
import styles from './coverage-page.module.css'

/** Every part and every leaf of an area by its coverage, as squares or as a table. */
export function CoveragePage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/shell/w/$code/cakupan' })
  const search = useSearch({ from: '/shell/w/$code/cakupan' })
  const { data, error } = useQuery(coverageQuery(code, search.bulan, wayOf(search)))
  if (error) return <AreaRefused error={error} />
  if (!data) return <Skeleton label={t('loading')} shape="page" rows={8} />
  return <Explorer key={code} data={data} />
}

function Explorer({ data }: { data: Coverage }) {
  const { t } = useTranslation('figure')
  const title = useTitle(data)
  return (
    <AboutFiles value={useFileWords(data)}>
      <div className={page.page}>
        <ShownWay data={data} />
        <Head data={data} title={title} />
        {data.covered.people === null ? (
          <Missing data={data} />
        ) : data.children.length === 0 ? (
          <p>{t('explore.noParts')}</p>
        ) : (
          <Views data={data} title={title} />
        )}
        <PrintFooter data={data} />
      </div>
    </AboutFiles>
  )
}

function Head({ data, title }: { data: Coverage; title: string }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full } = useAreaWords(data.area.level)
  const [open, setOpen] = useState(false)
  const { covered, shouldBe, coverageBp } = data
  const words = {
    area: full(data.area),
    cutOff: format.cutOff(data.asOf),
    month: format.month(data.month),
    people: format.count(covered.people ?? 0),
    workers: format.count(shouldBe?.workers ?? 0),
    percent: format.percent(coverageBp ?? 0),
  }
  const lead =
    covered.people === null
      ? 'explore.leadNothing'
      : coverageBp === null
        ? 'explore.leadAlone'
        : 'explore.lead'
  return (
    <div className={page.first}>
      <MonthPicker data={data} />
      <div className={page.headline}>
        <div>
          <h1>{title}</h1>
          <p className={`${styles.lead} lead`}>
            {t(lead, words)}{' '}
            <SourceLink panel="asal" open={open} onToggle={() => setOpen(!open)}>
              {t('whence')}
            </SourceLink>
          </p>
        </div>
        {open && (
          <Origin
            data={data}
            figure={coverageBp === null ? words.people : words.percent}
            onClose={() => setOpen(false)}
          />
        )}
      </div>
    </div>
  )
}

/** How many of the smallest areas in the answer fall short; a kecamatan counts its desa, which lie right below it. */
const useTitle = (data: Coverage): string => {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const { full, units, leafUnits } = useAreaWords(data.area.level)
  const leaves = data.leaves.length > 0
  const parts = leaves
    ? data.leaves
    : data.children.map(({ gap, coverageBp }) => ({ coverageBp, below: gap === null ? null : gap > 0 }))
  const words = { all: format.count(parts.length), units: leaves ? leafUnits : units }
  const goal = data.target?.percentBp ?? null
  if (parts.length === 0)
    return t('explore.leaf', {
      area: full(data.area),
      percent: data.coverageBp === null ? t('facts.unknown') : format.percent(data.coverageBp),
    })
  if (parts.every(({ coverageBp }) => coverageBp === null)) return t('explore.none', words)
  if (goal === null) return t('explore.plain', words)
  const below = parts.filter((part) => part.below === true).length
  return t(below === 0 ? 'explore.reached' : 'explore.below', {
    ...words,
    below: format.count(below),
    percent: format.percent(goal),
  })
}
