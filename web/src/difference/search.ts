const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/
export const SEGMENT_CHOICES = ['PU', 'BPU', 'JAKON'] as const

/** Groups of people as the address names them. */
export const KIND_OF = {
  hilang: 'lost',
  baru: 'new',
  'masuk-tenggang': 'to_grace',
  'keluar-tenggang': 'from_grace',
  'ke-segmen-lain': 'to_segment',
  'dari-segmen-lain': 'from_segment',
  'pindah-keluar': 'moved_out',
  'pindah-masuk': 'moved_in',
  'segmen-berubah': 'changed_segment',
  'program-berubah': 'changed_programs',
  'pembayar-berubah': 'changed_payer',
  'desa-berubah': 'changed_desa',
  'luar-register': 'unknown',
} as const
export type KindName = keyof typeof KIND_OF

export type DifferenceSearch = {
  dari?: string | undefined
  ke?: string | undefined
  segmen?: (typeof SEGMENT_CHOICES)[number] | undefined
  jenis?: KindName | undefined
  pembayar?: string | undefined
  sesudah?: string | undefined
}

const textOf = (given: unknown, shape: RegExp): string | undefined =>
  typeof given === 'string' && shape.test(given) ? given : undefined

/** What is not understood is dropped: an old or mistyped link still opens the page. */
export const searchOf = (given: Record<string, unknown>): DifferenceSearch => ({
  dari: textOf(given['dari'], MONTH),
  ke: textOf(given['ke'], MONTH),
  segmen: SEGMENT_CHOICES.find((segment) => segment === given['segmen']),
  jenis: (Object.keys(KIND_OF) as KindName[]).find((kind) => kind === given['jenis']),
  pembayar: textOf(given['pembayar'], /^.{0,120}$/),
  sesudah: textOf(given['sesudah'], /^[0-9a-f]{2,128}$/),
})
