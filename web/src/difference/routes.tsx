import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'
import { differenceQuery, inputOf } from './queries.ts'
import { searchOf } from './search.ts'

const difference = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/perubahan',
  validateSearch: searchOf,
  loaderDeps: ({ search: { dari, ke, segmen } }) => ({ dari, ke, segmen }),
  loader: ({ context, params, deps }) => {
    void context.queries.prefetchQuery(differenceQuery(inputOf(params.code, deps)))
  },
  component: lazyPage(
    () => import('./difference-page.tsx'),
    'DifferencePage',
    'difference',
    'figure',
    'whence',
  ),
})

export const differenceRoutes = [difference] as const
