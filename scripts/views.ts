import { KAB } from './demo-world.ts'

type View = { name: string; title: string; path: string; as?: string }

/** Every view that has a picture; `as` is who looks, nobody where it is empty. */
export const VIEWS: readonly View[] = [
  { name: 'sign-in', title: 'Sign in', path: '/masuk', as: '' },
  { name: 'calculator', title: 'What a worker pays', path: '/hitung', as: '' },
  {
    name: 'calculator-family',
    title: 'What a family receives',
    path: '/hitung?hitung=meninggal&meninggal=2026-10-10&segmen=BPU&iuran=2023-01.2026-10&anak=2015-05.SD.5+2019-02.TK.2',
    as: '',
  },
  { name: 'law', title: 'The law behind the figures', path: '/hukum?cari=jkm', as: '' },
  {
    name: 'calculator-doubt',
    title: 'Where the law can be read in two ways',
    path: '/hitung?hitung=meninggal&meninggal=2026-10-10&segmen=BPU&iuran=2024-01.2024-06+2026-09.2026-10',
  },
  { name: 'area', title: 'A kabupaten', path: `/w/${KAB}` },
  { name: 'area-kecamatan', title: 'A kecamatan', path: `/w/${KAB}.14` },
  { name: 'area-desa', title: 'A desa', path: `/w/${KAB}.14.2003` },
  { name: 'area-bpu', title: 'A kabupaten by another definition', path: `/w/${KAB}?hitungan=ucj.bpu` },
  { name: 'coverage', title: 'Coverage of every desa', path: `/w/${KAB}/cakupan` },
  {
    name: 'coverage-table',
    title: 'Coverage of every desa as a table',
    path: `/w/${KAB}/cakupan?lihat=tabel`,
  },
  { name: 'coverage-months', title: 'The months of every kecamatan', path: `/w/${KAB}/cakupan?lihat=banyak` },
  { name: 'coverage-ranks', title: 'Ranks now and before', path: `/w/${KAB}/cakupan?lihat=peringkat` },
  { name: 'definitions', title: 'Ways to count', path: `/w/${KAB}/hitungan` },
  { name: 'groups', title: 'Groups by work', path: `/w/${KAB}/kelompok` },
  { name: 'groups-age', title: 'Groups by age', path: `/w/${KAB}/kelompok?menurut=umur` },
  { name: 'officials', title: 'Village officials and non-ASN', path: `/w/${KAB}/kelompok?menurut=aparatur` },
  { name: 'difference', title: 'Between two months', path: `/w/${KAB}/perubahan` },
  { name: 'three-counts', title: 'Three counts', path: `/w/${KAB}/tiga-angka` },
  { name: 'comparison', title: 'Two areas', path: `/w/${KAB}/banding?dengan=${KAB}.14` },
  { name: 'targets', title: 'Targets and wholes', path: '/target' },
  { name: 'floors', title: 'The least number of workers of a desa', path: '/target?isi=minimal' },
  { name: 'funds', title: 'Funds of a year', path: `/dana/2026?w=${KAB}` },
  { name: 'boundaries', title: 'Boundaries', path: '/batas' },
  { name: 'tasks', title: 'Tasks', path: '/tugas' },
  { name: 'register', title: 'Register of workers', path: '/pekerja' },
  { name: 'lists', title: 'Lists of workers', path: '/daftar' },
  { name: 'quality', title: 'Quality of lists', path: '/mutu' },
  { name: 'member-lists', title: 'Lists of members', path: '/iuran' },
  { name: 'lampung', title: 'A province from what was printed', path: '/w/18', as: 'tuti.lampung' },
]
