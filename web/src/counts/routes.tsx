import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
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
  component: lazyPage(
    () => import('./counts-page.tsx'),
    'CountsPage',
    'counts',
    'difference',
    'figure',
    'published',
    'views',
    'ways',
    'whence',
  ),
})

export const countsRoutes = [counts] as const
