import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../app/shell-route.tsx'

export const ENTRIES = ['target', 'penyebut', 'berkas'] as const
export type Entry = (typeof ENTRIES)[number]

/** w: area; isi: which of the forms is open. */
export type TargetsSearch = { w?: string | undefined; isi?: Entry | undefined }

const targets = createRoute({
  getParentRoute: () => shellRoute,
  path: '/target',
  validateSearch: ({ w, isi }: Record<string, unknown>): TargetsSearch => ({
    w: typeof w === 'string' && w !== '' ? w : undefined,
    isi: ENTRIES.find((entry) => entry === isi),
  }),
  component: lazyRouteComponent(() => import('./targets-page.tsx'), 'TargetsPage'),
})

export const targetsRoutes = [targets] as const
