import { kabOf, type Month } from '@naungan/rules/words'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { areaQuery } from '../app/area-query.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { useToday } from '../app/use-today.ts'
import { OwnAreas } from '../intake/own-areas.tsx'
import { buttonClass } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { type ListSummary, listsQuery } from './list-queries.ts'
import styles from './lists-page.module.css'
import { ListsTable } from './lists-table.tsx'
import { monthsMissing } from './month-span.ts'
import { MonthsTable } from './months-table.tsx'

/** So many missing months fit a title by name. */
const NAMED = 2

/** The member lists of a kabupaten month by month, the months that lack one named in the title. */
export function ListsPage() {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const me = useMe()
  const w = useCurrentArea()
  // A list is of a whole kabupaten: whoever looks at a desa sees the lists its figure stands on.
  const area = kabOf(w) ?? w
  const allowed = may(me, 'list.read', area)
  const { data: place, error } = useQuery(areaQuery(area))
  if (error) return <FailedPage error={error} />
  if (!place) return <LoadingPage />
  const name = format.area(place.area.code, place.area.name)
  if (!allowed && w !== area)
    return (
      <>
        <h1>{t('kabLevel')}</h1>
        <p>{t('kabLevelBody', { area: name })}</p>
        <p className={styles.first}>
          <Link to="/w/$code" params={{ code: w }}>
            {t('seeFigure')}
          </Link>
        </p>
      </>
    )
  if (!allowed)
    return (
      <>
        <h1>{t('outside', { area: name })}</h1>
        <OwnAreas
          can="list.read"
          fits={(code) => (kabOf(code) ?? code) === code}
          link={(code, words) => (
            <Link to="/iuran" search={{ w: code }}>
              {words}
            </Link>
          )}
        />
      </>
    )
  const names = new Map([place.area, ...place.children].map((one) => [one.code, one.name]))
  return <Lists area={area} name={name} names={names} />
}

type ListsProps = { area: string; name: string; names: ReadonlyMap<string, string> }

function Lists({ area, name, names }: ListsProps) {
  const { t } = useTranslation('lists')
  const me = useMe()
  const { data, error } = useQuery(listsQuery(area))
  if (error) return <FailedPage error={error} />
  if (!data) return <LoadingPage />
  const { lists } = data
  const upload = may(me, 'list.write', area) && (
    <Link to="/iuran/baru" search={{ w: area }} className={buttonClass()}>
      {t('upload')}
    </Link>
  )
  if (lists.length === 0)
    return (
      <>
        <h1>{t('none', { area: name })}</h1>
        <p>{t('lead')}</p>
        <p>{t('noneBody')}</p>
        <p className={styles.first}>{upload}</p>
      </>
    )
  const ofOneKab = kabOf(area) !== null
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>
            <Title lists={lists} name={name} ofOneKab={ofOneKab} />
          </h1>
          <p className="muted">{t('lead')}</p>
          <ListsWhence id="asal" />
        </div>
        {upload}
      </header>
      <div className={styles.stack}>
        {ofOneKab && lists.some(({ state }) => state === 'posted') && (
          <Section title={t('months')} right={name}>
            <MonthsTable lists={lists} w={area} />
            <ListsWhence id="asal-bulan" />
          </Section>
        )}
        <Section title={t('all')}>
          <ListsTable lists={lists} w={area} names={ofOneKab ? undefined : names} />
          <ListsWhence id="asal-daftar" />
        </Section>
      </div>
    </>
  )
}

/** What a row, a month and a list are here. */
function ListsWhence({ id }: { id: string }) {
  const { t } = useTranslation('whence')
  return (
    <Whence
      id={id}
      rows={[
        { term: t('bpjs.rows'), words: t('bpjs.rowsWords') },
        { term: t('bpjs.months'), words: t('bpjs.monthsWords') },
        { term: t('source'), words: t('bpjs.source') },
        { term: t('asOf'), words: t('now') },
      ]}
    />
  )
}

type TitleProps = { lists: readonly ListSummary[]; name: string; ofOneKab: boolean }

function Title({ lists, name, ofOneKab }: TitleProps) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const today = useToday()
  // The main figure stands on lists by home; one by place of work fills no gap in it.
  const posted = lists.filter(({ state, basis }) => state === 'posted' && basis === 'domisili')
  const listed = posted.flatMap(({ months }) => months.map(({ month }) => month))
  const last = listed.sort().at(-1) as Month | undefined
  if (!ofOneKab || last === undefined) return t('many', { n: format.count(lists.length), area: name })
  const missing = monthsMissing(listed, today)
  if (missing.length === 0) return t('complete', { area: name, month: format.month(last) })
  return missing.length <= NAMED
    ? t('missingNamed', { months: missing.map(format.month).reverse().join(', '), area: name })
    : t('missing', { n: format.count(missing.length), area: name })
}
