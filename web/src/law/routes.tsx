import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { openRoute } from '../app/open-route.tsx'

/** cari: words to find; w: the area of the menu around it. */
export type LawSearch = { cari?: string | undefined; w?: string | undefined }

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const law = createRoute({
  getParentRoute: () => openRoute,
  path: '/hukum',
  validateSearch: (asked: Record<string, unknown>): LawSearch => ({
    cari: text(asked['cari']),
    w: text(asked['w']),
  }),
  component: lazyPage(() => import('./law-page.tsx'), 'LawPage', 'law', 'whence'),
})

export const lawRoutes = [law] as const
