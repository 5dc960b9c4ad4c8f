import { type Assignment, covers, permits, type Role } from '../platform/auth.ts'

const RANK: Record<Role, number> = { admin: 3, approver: 2, operator: 1, branch: 1, auditor: 1, viewer: 0 }

/** Whether one of the granter's own duties reaches this one: in its area, and not above its role. */
export const mayGrant = (granter: readonly Assignment[], wanted: Assignment): boolean =>
  granter.some(
    ({ role, area }) =>
      permits(role, 'account.manage') && covers([area], wanted.area) && RANK[wanted.role] <= RANK[role],
  )
