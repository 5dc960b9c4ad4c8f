import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../app/shell-route.tsx'
import { groupsSearch } from './groups-search.ts'

const groups = createRoute({
  getParentRoute: () => shellRoute,
  path: '/w/$code/kelompok',
  validateSearch: groupsSearch,
  component: lazyRouteComponent(() => import('./groups-page.tsx'), 'GroupsPage'),
})

export const groupsRoutes = [groups] as const
