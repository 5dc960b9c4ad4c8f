import { OCCUPATIONS_VERSION } from '@naungan/rules/sheet'
import { type ReactNode, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Note } from '../kit/note.tsx'
import { Provenance, SourceLink } from '../kit/provenance.tsx'
import { ListsOfFigure } from '../reports/lists-of-figure.tsx'
import { MonthPicker } from '../reports/month-picker.tsx'
import page from '../reports/area-page.module.css'
import styles from './groups.module.css'
import type { Grouping, Head } from './groups-query.ts'

type GroupHeadProps = {
  data: Head
  title: string
  lead: string
  kind: Grouping | 'officials'
  /** People in the register, and those of them who are covered. */
  heads: { workers: number; known: number }
}

/** What the page finds, about whom and when, and on request where it comes from. */
export function GroupHead({ data, title, lead, kind, heads }: GroupHeadProps) {
  const { t } = useTranslation('groups')
  const [open, setOpen] = useState(false)
  return (
    <div className={page.first}>
      <MonthPicker data={data} />
      <div className={page.headline}>
        <div>
          <h1>{title}</h1>
          <p className={`${styles.lead} lead`}>
            {lead}{' '}
            {data.countedAt !== null && (
              <span className="screen-only">
                <SourceLink panel="asal" open={open} onToggle={() => setOpen(!open)}>
                  {t('whence')}
                </SourceLink>
              </span>
            )}
          </p>
        </div>
        {open && <GroupOrigin data={data} kind={kind} heads={heads} onClose={() => setOpen(false)} />}
        {data.waiting && (
          <Note kind="info" role="status">
            {t(data.countedAt === null ? 'waitingFirst' : 'waiting')}
          </Note>
        )}
      </div>
    </div>
  )
}

type GroupOriginProps = Omit<GroupHeadProps, 'title' | 'lead'> & { onClose: () => void }

function GroupOrigin({ data, kind, heads, onClose }: GroupOriginProps) {
  const { t } = useTranslation('groups')
  const { t: app } = useTranslation()
  const format = useFormat()
  const { workers, known } = heads
  const bold = { b: <b /> }
  const percent = workers === 0 ? '–' : format.percent(Math.round((known * 10_000) / workers))
  const rows: { term: string; words: ReactNode }[] = [
    {
      term: t('origin.covered'),
      words: (
        <Trans
          t={t}
          i18nKey="origin.coveredWords"
          values={{ people: format.count(data.covered ?? 0), month: format.month(data.month) }}
          components={bold}
        />
      ),
    },
    {
      term: t('origin.workers'),
      words: (
        <Trans
          t={t}
          i18nKey="origin.workersWords"
          values={{ workers: format.count(workers), moment: format.moment(data.countedAt ?? '') }}
          components={bold}
        />
      ),
    },
    {
      term: t('origin.division'),
      words: (
        <Trans
          t={t}
          i18nKey="origin.divisionWords"
          values={{ known: format.count(known), workers: format.count(workers), percent }}
          components={bold}
        />
      ),
    },
    {
      term: t('origin.group'),
      words: t(`origin.groupWords.${kind}`, { day: format.day(OCCUPATIONS_VERSION) }),
    },
    {
      term: t('origin.cutOff'),
      words: t('origin.cutOffWords', { day: format.day(data.asOf), indicator: data.indicator }),
    },
    { term: t('origin.lists'), words: <ListsOfFigure lists={data.lists} area={data.area.code} /> },
  ]
  return (
    <Provenance
      id="asal"
      title={t('whenceOf', { figure: percent })}
      closeWord={app('close')}
      onClose={onClose}
      rows={rows}
    />
  )
}

/** What a sheet of paper and a file must say by itself. */
const useFooter = (data: Head): string | null => {
  const { t } = useTranslation('groups')
  const format = useFormat()
  if (data.countedAt === null) return null
  return t('footer', {
    moment: format.moment(data.countedAt),
    month: format.month(data.month),
    indicator: data.indicator,
    code: data.area.code,
    cutOff: format.cutOff(data.asOf),
  })
}

export function GroupFooter({ data }: { data: Head }) {
  const words = useFooter(data)
  return words && <p className={`${page.footer} print-only`}>{words}</p>
}

/** What the files of a page of groups say of themselves. */
export function GroupFiles({ data, children }: { data: Head; children: ReactNode }) {
  const format = useFormat()
  const { code, name } = data.area
  const footer = useFooter(data)
  const lines = [`${format.area(code, name)}.`, ...(footer ? [footer] : [])]
  return <AboutFiles value={{ name: `${code}-${data.month}`, lines }}>{children}</AboutFiles>
}
