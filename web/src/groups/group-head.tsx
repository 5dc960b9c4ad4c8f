import { type ReactNode, useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { AboutFiles } from '../app/take-away.tsx'
import { useFormat } from '../app/use-format.ts'
import { Note } from '../kit/note.tsx'
import { SourceLink } from '../kit/provenance.tsx'
import { MonthPicker } from '../reports/month-picker.tsx'
import page from '../reports/area-page.module.css'
import styles from './groups.module.css'
import { GroupOrigin, type Heads } from './group-origin.tsx'
import type { Grouping, Head } from './groups-query.ts'

type GroupHeadProps = {
  data: Head
  title: string
  lead: string
  kind: Grouping | 'officials'
  heads: Heads
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
