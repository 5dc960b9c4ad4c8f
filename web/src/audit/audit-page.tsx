import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ask } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { useMe } from '../app/session.tsx'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { AuditFilter } from './audit-filter.tsx'
import styles from './audit-page.module.css'
import { AuditTable } from './audit-table.tsx'
import { ChainCheck } from './chain-check.tsx'
import { useDeedWords } from './deed-words.ts'

const PER_PAGE = 50

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** What was done, by whom, when and where; and whether the record itself still holds. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const deed = useDeedWords()
  const me = useMe()
  const area = useCurrentArea()
  const search = useSearch({ from: '/shell/jejak' })
  const navigate = useNavigate({ from: '/jejak' })
  const { siapa, apa, dari, sampai, sebelum } = search
  // Deeds without an area, such as signing in, are only listed when no area is asked for.
  const mine = me.permissions['audit.read'] ?? []
  const asked = mine.length === 1 && mine[0] === area ? undefined : area
  const { data, error } = useQuery({
    queryKey: ['audit', asked, siapa, apa, dari, sampai, sebelum],
    queryFn: () =>
      ask('GET /audit', {
        area: asked,
        actor: siapa,
        action: apa,
        from: dari,
        to: sampai,
        before: sebelum === undefined ? undefined : Number(sebelum),
        limit: PER_PAGE,
      }),
    placeholderData: (before) => before,
  })
  if (error) return <FailedPage error={error} />
  if (!data) return <LoadingPage />
  const { entries, more } = data
  const [first] = entries
  const last = entries.at(-1)
  const filtered = Boolean(siapa ?? apa ?? dari ?? sampai)
  const latest =
    first &&
    t('latest', { who: first.actorName, what: inSentence(deed(first.action)), when: format.moment(first.at) })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{latest ?? (filtered ? t('nothingFits') : t('nothingYet'))}</h1>
          <p className="muted">{t('latestLead')}</p>
        </div>
        <ChainCheck />
      </header>
      <AuditFilter
        key={JSON.stringify(search)}
        search={search}
        onSearch={(wanted) => void navigate({ search: { w: search.w, ...wanted } })}
      />
      <Section
        title={
          sebelum
            ? t('entriesBefore', { n: entries.length, before: sebelum })
            : t('entries', { n: entries.length })
        }
        right={
          <Link to="/jejak" search={{ w: search.w, apa: 'worker' }}>
            {t('reveals')}
          </Link>
        }
      >
        {entries.length === 0 && (
          <Empty
            title={filtered ? t('nothingFits') : t('nothingYet')}
            action={
              filtered && (
                <Link to="/jejak" search={{ w: search.w }}>
                  {t('clear')}
                </Link>
              )
            }
          >
            {!filtered && t('nothingYetBody')}
          </Empty>
        )}
        {entries.length > 0 && <AuditTable entries={entries} />}
        <nav className={styles.pages} aria-label={t('caption')}>
          {sebelum && (
            <Link to="/jejak" search={{ ...search, sebelum: undefined }}>
              {t('newest')}
            </Link>
          )}
          {more && last && (
            <Link
              to="/jejak"
              search={{ ...search, sebelum: String(last.id) }}
              className={buttonClass({ kind: 'secondary' })}
            >
              {t('older')}
            </Link>
          )}
        </nav>
      </Section>
    </div>
  )
}
