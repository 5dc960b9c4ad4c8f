import { z } from 'zod'
import { ROLES } from '../platform/auth.ts'
import { type Ctx, reading, writing } from '../platform/endpoint.ts'
import { Problem } from '../platform/problem.ts'
import { areaCode } from '../wilayah/index.ts'
import { findHomeArea } from './accounts.sql.ts'
import {
  assign,
  disableAccount,
  enableAccount,
  listAccounts,
  openAccount,
  resetAccount,
  unlockAccount,
} from './manage.ts'
import { assignmentRow } from './me.ts'
import { beginTotp, changePassword, confirmTotp, removeTotp } from './own-account.ts'
import { code, password, username } from './session.api.ts'

const nothing = z.object({})
const byId = z.object({ id: z.uuid() })
/** Never empty: an account without a duty would be in nobody's area. To end duties, disable the account. */
const assignments = z
  .array(z.object({ role: z.enum(ROLES), area: areaCode }))
  .min(1)
  .max(50)
const optionalText = z.string().trim().max(120).nullish()

const homeArea = async ({ id }: { id: string }, { db }: Ctx): Promise<string> => {
  const area = await findHomeArea(db, id)
  if (area === undefined) throw new Problem('account.unknown')
  return area
}

const changing = { can: 'account.manage' as const, area: homeArea }
const noteSubject = ({ id }: { id: string }) => ({ subject: id })

export const listAccountsEndpoint = reading({
  can: 'account.manage',
  input: z.object({ area: areaCode.optional() }),
  output: z.object({
    accounts: z.array(
      z.object({
        id: z.string(),
        username: z.string(),
        name: z.string(),
        office: z.string().nullable(),
        email: z.string().nullable(),
        assignments: z.array(assignmentRow),
        totp: z.boolean(),
        disabled: z.boolean(),
        lockedUntil: z.string().nullable(),
        lastSeen: z.string().nullable(),
      }),
    ),
  }),
  area: ({ area }) => area,
  run: listAccounts,
})

export const openAccountEndpoint = writing({
  can: 'account.manage',
  action: 'account.open',
  input: z.object({
    username,
    name: z.string().trim().min(1).max(120),
    office: optionalText,
    email: z.email().max(120).nullish(),
    assignments,
  }),
  output: z.object({ id: z.string(), password: z.string() }),
  note: (input, { id }) => ({
    area: input.assignments[0]?.area,
    subject: id,
    detail: { assignments: input.assignments },
  }),
  run: openAccount,
})

export const assignEndpoint = writing({
  ...changing,
  action: 'account.assign',
  input: byId.extend({ assignments }),
  output: nothing,
  note: ({ id, assignments: now }) => ({ subject: id, detail: { assignments: now } }),
  run: assign,
})

export const resetEndpoint = writing({
  ...changing,
  action: 'account.reset',
  input: byId,
  output: z.object({ password: z.string() }),
  note: noteSubject,
  run: resetAccount,
})

export const disableEndpoint = writing({
  ...changing,
  action: 'account.disable',
  input: byId,
  output: nothing,
  note: noteSubject,
  run: disableAccount,
})

export const enableEndpoint = writing({
  ...changing,
  action: 'account.enable',
  input: byId,
  output: nothing,
  note: noteSubject,
  run: enableAccount,
})

export const unlockEndpoint = writing({
  ...changing,
  action: 'account.unlock',
  input: byId,
  output: nothing,
  note: noteSubject,
  run: unlockAccount,
})

export const changePasswordEndpoint = writing({
  can: 'signed-in',
  action: 'password.change',
  input: z.object({ old: password, new: password }),
  output: nothing,
  run: changePassword,
})

export const beginTotpEndpoint = writing({
  can: 'signed-in',
  action: 'totp.begin',
  input: nothing,
  output: z.object({ secret: z.string(), uri: z.string() }),
  run: beginTotp,
})

export const confirmTotpEndpoint = writing({
  can: 'signed-in',
  action: 'totp.confirm',
  input: z.object({ code }),
  output: nothing,
  run: confirmTotp,
})

export const removeTotpEndpoint = writing({
  can: 'signed-in',
  action: 'totp.remove',
  input: z.object({ password }),
  output: nothing,
  run: removeTotp,
})

/** Every endpoint on accounts: one's own, and those an admin keeps. */
export const accountsApi = {
  'POST /me/password': changePasswordEndpoint,
  'POST /me/totp': beginTotpEndpoint,
  'POST /me/totp/confirm': confirmTotpEndpoint,
  'DELETE /me/totp': removeTotpEndpoint,
  'GET /accounts': listAccountsEndpoint,
  'POST /accounts': openAccountEndpoint,
  'PUT /accounts/:id/assignments': assignEndpoint,
  'POST /accounts/:id/reset': resetEndpoint,
  'POST /accounts/:id/disable': disableEndpoint,
  'POST /accounts/:id/enable': enableEndpoint,
  'POST /accounts/:id/unlock': unlockEndpoint,
}
