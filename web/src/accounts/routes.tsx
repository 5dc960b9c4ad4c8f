import { createRoute, redirect } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { sessionQuery } from '../app/session.tsx'
import { rootRoute, shellRoute } from '../app/shell-route.tsx'
import { pathWithin } from './path-within.ts'

type Asked = Record<string, unknown>
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  validateSearch: (asked: Asked): { ke?: string | undefined } => ({ ke: pathWithin(asked['ke']) }),
  beforeLoad: async ({ context, search }) => {
    const { state } = await context.queries.ensureQueryData(sessionQuery)
    if (state === 'first-run') throw redirect({ to: '/mulai' })
    if (state === 'signed-in') throw redirect({ href: search.ke ?? '/' })
  },
  component: lazyPage(() => import('./sign-in-page.tsx'), 'SignInPage', 'accounts'),
})

const firstRun = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mulai',
  beforeLoad: async ({ context }) => {
    const { state } = await context.queries.ensureQueryData(sessionQuery)
    if (state !== 'first-run') throw redirect({ to: '/' })
  },
  component: lazyPage(() => import('./first-run-page.tsx'), 'FirstRunPage', 'accounts'),
})

const ownAccount = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akun',
  component: lazyPage(() => import('./own-account-page.tsx'), 'OwnAccountPage', 'accounts'),
})

/** w: area; cari: words to find; akun: the account that is open, or 'baru' for the form of a new one. */
type AccountsSearch = { w?: string | undefined; cari?: string | undefined; akun?: string | undefined }

const accounts = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pengguna',
  validateSearch: (asked: Asked): AccountsSearch => ({
    w: text(asked['w']),
    cari: text(asked['cari']),
    akun: text(asked['akun']),
  }),
  component: lazyPage(() => import('./accounts-page.tsx'), 'AccountsPage', 'accounts'),
})

export const accountsRoutes = [ownAccount, accounts] as const
export const accountsOutside = [signIn, firstRun] as const
