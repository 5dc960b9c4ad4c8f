import { type Layout, layoutHeadings } from '@naungan/rules/sheet'
import type { Place } from './layout-cells.ts'
import { dashed, type Listed, sexOf, wordOf } from './layout-listed.ts'
import type { SeedCell, SeedRow } from './sheet-bytes.ts'

export type Family = readonly Listed[]

/** Members in the order of their cards. */
export function byFamily(all: readonly Listed[]): Family[] {
  const families = new Map<string, Listed[]>()
  for (const one of all) families.set(one.person.kk, [...(families.get(one.person.kk) ?? []), one])
  return [...families.values()]
}

const member = (layout: Layout, cells: Record<string, SeedCell>): SeedRow =>
  layoutHeadings(layout).map((heading) => cells[heading] ?? '')

const home = (family: Family) => family[0]!.person

function book2012(families: readonly Family[], { desa, kecamatan, kabupaten }: Place): SeedRow[] {
  const under = (row: SeedRow): SeedRow => ['', ...row]
  const memberRow = (one: Listed, nth: number): SeedRow =>
    member('bip_2012', {
      NO: String(nth + 1),
      NIK: one.nik,
      NAMA: one.nama,
      JK: one.person.jenisKelamin,
      'TMPT LHR': one.person.tempatLahir,
      'TGL LHR': dashed(one.born),
      STATUS: 'BK',
      'HUB. KEL': 'KEPALA KELUARGA',
      PEKERJAAN: wordOf(one),
      'NAMA IBU': one.person.ibu,
    })
  return [
    ['BUKU INDUK PENDUDUK (DATA REKAAN)'],
    [],
    ['', 'PROVINSI', ':', 'JAWA TIMUR'],
    ['', 'KABUPATEN', ':', kabupaten],
    ['', 'KECAMATAN', ':', kecamatan],
    ['', 'DESA', ':', desa],
    [],
    ...families.flatMap((family) => {
      const { kk, dusun, rt, rw } = home(family)
      return [
        ['', 'NO.KK', '', 'NAMA.KK', '', '', 'ALAMAT'],
        ['', kk, '', home(family).nama, '', '', `DUSUN ${dusun}, RT:${rt}, RW:${rw}, Kodepos:62264,-`],
        under(layoutHeadings('bip_2012')),
        ...family.map(memberRow).map(under),
      ]
    }),
  ]
}

function book2016(families: readonly Family[], { desa, kecamatan, kabupaten }: Place): SeedRow[] {
  const headings = layoutHeadings('bip_2016')
  const memberRow = (one: Listed, nth: number): SeedRow =>
    member('bip_2016', {
      No: String(nth + 1),
      'Nama Lengkap': one.nama,
      NIK: one.nik,
      'Tempat Lahir': one.person.tempatLahir,
      'Tgl/Bln/Th': dashed(one.born),
      JK: sexOf('Lk', 'Pr')(one),
      SHDK: 'FAMILI LAIN',
      Pekerjaan: wordOf(one),
      'Nama Ibu': one.person.ibu,
    })
  return [
    [`PEMERINTAH KABUPATEN ${kabupaten}`],
    [`KECAMATAN ${kecamatan}`],
    [`DESA ${desa} (DATA REKAAN)`],
    [],
    [],
    [],
    [...headings.slice(0, 10), 'Nama', ''],
    [...headings.slice(0, 10).map(() => ''), 'Ibu', 'Ayah'],
    headings.map((_, nth) => String(-nth - 1)),
    ...families.flatMap((family) => {
      const { kk, alamat, dusun, rt, rw } = home(family)
      const address = `Alamat : ${alamat}, Nama Dusun : ${dusun}, RT/RW : ${rt}/${rw}`
      return [[`No. KK : ${kk}`, '', address], ...family.map(memberRow)]
    }),
    ['Keterangan:'],
    ['', '', 'Kepala Desa'],
  ]
}

function bookEktp(families: readonly Family[], { desa }: Place): SeedRow[] {
  const memberRow = (one: Listed, nth: number): SeedRow =>
    member('bip_ektp', {
      NO: String(nth + 1),
      'Nama Lengkap': one.nama,
      NIK: one.nik,
      'Tempat Lahir': one.person.tempatLahir,
      'Tgl/Bln/Th': dashed(one.born),
      JK: sexOf('Lk', 'Pr')(one),
      'Stat Kwn': 'K',
      SHDK: 'KEPALA KELUARGA',
      Pekerjaan: wordOf(one),
      'Nama  Ibu': one.person.ibu,
      Status: 'SDH DPT',
      'Stat Rkm': 'CARD\nSHIPPED',
    })
  const line = (family: Family): SeedRow => {
    const { kk, nama, rt, rw, dusun } = home(family)
    return [kk, '', nama, ...Array(8).fill(''), `DESA ${desa} RT/RW : ${rt}/${rw} DUSUN : ${dusun}`]
  }
  const headings = layoutHeadings('bip_ektp')
  return [headings, ...families.flatMap((family) => [line(family), ...family.map(memberRow)])]
}

function dtsenFamilies(families: readonly Family[], { code, desa, kecamatan, kabupaten }: Place): SeedRow[] {
  const row = (family: Family): SeedRow =>
    member('dtsen_keluarga', {
      kabupaten_kota: kabupaten,
      kecamatan,
      kode_kelurahan_desa: code.replaceAll('.', ''),
      kelurahan_desa: desa,
      alamat: home(family).alamat,
      nomor_kartu_keluarga: home(family).kk,
      jumlah_anggota_keluarga: family.length,
      nama_anggota_keluarga: family.map(({ nama }) => nama).join('; '),
      desil_nasional: 2,
    })
  return [layoutHeadings('dtsen_keluarga'), ...families.map(row)]
}

type Book = (families: readonly Family[], place: Place) => SeedRow[]

/** Sheets in which a family, not a person, is what stands together. */
export const BOOKS: Partial<Record<Layout, Book>> = {
  bip_2012: book2012,
  bip_2016: book2016,
  bip_ektp: bookEktp,
  dtsen_keluarga: dtsenFamilies,
}
