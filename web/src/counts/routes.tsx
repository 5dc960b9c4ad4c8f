import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../app/shell-route.tsx'
import { countsQuery, inputOf } from './queries.ts'
import { searchOf } from './search.ts'

const counts = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/tiga-angka',
  validateSearch: searchOf,
  loaderDeps: ({ search: { bulan, hitungan } }) => ({ bulan, hitungan }),
  loader: ({ context, params, deps }) => {
    void context.queries.prefetchQuery(countsQuery(inputOf(params.code, deps)))
  },
  component: lazyRouteComponent(() => import('./counts-page.tsx'), 'CountsPage'),
})

export const countsRoutes = [counts] as const
