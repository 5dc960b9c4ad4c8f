import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { FailedPage, LoadingPage, NotFoundPage } from './states.tsx'
import { sessionQuery } from './session.tsx'
import { Shell } from './shell.tsx'

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  notFoundComponent: NotFoundPage,
  errorComponent: FailedPage,
  pendingComponent: LoadingPage,
})

/** Everything behind the sign-in. Somebody not signed in is sent there and back. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { state } = await context.queries.ensureQueryData(sessionQuery)
    if (state === 'first-run') throw redirect({ to: '/mulai' })
    if (state === 'signed-out') throw redirect({ to: '/masuk', search: { ke: location.href } })
  },
})
