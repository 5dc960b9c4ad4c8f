import { useQuery } from '@tanstack/react-query'
import { createRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazyPart } from './lazy-page.tsx'
import { sessionQuery } from './session.tsx'
import { Shell } from './shell.tsx'
import { rootRoute } from './shell-route.tsx'
import { LoadingPage } from './states.tsx'

const OpenFrame = lazyPart(
  () => import('./open-frame.tsx'),
  ({ OpenFrame }) => OpenFrame,
)

/** An officer finds these pages within the menu, anybody else in a frame of their own. */
function Frame() {
  const { data } = useQuery(sessionQuery)
  if (data?.me && data.me.assignments.length > 0) return <Shell />
  return (
    <Suspense fallback={<LoadingPage />}>
      <OpenFrame />
    </Suspense>
  )
}

/** Pages for everybody, signed in or not; they can be read while nobody can say who is. */
export const openRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  component: Frame,
  beforeLoad: ({ context }) =>
    context.queries.ensureQueryData(sessionQuery).then(
      () => {},
      () => {},
    ),
})
