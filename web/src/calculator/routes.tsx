import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { openRoute } from '../app/open-route.tsx'

/** hitung: what is counted; w: the area of the menu around it; the rest are facts, which the page reads itself. */
export type CalculatorSearch = Readonly<Record<string, string | undefined>>

const calculator = createRoute({
  getParentRoute: () => openRoute,
  path: '/hitung',
  validateSearch: (asked: Record<string, unknown>) => asked as CalculatorSearch,
  component: lazyPage(() => import('./calculator-page.tsx'), 'CalculatorPage', 'calculator', 'whence'),
})

export const calculatorRoutes = [calculator] as const
