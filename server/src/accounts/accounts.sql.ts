import type { Assignment } from '../platform/auth.ts'
import type { Db, Scope } from '../platform/db.ts'

export type AccountRow = {
  id: string
  username: string
  name: string
  office: string | null
  email: string | null
  passwordHash: string
  totpSealed: Buffer | null
  totpConfirmed: boolean
  totpLastStep: number | null
  disabledAt: Date | null
}

const COLUMNS = `a.id, a.username, a.name, a.office, a.email, a.password_hash as "passwordHash",
  a.totp_sealed as "totpSealed", a.totp_confirmed as "totpConfirmed", a.totp_last_step as "totpLastStep",
  a.disabled_at as "disabledAt"`

export const findByUsername = async (db: Db, username: string): Promise<AccountRow | undefined> => {
  const { rows } = await db.query<AccountRow>(
    `select ${COLUMNS} from accounts.account a where a.username = $1 and a.disabled_at is null`,
    [username],
  )
  return rows[0]
}

export const findAccount = async (db: Db, id: string): Promise<AccountRow | undefined> => {
  const { rows } = await db.query<AccountRow>(`select ${COLUMNS} from accounts.account a where a.id = $1`, [
    id,
  ])
  return rows[0]
}

/** The account as it stands now, held until the transaction ends. */
export const holdAccount = async (db: Db, id: string): Promise<AccountRow | undefined> => {
  const { rows } = await db.query<AccountRow>(
    `select ${COLUMNS} from accounts.account a where a.id = $1 for update`,
    [id],
  )
  return rows[0]
}

export const anyAccount = async (db: Db): Promise<boolean> => {
  const { rows } = await db.query<{ any: boolean }>('select exists (select from accounts.account) as any')
  return rows[0]!.any
}

export type NewAccount = {
  id: string
  username: string
  name: string
  office: string | null
  email: string | null
  passwordHash: string
  createdBy: string | null
  now: Date
}

export const insertAccount = async (db: Db, account: NewAccount): Promise<void> => {
  const { id, username, name, office, email, passwordHash, createdBy, now } = account
  await db.query(
    `insert into accounts.account (id, username, name, office, email, password_hash, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, username, name, office, email, passwordHash, createdBy, now],
  )
}

export const setPassword = async (db: Db, id: string, passwordHash: string): Promise<void> => {
  await db.query('update accounts.account set password_hash = $2 where id = $1', [id, passwordHash])
}

export const setTotp = async (db: Db, id: string, sealed: Buffer | null): Promise<void> => {
  await db.query(
    `update accounts.account set totp_sealed = $2, totp_confirmed = false, totp_last_step = null where id = $1`,
    [id, sealed],
  )
}

/** Notes a step as used; false when it or a later one was used before. */
export const useTotpStep = async (db: Db, id: string, step: number): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update accounts.account set totp_last_step = $2, totp_confirmed = true
      where id = $1 and (totp_last_step is null or totp_last_step < $2)`,
    [id, step],
  )
  return rowCount === 1
}

export const setDisabled = async (db: Db, id: string, at: Date | null): Promise<void> => {
  await db.query('update accounts.account set disabled_at = $2 where id = $1', [id, at])
}

export type AssignmentRow = Assignment & { areaName: string }

export const listAssignments = async (db: Db, account: string): Promise<AssignmentRow[]> => {
  const { rows } = await db.query<AssignmentRow>(
    `select s.role, s.area, a.name as "areaName" from accounts.assignment s
       join wilayah.area a on a.code = s.area
      where s.account = $1 order by a.level, s.area, s.role`,
    [account],
  )
  return rows
}

export const replaceAssignments = async (
  db: Db,
  account: string,
  {
    assignments,
    grantedBy,
    now,
  }: { assignments: readonly Assignment[]; grantedBy: string | null; now: Date },
): Promise<void> => {
  await db.query('delete from accounts.assignment where account = $1', [account])
  await db.query(
    `insert into accounts.assignment (account, role, area, granted_by, granted_at)
     select $1, role, area, $4, $5 from unnest($2::text[], $3::text[]) as wanted (role, area)
     on conflict do nothing`,
    [account, assignments.map(({ role }) => role), assignments.map(({ area }) => area), grantedBy, now],
  )
}

export type ListedAccount = {
  id: string
  username: string
  name: string
  office: string | null
  email: string | null
  totp: boolean
  disabled: boolean
  lastSeen: Date | null
  assignments: AssignmentRow[]
}

/** Accounts with a duty in the scope, each with all its duties. */
export const listAccountRows = async (db: Db, scope: Scope): Promise<ListedAccount[]> => {
  const { rows } = await db.query<ListedAccount>(
    `select a.id, a.username, a.name, a.office, a.email, a.totp_confirmed as totp,
            a.disabled_at is not null as disabled,
            (select max(seen_at) from accounts.session s where s.account = a.id) as "lastSeen",
            (select json_agg(json_build_object('role', d.role, 'area', d.area, 'areaName', w.name)
                             order by w.level, d.area, d.role)
               from accounts.assignment d join wilayah.area w on w.code = d.area where d.account = a.id) as assignments
       from accounts.account a
      where exists (select from accounts.assignment d where d.account = a.id and d.area like any ($1))
      order by a.disabled_at is not null, a.name, a.username`,
    [scope],
  )
  return rows
}

/** Where an account is at home: the widest area of its duties. */
export const findHomeArea = async (db: Db, account: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ area: string }>(
    `select s.area from accounts.assignment s join wilayah.area a on a.code = s.area
      where s.account = $1 order by a.level, s.area limit 1`,
    [account],
  )
  return rows[0]?.area
}

/** The area this installation serves, and whether its people are made up. */
export const findInstallation = async (
  db: Db,
): Promise<{ served: { code: string; name: string } | null; demo: boolean }> => {
  const { rows } = await db.query<{ code: string | null; name: string | null; demo: boolean }>(
    `select a.code, a.name, exists (select from platform.setting where key = 'demo') as demo
       from (select 1) as one
       left join platform.setting s on s.key = 'served'
       left join wilayah.area a on a.code = s.value ->> 'code'`,
  )
  const { code, name, demo } = rows[0]!
  return { served: code === null || name === null ? null : { code, name }, demo }
}

export const setServed = async (db: Db, code: string): Promise<void> => {
  await db.query(
    `insert into platform.setting (key, value) values ('served', $1)
     on conflict (key) do update set value = excluded.value`,
    [{ code }],
  )
}

const FIRST_RUN_LOCK = 1_870_231

/** Two people opening the first page at once take turns here. */
export const holdFirstRun = async (db: Db): Promise<void> => {
  await db.query('select pg_advisory_xact_lock($1)', [FIRST_RUN_LOCK])
}
