import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.tsx'
import { shellRoute } from '../app/shell-route.tsx'
import { narrowed, type RegisterNarrowed, rowNumber, text } from './register-search.ts'

type Asked = Record<string, unknown>

/** What the officer looks at in a list: rows of a verdict, or rows of an effect on the register. */
export const VERDICTS = ['ditolak', 'ragu', 'dicatat', 'bersih', 'baru', 'diperbarui', 'sama'] as const
export type VerdictName = (typeof VERDICTS)[number]

type InArea = { w?: string | undefined }

export type ImportSearch = InArea & {
  temuan?: string | undefined
  putusan?: VerdictName | undefined
  /** The row after which the page of rows begins. */
  sesudah?: number | undefined
  /** Set while the columns are being pointed out anew. */
  kolom?: 'ubah' | undefined
  /** Set while doubtful pairs are decided several at once. */
  ragu?: 'banyak' | undefined
}

/** q holds a name, never a NIK; sesudah is the opaque id of the last worker of the page before. */
export type RegisterSearch = InArea &
  RegisterNarrowed & { q?: string | undefined; sesudah?: string | undefined }

/** dengan is the id of the other record; without it somebody is searched for. */
export type MergeSearch = InArea & { dengan?: string | undefined }

export type ReferralsSearch = InArea & { keadaan?: 'diminta' | 'selesai' | undefined }

const inArea = (asked: Asked): InArea => ({ w: text(asked['w']) })
const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/daftar',
  validateSearch: inArea,
  component: lazyPage(() => import('./imports-page.tsx'), 'ImportsPage', 'whence', 'workers'),
})

const send = createRoute({
  getParentRoute: () => shellRoute,
  path: '/daftar/baru',
  validateSearch: inArea,
  component: lazyPage(() => import('./send-import-page.tsx'), 'SendImportPage', 'intake', 'workers'),
})

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/daftar/$id',
  validateSearch: (asked: Asked): ImportSearch => ({
    ...inArea(asked),
    temuan: text(asked['temuan']),
    putusan: VERDICTS.find((name) => name === asked['putusan']),
    sesudah: rowNumber(asked['sesudah']),
    kolom: asked['kolom'] === 'ubah' ? 'ubah' : undefined,
    ragu: asked['ragu'] === 'banyak' ? 'banyak' : undefined,
  }),
  component: lazyPage(() => import('./import-page.tsx'), 'ImportPage', 'intake', 'whence', 'workers'),
})

const quality = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mutu',
  validateSearch: inArea,
  component: lazyPage(() => import('./quality-page.tsx'), 'QualityPage', 'quality', 'whence'),
})

const register = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pekerja',
  validateSearch: (asked: Asked): RegisterSearch => ({
    ...inArea(asked),
    ...narrowed(asked),
    q: text(asked['q']),
    sesudah: text(asked['sesudah']),
  }),
  component: lazyPage(() => import('./register-page.tsx'), 'RegisterPage', 'intake', 'whence', 'workers'),
})

const worker = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pekerja/$kab/$id',
  validateSearch: inArea,
  component: lazyPage(() => import('./worker-page.tsx'), 'WorkerPage', 'persons', 'workers'),
})

const mergeOf = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pekerja/$kab/$id/gabung',
  validateSearch: (asked: Asked): MergeSearch => ({ ...inArea(asked), dengan: text(asked['dengan']) }),
  component: lazyPage(() => import('./merge-page.tsx'), 'MergePage', 'persons', 'workers'),
})

const referrals = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rujukan',
  validateSearch: (asked: Asked): ReferralsSearch => ({
    ...inArea(asked),
    keadaan: (['diminta', 'selesai'] as const).find((state) => state === asked['keadaan']),
  }),
  component: lazyPage(() => import('./referrals-page.tsx'), 'ReferralsPage', 'persons'),
})

const referral = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rujukan/$id',
  validateSearch: inArea,
  component: lazyPage(() => import('./referral-page.tsx'), 'ReferralPage', 'persons', 'workers'),
})

export const workersRoutes = [
  imports,
  send,
  one,
  quality,
  register,
  worker,
  mergeOf,
  referrals,
  referral,
] as const
