import { ageOn, type Day } from '@naungan/rules/words'
import { chanceFrom } from './chance.ts'
import type { Person } from './people.ts'

/** The 43 columns of OpenSID's export of penduduk, in its order. */
export const OPENSID_COLUMNS =
  `alamat dusun rw rt nama no_kk nik sex tempatlahir tanggallahir agama_id pendidikan_kk_id pendidikan_sedang_id
  pekerjaan_id status_kawin kk_level warganegara_id ayah_nik nama_ayah ibu_nik nama_ibu golongan_darah_id akta_lahir
  dokumen_pasport tanggal_akhir_paspor dokumen_kitas akta_perkawinan tanggalperkawinan akta_perceraian tanggalperceraian
  cacat_id cara_kb_id hamil ktp_el status_rekam alamat_sekarang status_dasar suku tag_id_card id_asuransi no_asuransi lat
  lng`.split(/\s+/)

const SCHOOLING = ['3', '3', '4', '4', '5', '5', '5', '8']

function exportedCells(person: Person, on: Day): Record<string, string> {
  const chance = chanceFrom('opensid', person.nik)
  const married = ageOn(person.tanggalLahir, on) >= 24 && chance.hits(0.85)
  const head = person.jenisKelamin === 'L' ? '1' : '3'
  return {
    alamat: person.alamat,
    dusun: person.dusun,
    rw: person.rw,
    rt: person.rt,
    nama: person.nama.toUpperCase(),
    no_kk: person.kk,
    nik: person.nik,
    sex: person.jenisKelamin === 'L' ? '1' : '2',
    tempatlahir: person.tempatLahir.toUpperCase(),
    tanggallahir: person.tanggalLahir,
    agama_id: '1',
    pendidikan_kk_id: chance.pick(SCHOOLING),
    pendidikan_sedang_id: '18',
    pekerjaan_id: String(person.pekerjaanCode),
    status_kawin: married ? '2' : '1',
    kk_level: married ? head : '4',
    warganegara_id: '1',
    nama_ibu: person.ibu.toUpperCase(),
    golongan_darah_id: '13',
    cacat_id: '7',
    ktp_el: '2',
    status_rekam: '8',
    alamat_sekarang: person.alamat,
    status_dasar: '1',
    id_asuransi: '1',
  }
}

/** Heading and rows of an OpenSID export: codes, one desa a file, and no village code in it. */
export function openSidExport(inhabitants: Iterable<Person>, on: Day): string[][] {
  const rows = [[...OPENSID_COLUMNS]]
  for (const person of inhabitants) {
    const cells = exportedCells(person, on)
    rows.push(OPENSID_COLUMNS.map((column) => cells[column] ?? ''))
  }
  return rows
}
