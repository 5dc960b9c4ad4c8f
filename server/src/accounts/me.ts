import { areasFor, PERMISSIONS, ROLES } from '../platform/auth.ts'
import type { Db } from '../platform/db.ts'
import { z } from 'zod'
import { findAccount, listAssignments } from './accounts.sql.ts'

export const assignmentRow = z.object({ role: z.enum(ROLES), area: z.string(), areaName: z.string() })

export const me = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  office: z.string().nullable(),
  assignments: z.array(assignmentRow),
  permissions: z.partialRecord(z.enum(PERMISSIONS), z.array(z.string())),
  totp: z.boolean(),
})

export type Me = z.infer<typeof me>

/** What the pages must know about the officer before them: duties, and where each permission holds. */
export const describeMe = async (db: Db, accountId: string): Promise<Me> => {
  const account = await findAccount(db, accountId)
  if (!account) throw new Error('the account of this session is gone')
  const assignments = await listAssignments(db, accountId)
  const { id, username, name, office, totpConfirmed } = account
  const holder = { id, username, name, sessionId: null, assignments }
  const held = PERMISSIONS.map((can) => [can, areasFor(holder, can)] as const)
  const permissions = Object.fromEntries(held.filter(([, areas]) => areas.length > 0)) as Me['permissions']
  return { id, username, name, office, assignments, permissions, totp: totpConfirmed }
}
