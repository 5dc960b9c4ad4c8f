import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'

type Asked = Record<string, unknown>

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const VERDICTS = ['ditolak', 'dicatat', 'bersih'] as const
export type VerdictName = (typeof VERDICTS)[number]

type InArea = { w?: string | undefined }

export type ListSearch = InArea & {
  temuan?: string | undefined
  putusan?: VerdictName | undefined
  /** The row after which the page of rows begins. */
  sesudah?: number | undefined
  /** Set while the columns are being pointed out anew. */
  kolom?: 'ubah' | undefined
}

const inArea = (asked: Asked): InArea => ({ w: text(asked['w']) })
const rowNumber = (value: unknown): number | undefined => {
  const row = Number(value)
  return Number.isInteger(row) && row > 0 ? row : undefined
}

const lists = createRoute({
  getParentRoute: () => shellRoute,
  path: '/iuran',
  validateSearch: inArea,
  component: lazyPage(() => import('./lists-page.tsx'), 'ListsPage', 'intake', 'lists', 'whence'),
})

const send = createRoute({
  getParentRoute: () => shellRoute,
  path: '/iuran/baru',
  validateSearch: inArea,
  component: lazyPage(() => import('./send-list-page.tsx'), 'SendListPage', 'intake', 'lists'),
})

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/iuran/$id',
  validateSearch: (asked: Asked): ListSearch => ({
    ...inArea(asked),
    temuan: text(asked['temuan']),
    putusan: VERDICTS.find((name) => name === asked['putusan']),
    sesudah: rowNumber(asked['sesudah']),
    kolom: asked['kolom'] === 'ubah' ? 'ubah' : undefined,
  }),
  component: lazyPage(() => import('./list-page.tsx'), 'ListPage', 'intake', 'lists', 'whence'),
})

export const iuranRoutes = [lists, send, one] as const
