import { Link } from '@tanstack/react-router'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Whence } from '../app/whence.tsx'
import type { Found } from './register-queries.ts'
import type { RegisterNarrowed } from './register-search.ts'

type RegisterHeadingProps = {
  area: { code: string; name: string }
  q: string | undefined
  found: Pick<Found, 'total' | 'capped' | 'workers'>
  narrowed: RegisterNarrowed
  number: 'nik' | 'kk' | 'none' | undefined
}

/** The answer to what was asked, in one sentence. */
export function RegisterHeading({ area, q, found, narrowed, number }: RegisterHeadingProps) {
  const { t } = useTranslation('workers')
  const { t: whence } = useTranslation('whence')
  const format = useFormat()
  const name = format.area(area.code, area.name)
  const n = found.capped ? t('moreThan', { n: format.count(found.total) }) : format.count(found.total)
  const some = Object.values(narrowed).some((value) => value !== undefined)
  const words = () => {
    if (number === 'nik') return t('foundByNik')
    if (number === 'kk') return t('foundByCard', { n })
    if (number === 'none') return t('notFoundByNik', { area: name })
    if (q)
      return found.total > 0 ? t('foundByName', { n, q, area: name }) : t('notFoundByName', { q, area: name })
    if (some) return t('narrowed', { n, area: name })
    return found.total > 0 ? t('registered', { n, area: name }) : t('registeredNone', { area: name })
  }
  const onlyNear = q && found.workers.length > 0 && found.workers.every(({ near }) => near)
  return (
    <>
      <h1 aria-live="polite">{words()}</h1>
      {found.total > 0 && (
        <Whence
          id="asal"
          rows={[
            {
              term: whence('counted'),
              words: [
                whence('register.counted', { area: name }),
                (q || some || number) && whence('register.sought'),
                found.capped && whence('register.capped', { n: format.count(found.total) }),
              ]
                .filter(Boolean)
                .join(' '),
            },
            {
              term: whence('source'),
              words: (
                <>
                  {whence('register.source')}{' '}
                  <Link to="/daftar" search={{ w: area.code }}>
                    {whence('toImports')}
                  </Link>
                </>
              ),
            },
            { term: whence('asOf'), words: whence('now') },
          ]}
        />
      )}
      {number === 'none' && <p className="muted">{t('notFoundByNikBody')}</p>}
      {!number && q && found.capped && <p className="muted">{t('tooMany')}</p>}
      {!number && onlyNear && <p className="muted">{t('onlyNear')}</p>}
    </>
  )
}
