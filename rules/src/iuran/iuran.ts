import type { Rupiah } from '../words/index.ts'

export type Program = 'JKK' | 'JKM' | 'JHT' | 'JP' | 'JKP'
/** Who bears it: a BPU worker or whoever pays for him is `peserta`. */
export type Share = 'peserta' | 'pemberi_kerja' | 'pekerja' | 'pemerintah'

/** Iuran by programme and by who bears it; budget accounts need JKK and JKM apart. Rupiah, rounded half up. */
export type Iuran = {
  readonly total: Rupiah
  readonly parts: readonly { readonly program: Program; readonly share: Share; readonly amount: Rupiah }[]
}
