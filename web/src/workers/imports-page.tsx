import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { areaQuery } from '../app/area-query.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import { buttonClass } from '../kit/button.tsx'
import { Section } from '../kit/section.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { ImportState, WAITING } from './import-state.tsx'
import { importsQuery, type ImportSummary } from './import-queries.ts'
import styles from './imports-page.module.css'

const LISTED = 200

/** The lists that came from an area, with their state: what waits for a decision is in the title. */
export function ImportsPage() {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const w = useCurrentArea()
  const { data, error } = useQuery(importsQuery(w))
  const { data: place } = useQuery(areaQuery(w))
  if (error) return <FailedPage error={error} />
  if (!data || !place) return <LoadingPage />
  const area = format.area(place.area.code, place.area.name)
  const upload = may(me, 'register.write', w) && (
    <Link to="/daftar/baru" search={{ w }} className={buttonClass()}>
      {t('upload')}
    </Link>
  )
  if (data.imports.length === 0)
    return (
      <>
        <h1>{t('none', { area })}</h1>
        <p>{t('noneBody')}</p>
        <p className={styles.first}>{upload}</p>
      </>
    )
  const waiting = data.imports.filter((list) => WAITING.includes(list.state)).length
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{waiting > 0 ? t('waiting', { n: format.count(waiting) }) : t('settled')}</h1>
          <p className="muted">
            {waiting > 0
              ? t('waitingBody')
              : t('settledBody', { n: format.count(data.imports.length), area })}
          </p>
          <ImportsWhence id="asal" />
        </div>
        {upload}
      </header>
      <Section title={t('importsHeading')} right={area}>
        <ImportsTable imports={data.imports} w={w} />
        <ImportsWhence id="asal-daftar" />
        {data.imports.length === LISTED && <p className="note-text">{t('latestOnly')}</p>}
      </Section>
    </>
  )
}

/** What the columns of the lists count. */
function ImportsWhence({ id }: { id: string }) {
  const { t } = useTranslation('whence')
  const counted = ['people', 'passed', 'changes'] as const
  return (
    <Whence
      id={id}
      rows={[
        ...counted.map((what) => ({ term: t(`imports.${what}`), words: t(`imports.${what}Words`) })),
        { term: t('asOf'), words: t('now') },
      ]}
    />
  )
}

function ImportsTable({ imports, w }: { imports: ImportSummary[]; w: string }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const counted = ({ state }: ImportSummary) => ['ready', 'taking', 'taken', 'undone'].includes(state)
  const columns: Column<ImportSummary>[] = [
    {
      key: 'file',
      header: t('listFile'),
      cell: ({ id, fileName }) => (
        <Link to="/daftar/$id" params={{ id }} search={{ w }} className={styles.file}>
          {fileName}
        </Link>
      ),
    },
    { key: 'state', header: t('listState'), cell: ({ state }) => <ImportState state={state} /> },
    {
      key: 'area',
      header: t('listArea'),
      secondary: true,
      cell: ({ area, areaName, desa, desaName, sender }) => (
        <span className={styles.sent}>
          {format.area(desa ?? area, desaName ?? areaName)}
          {sender && <span>{t('sentBy', { sender })}</span>}
        </span>
      ),
    },
    {
      key: 'people',
      header: t('listPeople'),
      numeric: true,
      secondary: true,
      cell: (list) => (counted(list) ? format.count(list.counts.people) : '–'),
    },
    {
      key: 'passed',
      header: t('listPassed'),
      numeric: true,
      secondary: true,
      cell: (list) => (counted(list) ? format.count(list.counts.passed) : '–'),
    },
    {
      key: 'changes',
      header: t('listChanges'),
      numeric: true,
      cell: (list) => (counted(list) ? format.count(list.counts.changes) : '–'),
    },
    {
      key: 'sent',
      header: t('listSent'),
      secondary: true,
      width: '210px',
      cell: ({ createdAt, createdBy }) => (
        <span className={styles.sent}>
          {format.moment(createdAt)}
          <span>{createdBy}</span>
        </span>
      ),
    },
  ]
  return (
    <Table
      caption={t('importsCaption')}
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
      openLabel={({ fileName }) => t('openList', { name: fileName })}
    />
  )
}
