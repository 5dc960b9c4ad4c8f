import { randomUUID } from 'node:crypto'
import type { Assignment } from '../platform/auth.ts'
import type { Db } from '../platform/db.ts'
import { Problem } from '../platform/problem.ts'
import { listAreas } from '../wilayah/index.ts'
import { insertAccount, replaceAssignments } from './accounts.sql.ts'
import { checkNewPassword, hashPassword } from './password.ts'

export type AccountToCreate = {
  username: string
  name: string
  office?: string | null | undefined
  email?: string | null | undefined
  password: string
  assignments: readonly Assignment[]
  createdBy: string | null
  now: Date
}

/** Throws when a duty is in an area that does not exist. */
export const checkAreas = async (db: Db, assignments: readonly Assignment[]): Promise<void> => {
  const known = new Set(
    (
      await listAreas(
        db,
        assignments.map(({ area }) => area),
      )
    ).map(({ code }) => code),
  )
  const missing = assignments.find(({ area }) => !known.has(area))
  if (missing) throw new Problem('area.unknown', { area: missing.area })
}

/** Makes an account with a known password and gives its id; who may do so is for the caller to decide. */
export const createAccount = async (db: Db, account: AccountToCreate): Promise<string> => {
  const { username, name, office = null, email = null, password, assignments, createdBy, now } = account
  checkNewPassword(password, username)
  await checkAreas(db, assignments)
  const id = randomUUID()
  const passwordHash = await hashPassword(password)
  await insertAccount(db, { id, username, name, office, email, passwordHash, createdBy, now })
  await replaceAssignments(db, id, { assignments, grantedBy: createdBy, now })
  return id
}
