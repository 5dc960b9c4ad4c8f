import { Link } from '@tanstack/react-router'
import { Refusal } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { useMe } from '../app/session.tsx'
import { FailedPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'

/** Somebody else's area: the server's own sentence, and the way to one's own. */
export function AreaRefused({ error }: { error: Error }) {
  const { t } = useTranslation('figure')
  const format = useFormat()
  const me = useMe()
  if (!(error instanceof Refusal) || !/^(?:access|area)\./.test(error.code))
    return <FailedPage error={error} />
  const areas = new Map(me.assignments.map(({ area, areaName }) => [area, areaName]))
  return (
    <>
      <h1>{error.message}</h1>
      <ul style={{ marginTop: 'var(--s-3)' }}>
        {[...areas].map(([code, name]) => (
          <li key={code}>
            <Link to="/w/$code" params={{ code }}>
              {t('outside', { area: format.area(code, name) })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
