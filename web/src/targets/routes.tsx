import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'

export const ENTRIES = ['target', 'penyebut', 'minimal', 'berkas'] as const
export type Entry = (typeof ENTRIES)[number]

const ID = /^[\da-f-]{36}$/

/** w: area; isi: which of the forms is open; berkas: the file of figures that is looked at. */
export type TargetsSearch = {
  w?: string | undefined
  isi?: Entry | undefined
  berkas?: string | undefined
}

const targets = createRoute({
  getParentRoute: () => shellRoute,
  path: '/target',
  validateSearch: ({ w, isi, berkas }: Record<string, unknown>): TargetsSearch => ({
    w: typeof w === 'string' && w !== '' ? w : undefined,
    isi: ENTRIES.find((entry) => entry === isi),
    berkas: typeof berkas === 'string' && ID.test(berkas) ? berkas : undefined,
  }),
  component: lazyPage(
    () => import('./targets-page.tsx'),
    'TargetsPage',
    'figure',
    'published',
    'targets',
    'whence',
  ),
})

export const targetsRoutes = [targets] as const
