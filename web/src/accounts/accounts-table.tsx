import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { type Order, sortRows } from '../kit/sort-rows.ts'
import { Status } from '../kit/status.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './accounts-page.module.css'

export type Account = Answer<'GET /accounts'>['accounts'][number]

/** Locked before never used before active before disabled: what needs an admin stands on top. */
const URGENCY = { locked: 0, never: 1, active: 2, disabled: 3 } as const

const stateOf = (account: Account): keyof typeof URGENCY => {
  if (account.disabled) return 'disabled'
  if (account.lockedUntil) return 'locked'
  return account.lastSeen ? 'active' : 'never'
}

type AccountsTableProps = { rows: Account[]; area: string; selected: string | undefined }

export function AccountsTable({ rows, area, selected }: AccountsTableProps) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const [order, setOrder] = useState<Order>({ key: 'name', direction: 'ascending' })
  const columns: Column<Account>[] = [
    {
      key: 'name',
      header: t('name'),
      sortBy: ({ name }) => name,
      cell: (account) => <Name account={account} />,
    },
    { key: 'duties', header: t('duties'), cell: (account) => <Duties account={account} /> },
    {
      key: 'office',
      header: t('office'),
      secondary: true,
      sortBy: ({ office }) => office,
      cell: ({ office }) => office ?? t('never'),
    },
    {
      key: 'state',
      header: t('state'),
      secondary: true,
      sortBy: (account) => URGENCY[stateOf(account)],
      cell: (account) => <State account={account} />,
    },
    {
      key: 'seen',
      header: t('lastSignedIn'),
      secondary: true,
      sortBy: ({ lastSeen }) => lastSeen,
      cell: ({ lastSeen }) => (lastSeen ? format.moment(lastSeen) : t('never')),
    },
  ]
  return (
    <Table
      caption={t('accountsCaption', { area })}
      columns={columns}
      rows={sortRows(rows, columns, order)}
      rowKey={({ id }) => id}
      order={order}
      onOrder={setOrder}
      selected={selected}
      openLabel={({ name }) => t('openRow', { name })}
    />
  )
}

function Name({ account }: { account: Account }) {
  const w = useCurrentArea()
  const { cari } = useSearch({ from: '/shell/pengguna' })
  return (
    <>
      <Link to="/pengguna" search={{ w, cari, akun: account.id }}>
        {account.name}
      </Link>
      <span className={styles.user}>{account.username}</span>
    </>
  )
}

function Duties({ account }: { account: Account }) {
  const { t } = useTranslation('accounts')
  const { t: app } = useTranslation()
  const format = useFormat()
  return (
    <ul className={styles.duties}>
      {account.assignments.map(({ role, area, areaName }) => (
        <li key={`${role} ${area}`}>
          {t('dutyIn', { role: app(`roles.${role}`), area: format.area(area, areaName) })}
        </li>
      ))}
    </ul>
  )
}

export function State({ account }: { account: Account }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const state = stateOf(account)
  if (state === 'disabled') return <Status kind="off">{t('stateDisabled')}</Status>
  if (state === 'locked')
    return <Status kind="bad">{t('stateLocked', { time: format.time(account.lockedUntil ?? '') })}</Status>
  if (state === 'never') return <Status kind="info">{t('stateNever')}</Status>
  return (
    <Status kind="ok">{[t('stateActive'), account.totp && t('withPhone')].filter(Boolean).join(', ')}</Status>
  )
}
