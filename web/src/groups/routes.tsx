import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'
import { groupsSearch } from './groups-search.ts'

const groups = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/kelompok',
  validateSearch: groupsSearch,
  component: lazyPage(() => import('./groups-page.tsx'), 'GroupsPage', 'figure', 'groups', 'whence'),
})

export const groupsRoutes = [groups] as const
