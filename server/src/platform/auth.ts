import type { Scope } from './db.ts'
import { scopeOfArea } from './db.ts'

/** Roles of officers. What each may do is this table and nothing else. */
export const ROLES = ['admin', 'operator', 'approver', 'branch', 'viewer', 'auditor'] as const
export type Role = (typeof ROLES)[number]

const MAY = {
  'account.manage': ['admin'],
  'audit.read': ['auditor'],
  'budget.read': ['admin', 'operator', 'approver', 'branch', 'viewer', 'auditor'],
  'budget.write': ['operator', 'approver'],
  'plan.choose': ['approver'],
  'figure.read': ['admin', 'operator', 'approver', 'branch', 'viewer', 'auditor'],
  'figure.write': ['operator', 'approver'],
  'register.read': ['operator', 'approver', 'branch', 'auditor'],
  'register.write': ['operator'],
  'list.read': ['operator', 'approver', 'branch', 'auditor'],
  'list.write': ['operator', 'branch'],
  'nik.reveal': ['operator', 'branch'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof MAY
export const PERMISSIONS = Object.keys(MAY) as Permission[]

export const permits = (role: Role, can: Permission): boolean => (MAY[can] as readonly Role[]).includes(role)

export type Assignment = { role: Role; area: string }

/** Who asks. Somebody not signed in has no id and no assignment. */
export type Actor = {
  id: string | null
  name: string
  username: string
  sessionId: string | null
  assignments: readonly Assignment[]
}

export const NOBODY: Actor = { id: null, name: 'tanpa masuk', username: '', sessionId: null, assignments: [] }

/** Areas in which the actor holds a permission. */
export const areasFor = (actor: Actor, can: Permission): string[] => [
  ...new Set(actor.assignments.filter(({ role }) => permits(role, can)).map(({ area }) => area)),
]

export const scopeFor = (areas: readonly string[]): Scope => areas.map(scopeOfArea)

/** True when `area` is one of `areas` or lies inside one; 'ID' is the nation. */
export const covers = (areas: readonly string[], area: string): boolean =>
  areas.some((mine) => mine === 'ID' || area === mine || area.startsWith(`${mine}.`))
