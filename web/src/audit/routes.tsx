import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'

/** w: area; siapa: part of a name; apa: a kind of deed; dari, sampai: days; sebelum: the entry after which to go on. */
export type AuditSearch = {
  w?: string | undefined
  siapa?: string | undefined
  apa?: string | undefined
  dari?: string | undefined
  sampai?: string | undefined
  sebelum?: string | undefined
}

const NAMES = ['w', 'siapa', 'apa', 'dari', 'sampai', 'sebelum'] as const
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const audit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jejak',
  validateSearch: (asked: Record<string, unknown>): AuditSearch =>
    Object.fromEntries(NAMES.map((name) => [name, text(asked[name])])),
  component: lazyPage(() => import('./audit-page.tsx'), 'AuditPage', 'audit', 'figure'),
})

export const auditRoutes = [audit] as const
