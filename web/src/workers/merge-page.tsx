import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import { MergeForm } from './merge-form.tsx'
import { sideBySideQuery } from './merge-queries.ts'
import { MergeSearch } from './merge-search.tsx'
import { type Worker, workerQuery } from './register-queries.ts'

const route = getRouteApi('/shell/pekerja/$kab/$id/gabung')

/** Whom a person of the register is to be merged with, and what of each record is kept. */
export function MergePage() {
  const { t } = useTranslation('persons')
  const format = useFormat()
  const me = useMe()
  const { kab, id } = route.useParams()
  const { w, dengan } = route.useSearch()
  const { data: worker, error } = useQuery(workerQuery(kab, id))
  if (error && !worker) return <FailedPage error={error} />
  if (!worker) return <LoadingPage />
  return (
    <>
      <ListHead
        up={
          <Link to="/pekerja/$kab/$id" params={{ kab, id }} search={{ w }}>
            {worker.name}
          </Link>
        }
        title={dengan ? t('pairTitle') : t('mergeTitle', { name: worker.name })}
        about={dengan ? t('pairLead') : format.area(worker.desa, worker.desaName)}
      />
      {!may(me, 'register.write', worker.desa) && <p className="muted">{t('mergeMayNot')}</p>}
      {dengan ? <Pair worker={worker} other={dengan} w={w} /> : <MergeSearch worker={worker} w={w} />}
    </>
  )
}

function Pair({ worker: { kab, id }, other, w }: { worker: Worker; other: string; w: string | undefined }) {
  const { data, error } = useQuery(sideBySideQuery(kab, id, other))
  if (error) return <FailedPage error={error} />
  if (!data) return <LoadingPage />
  return <MergeForm key={other} kab={kab} pair={data} w={w} />
}
