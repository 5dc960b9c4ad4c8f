import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ask } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { FailedPage, LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { buttonClass } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Section } from '../kit/section.tsx'
import { TextInput } from '../kit/text-input.tsx'
import { AccountPanel } from './account-panel.tsx'
import styles from './accounts-page.module.css'
import { type Account, AccountsTable } from './accounts-table.tsx'
import { NewAccount } from './new-account.tsx'
import { type Handed, PasswordOnce } from './password-once.tsx'

const hasOperator = ({ disabled, assignments }: Account): boolean =>
  !disabled && assignments.some(({ role }) => role === 'operator')

/** Who is on duty in an area, and the one account that is being looked at beside them. */
export function AccountsPage() {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const area = useCurrentArea()
  const { cari = '', akun } = useSearch({ from: '/shell/pengguna' })
  const navigate = useNavigate({ from: '/pengguna' })
  const [handed, setHanded] = useState<Handed | null>(null)
  const { data, error } = useQuery({
    queryKey: ['accounts', area],
    queryFn: () => ask('GET /accounts', { area }),
  })
  const { data: here } = useQuery({
    queryKey: ['area', area],
    queryFn: () => ask('GET /areas/:code', { code: area }),
    staleTime: 600_000,
  })
  if (error) return <FailedPage error={error} />
  if (!data || !here) return <LoadingPage />
  const { accounts } = data
  const name = format.area(area, here.area.name)
  const wanted = cari.toLowerCase()
  const rows = accounts.filter((account) =>
    [account.name, account.username, account.office].some((text) => text?.toLowerCase().includes(wanted)),
  )
  const locked = accounts.filter(({ lockedUntil }) => lockedUntil !== null).length
  const open = accounts.find(({ id }) => id === akun)
  const close = () => void navigate({ search: (before) => ({ ...before, akun: undefined }) })
  const hand = (passed: Handed) => {
    setHanded(passed)
    close()
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>
            {accounts.length === 0
              ? t('nobodyOnDuty', { area: name })
              : t('peopleOnDuty', { n: format.count(accounts.length), area: name })}
          </h1>
          {accounts.length > 0 && !accounts.some(hasOperator) && <p className="muted">{t('noOperator')}</p>}
          {locked > 0 && <p className="muted">{t('peopleLocked', { n: locked })}</p>}
        </div>
        {akun !== 'baru' && (
          <Link
            to="/pengguna"
            search={{ w: area, cari: cari || undefined, akun: 'baru' }}
            className={buttonClass()}
          >
            {t('addPerson')}
          </Link>
        )}
      </header>
      {handed && <PasswordOnce key={handed.password} handed={handed} onClose={() => setHanded(null)} />}
      <div className={styles.body} data-open={Boolean(open) || akun === 'baru'}>
        <Section
          title={<RoleCounts accounts={accounts} />}
          right={
            (accounts.length > 8 || cari !== '') && (
              <Search
                words={cari}
                onWords={(words) =>
                  void navigate({ search: (before) => ({ ...before, cari: words }), replace: true })
                }
              />
            )
          }
        >
          {accounts.length === 0 && <Empty title={t('nobodyOnDutyBody')} />}
          {accounts.length > 0 && rows.length === 0 && (
            <Empty
              title={t('nobodyFits', { q: cari })}
              action={
                <Link to="/pengguna" search={{ w: area, akun }}>
                  {t('clearSearch', { q: cari })}
                </Link>
              }
            />
          )}
          {rows.length > 0 && <AccountsTable rows={rows} area={name} selected={akun} />}
        </Section>
        {akun === 'baru' && (
          <NewAccount
            area={{ code: area, name: here.area.name }}
            onClose={close}
            onOpened={(passed) => hand(passed)}
          />
        )}
        {open && <AccountPanel key={open.id} account={open} onClose={close} onReset={hand} />}
      </div>
    </div>
  )
}

/** How many hold each role, the commonest first: the list in one line. */
function RoleCounts({ accounts }: { accounts: Account[] }) {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const held = accounts
    .filter(({ disabled }) => !disabled)
    .flatMap(({ assignments }) => [...new Set(assignments.map(({ role }) => role))])
  const counts = [...Map.groupBy(held, (role) => role)].sort(([, a], [, b]) => b.length - a.length)
  const words = counts.map(([role, { length }]) =>
    t('roleCount', { n: length, role: app(`roles.${role}`).toLowerCase() }),
  )
  if (words.length === 0) return t('accounts')
  return words.join(', ')
}

function Search({ words, onWords }: { words: string; onWords: (words: string | undefined) => void }) {
  const { t } = useTranslation('accounts')
  const [typed, setTyped] = useState(words)
  return (
    <search className={styles.search}>
      <TextInput
        type="search"
        label={<span className="visually-hidden">{t('findPerson')}</span>}
        placeholder={t('findPerson')}
        optional=" "
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          onWords(event.target.value.trim() || undefined)
        }}
      />
    </search>
  )
}
