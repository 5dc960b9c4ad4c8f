import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.tsx'
import { accountsOutside, accountsRoutes } from '../accounts/routes.tsx'
import { auditRoutes } from '../audit/routes.tsx'
import { boundariesRoutes } from '../boundaries/routes.tsx'
import { budgetsRoutes } from '../budgets/routes.tsx'
import { calculatorRoutes } from '../calculator/routes.tsx'
import { countsRoutes } from '../counts/routes.tsx'
import { differenceRoutes } from '../difference/routes.tsx'
import { groupsRoutes } from '../groups/routes.tsx'
import { iuranRoutes } from '../iuran/routes.tsx'
import { lawRoutes } from '../law/routes.tsx'
import { reportsRoutes } from '../reports/routes.tsx'
import { targetsRoutes } from '../targets/routes.tsx'
import { workersRoutes } from '../workers/routes.tsx'
import { NoConnection, Refusal } from './ask.ts'
import { openRoute } from './open-route.tsx'
import { parseSearch, stringifySearch } from './search-text.ts'
import { rootRoute, shellRoute } from './shell-route.tsx'

const sources = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sumber',
  component: lazyPage(() => import('./sources-page.tsx'), 'SourcesPage'),
})

/**
 * A page that asks after the session has ended can show nothing: its reader is sent to sign in and back. What was about
 * to be saved is not thrown away like that; its refusal stands where it was asked.
 */
const sendToSignIn = (error: Error): void => {
  if (!(error instanceof Refusal) || error.code !== 'session.none') return
  const { pathname, search } = window.location
  window.location.assign(`/masuk${stringifySearch({ ke: `${pathname}${search}` })}`)
}

/** A refusal is an answer; only a lost connection is worth asking twice. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: sendToSignIn }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        !(error instanceof Refusal) && failures < (error instanceof NoConnection ? 2 : 1),
    },
  },
})

const inside = shellRoute.addChildren([
  ...reportsRoutes,
  ...differenceRoutes,
  ...countsRoutes,
  ...groupsRoutes,
  ...workersRoutes,
  ...iuranRoutes,
  ...targetsRoutes,
  ...budgetsRoutes,
  ...boundariesRoutes,
  ...auditRoutes,
  ...accountsRoutes,
  sources,
])

const open = openRoute.addChildren([...calculatorRoutes, ...lawRoutes])

export const router = createRouter({
  routeTree: rootRoute.addChildren([inside, open, ...accountsOutside]),
  context: { queries },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  scrollRestoration: true,
})

// The frame of the first page is drawn while its files are on their way; before a later one, the last stays in view.
const untilFirstPage = router.subscribe('onResolved', () => {
  router.update({ ...router.options, defaultPendingMs: 400 })
  untilFirstPage()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
