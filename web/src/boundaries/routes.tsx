import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'

/** w: area; peta: the file that is looked at; bagian: which of its maps is drawn. */
export type BoundariesSearch = {
  w?: string | undefined
  peta?: string | undefined
  bagian?: string | undefined
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const boundaries = createRoute({
  getParentRoute: () => shellRoute,
  path: '/batas',
  validateSearch: ({ w, peta, bagian }: Record<string, unknown>): BoundariesSearch => ({
    w: text(w),
    peta: text(peta),
    bagian: text(bagian),
  }),
  component: lazyPage(
    () => import('./boundaries-page.tsx'),
    'BoundariesPage',
    'boundaries',
    'intake',
    'whence',
  ),
})

export const boundariesRoutes = [boundaries] as const
