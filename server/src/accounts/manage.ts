import type { Assignment } from '../platform/auth.ts'
import { scopeOfArea } from '../platform/db.ts'
import type { Ctx } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import {
  type AccountRow,
  findAccount,
  holdAccount,
  type ListedAccount,
  listAccountRows,
  listAssignments,
  replaceAssignments,
  setDisabled,
  setPassword,
  setTotp,
} from './accounts.sql.ts'
import { listLocks } from './attempts.sql.ts'
import { forgive, loginKey } from './attempts.ts'
import { checkAreas, createAccount } from './create-account.ts'
import { mayGrant } from './grant.ts'
import { hashPassword, makePassword } from './password.ts'
import { endSessions } from './sessions.sql.ts'

/** An account in the hands of somebody who may change it, held until the transaction ends. Throws otherwise. */
const holdForChange = async (ctx: Ctx, id: string): Promise<AccountRow> => {
  if (id === ctx.actor.id) throw new Problem('account.yourself')
  const account = await holdAccount(ctx.db, id)
  if (!account) throw new Problem('account.unknown')
  const held = await listAssignments(ctx.db, id)
  if (!held.every((assignment) => mayGrant(ctx.actor.assignments, assignment)))
    throw new Problem('account.beyond_you')
  return account
}

const checkGrants = async (ctx: Ctx, assignments: readonly Assignment[]): Promise<void> => {
  await checkAreas(ctx.db, assignments)
  if (!assignments.every((assignment) => mayGrant(ctx.actor.assignments, assignment)))
    throw new Problem('account.grant_beyond_you')
}

export type AccountToOpen = {
  username: string
  name: string
  office?: string | null | undefined
  email?: string | null | undefined
  assignments: Assignment[]
}

/** Makes an account; its password is in this answer and nowhere else. */
export const openAccount = async (
  ctx: Ctx,
  wanted: AccountToOpen,
): Promise<{ id: string; password: string }> => {
  await checkGrants(ctx, wanted.assignments)
  const password = makePassword()
  const id = await createAccount(ctx.db, { ...wanted, password, createdBy: ctx.actor.id, now: ctx.now })
  return { id, password }
}

export const assign = async (
  ctx: Ctx,
  { id, assignments }: { id: string; assignments: Assignment[] },
): Promise<Record<string, never>> => {
  await holdForChange(ctx, id)
  await checkGrants(ctx, assignments)
  await replaceAssignments(ctx.db, id, { assignments, grantedBy: ctx.actor.id, now: ctx.now })
  return {}
}

/** For a forgotten password or a lost phone: a new password, no second factor, no session, no lock. */
export const resetAccount = async (ctx: Ctx, { id }: { id: string }): Promise<{ password: string }> => {
  await unlockAccount(ctx, { id })
  await setTotp(ctx.db, id, null)
  const password = makePassword()
  await setPassword(ctx.db, id, await hashPassword(password))
  await endSessions(ctx.db, { account: id, except: null, now: ctx.now })
  return { password }
}

export const disableAccount = async (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> => {
  await holdForChange(ctx, id)
  await setDisabled(ctx.db, id, ctx.now)
  await endSessions(ctx.db, { account: id, except: null, now: ctx.now })
  return {}
}

export const enableAccount = async (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> => {
  await holdForChange(ctx, id)
  await setDisabled(ctx.db, id, null)
  return {}
}

/** The login's row is taken before the account's, in the order of a sign-in: the other way round they could deadlock. */
export const unlockAccount = async (ctx: Ctx, { id }: { id: string }): Promise<Record<string, never>> => {
  const account = await findAccount(ctx.db, id)
  if (!account) throw new Problem('account.unknown')
  await forgive(ctx, account.username)
  await holdForChange(ctx, id)
  return {}
}

export type AccountInList = Omit<ListedAccount, 'lastSeen'> & {
  lockedUntil: string | null
  lastSeen: string | null
}

/** Accounts with a duty in the area asked for, or in any area of the asker's. */
export const listAccounts = async (
  ctx: Ctx,
  { area }: { area?: string | undefined },
): Promise<{ accounts: AccountInList[] }> => {
  const rows = await listAccountRows(ctx.db, area === undefined ? ctx.scope : [scopeOfArea(area)])
  const keys = rows.map(({ username }) => loginKey(ctx, username))
  const locks = await listLocks(ctx.db, keys, ctx.now)
  const accounts = rows.map((row, i) => ({
    ...row,
    lastSeen: row.lastSeen?.toISOString() ?? null,
    lockedUntil: locks.get(keys[i]!.toString('hex'))?.toISOString() ?? null,
  }))
  return { accounts }
}
