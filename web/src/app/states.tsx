import { Link, useRouter } from '@tanstack/react-router'
import { ErrorState } from '../kit/error-state.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { NoConnection, Refusal } from './ask.ts'
import { useTranslation } from './i18n.ts'

export function LoadingPage() {
  const { t } = useTranslation()
  return <Skeleton label={t('loading')} shape="page" />
}

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundBody')}</p>
      <p>
        <Link to="/">{t('toHome')}</Link>
      </p>
    </>
  )
}

/** What the reader sees when an answer did not come: a refusal's own sentence, a lost network, or our mistake. */
export function FailedPage({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const router = useRouter()
  const retry = { text: t('retry'), onRetry: () => void router.invalidate() }
  if (error instanceof NoConnection)
    return (
      <ErrorState title={t('noConnection')} retry={retry}>
        {t('noConnectionBody')}
      </ErrorState>
    )
  if (error instanceof Refusal && error.code.startsWith('access.'))
    return (
      <>
        <h1>{t(error.code === 'access.outside_area' ? 'outside' : 'notYourRole')}</h1>
        <p>{error.message}</p>
      </>
    )
  if (error instanceof Refusal && error.status === 404)
    return (
      <>
        <h1>{t('notFound')}</h1>
        <p>{error.message}</p>
        <p>
          <Link to="/">{t('toHome')}</Link>
        </p>
      </>
    )
  return (
    <ErrorState title={t('failed')} retry={retry}>
      {error instanceof Refusal ? error.message : String((error as Error).name)}
    </ErrorState>
  )
}
