import { createRoute, redirect } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'

export const ENTRIES = ['dana', 'berkas', 'pagu', 'catatan', 'tutup'] as const
export type Entry = (typeof ENTRIES)[number]

const ID = /^[\da-f-]{36}$/

/** w: area; dana: the fund that is opened; catat: which form; berkas: the file looked at; bawah: a kind below, one by one. */
export type FundsSearch = {
  w?: string | undefined
  dana?: string | undefined
  catat?: Entry | undefined
  berkas?: string | undefined
  bawah?: string | undefined
}

const id = (said: unknown): string | undefined =>
  typeof said === 'string' && ID.test(said) ? said : undefined
const word = (said: unknown): string | undefined =>
  typeof said === 'string' && /^[\w.]{2,20}$/.test(said) ? said : undefined

const funds = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dana/$tahun',
  validateSearch: ({ w, dana, catat, berkas, bawah }: Record<string, unknown>): FundsSearch => ({
    w: word(w),
    dana: id(dana),
    catat: ENTRIES.find((entry) => entry === catat),
    berkas: id(berkas),
    bawah: word(bawah),
  }),
  beforeLoad: ({ params, search }) => {
    if (!/^20\d\d$/.test(params.tahun))
      throw redirect({ to: '/dana/$tahun', params: { tahun: String(new Date().getFullYear()) }, search })
  },
  component: lazyPage(() => import('./funds-page.tsx'), 'FundsPage', 'funds', 'whence'),
})

export const budgetsRoutes = [funds] as const
