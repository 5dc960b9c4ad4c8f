import type { CountPart } from '@naungan/rules/target'
import { type WaySearch, waySearch } from '../reports/way.ts'

const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/

/** Parts of the difference as the address names them. */
export const PART_OF = {
  'bpjs-nonaktif': 'inactive',
  'bpjs-nik': 'nik',
  'bpjs-register-lain': 'held_elsewhere',
  'bpjs-bulan': 'month',
  'bpjs-status': 'status',
  'bpjs-segmen-kosong': 'no_segment',
  'bpjs-ditolak': 'unread',
  'bpjs-dobel': 'twice',
  'bpjs-daftar-lain': 'other_list',
  'bpjs-dua-segmen': 'two_segments',
  'bpjs-dua-nik': 'two_niks',
  'bpjs-tenggang': 'grace',
  'bpjs-segmen-lain': 'segment',
  'bpjs-wilayah-lain': 'placed_elsewhere',
  'bpjs-tanpa-desa': 'no_desa',
  'bpjs-desa-lain': 'listed_elsewhere',
  'luar-register': 'not_in_register',
  'tinggal-di-tempat-lain': 'lives_elsewhere',
  'belum-di-bpjs': 'not_listed',
  'desa-nonaktif': 'listed_inactive',
  'desa-baris-bpjs': 'listed_unread',
  'desa-tenggang': 'in_grace',
  'desa-segmen-lain': 'in_segment',
  'desa-tempat-kerja': 'works_elsewhere',
  'desa-berulang': 'repeated',
  'desa-meninggal': 'died',
  'desa-pindah': 'moved',
  'desa-bukan-pekerja': 'not_worker',
  'desa-umur': 'age',
  'desa-register-lain': 'held',
  'desa-menunggu': 'waiting',
  'desa-nik': 'nik_unread',
  'desa-tempat': 'place',
  'desa-ditolak': 'refused',
} as const satisfies Record<string, CountPart>
export type PartName = keyof typeof PART_OF

const NAME_OF = Object.fromEntries(Object.entries(PART_OF).map(([name, part]) => [part, name])) as Record<
  CountPart,
  PartName
>
export const nameOf = (part: CountPart): PartName => NAME_OF[part]

export type CountsSearch = {
  bulan?: string | undefined
  hitungan?: WaySearch['hitungan']
  bagian?: PartName | undefined
  sesudah?: string | undefined
}

const textOf = (given: unknown, shape: RegExp): string | undefined =>
  typeof given === 'string' && shape.test(given) ? given : undefined

/** What is not understood is dropped: an old or mistyped link still opens the page. */
export const searchOf = (given: Record<string, unknown>): CountsSearch => ({
  bulan: textOf(given['bulan'], MONTH),
  hitungan: waySearch(given).hitungan,
  bagian: (Object.keys(PART_OF) as PartName[]).find((name) => name === given['bagian']),
  sesudah: textOf(given['sesudah'], /^(?:[0-9a-f]{2}){1,64}$/),
})
