import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import { Section } from '../kit/section.tsx'
import { Table } from '../kit/table.tsx'
import { CoverMonths } from './cover-months.tsx'
import { type Worker, workerQuery } from './register-queries.ts'
import { WorkerConsent } from './worker-consent.tsx'
import { WorkerData } from './worker-data.tsx'
import { WorkerDuplicates } from './worker-duplicates.tsx'
import { WorkerFamily } from './worker-family.tsx'
import { WorkerNumbers } from './worker-numbers.tsx'
import styles from './worker-page.module.css'

const route = getRouteApi('/shell/pekerja/$kab/$id')

/** One person of the register: numbers masked, each value with its origin, cover, family and consent. */
export function WorkerPage() {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { kab, id } = route.useParams()
  const { w } = route.useSearch()
  const { data: worker, error } = useQuery(workerQuery(kab, id))
  if (error && !worker) return <FailedPage error={error} />
  if (!worker) return <LoadingPage />
  return (
    <>
      <ListHead
        up={
          <Link to="/pekerja" search={{ w }}>
            {t('register')}
          </Link>
        }
        title={worker.name}
        about={format.area(worker.desa, worker.desaName)}
      />
      <div className={styles.two}>
        <Section title={t('workerData')}>
          <WorkerNumbers worker={worker} />
          <WorkerData worker={worker} w={w} />
        </Section>
        <div className={styles.stack}>
          <CoverMonths kab={kab} id={id} desa={worker.desa} />
          <WorkerFamily worker={worker} w={w} />
          <WorkerConsent worker={worker} />
          <Sources worker={worker} />
          <WorkerDuplicates worker={worker} w={w} />
        </div>
      </div>
    </>
  )
}

function Sources({ worker: { sources } }: { worker: Worker }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { w } = route.useSearch()
  if (sources.length === 0)
    return (
      <Section title={t('sourcesNone')}>
        <span />
      </Section>
    )
  return (
    <Section title={t('sources', { n: format.count(sources.length) })}>
      <Table
        caption={t('sourcesCaption')}
        rows={sources}
        rowKey={({ importId }) => importId}
        columns={[
          {
            key: 'file',
            header: t('listFile'),
            cell: ({ importId, fileName }) => (
              <Link to="/daftar/$id" params={{ id: importId }} search={{ w }} className={styles.file}>
                {fileName}
              </Link>
            ),
          },
          { key: 'taken', header: t('taken'), width: '190px', cell: ({ takenAt }) => format.moment(takenAt) },
        ]}
      />
    </Section>
  )
}
