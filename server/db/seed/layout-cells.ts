import type { Layout } from '@naungan/rules/sheet'
import { dashed, type Listed, serial, sexOf, slashed, wordOf } from './layout-listed.ts'
import type { SeedCell } from './sheet-bytes.ts'

export type Named = Readonly<Record<string, SeedCell>>
export type Place = {
  readonly code: string
  readonly desa: string
  readonly kecamatan: string
  readonly kabupaten: string
}

type Cells = (one: Listed, place: Place) => Named

const dotless = (code: string): string => code.replaceAll('.', '')

const opensid =
  (letters: boolean): Cells =>
  (one) => ({
    alamat: one.person.alamat,
    dusun: one.person.dusun,
    rw: one.person.rw,
    rt: one.person.rt,
    nama: one.nama.toUpperCase(),
    no_kk: one.person.kk,
    nik: one.nik,
    sex: letters ? sexOf('LAKI-LAKI', 'PEREMPUAN')(one) : sexOf('1', '2')(one),
    tempatlahir: one.person.tempatLahir,
    tanggallahir: one.born,
    pekerjaan_id: letters ? wordOf(one).toUpperCase() : String(one.person.pekerjaanCode),
    status_kawin: letters ? 'KAWIN' : '2',
    kk_level: letters ? 'KEPALA KELUARGA' : '1',
    nama_ibu: one.person.ibu,
    ktp_el: letters ? 'WNI' : '2',
    status_dasar: letters ? 'HIDUP' : '1',
  })

export const opensidInLetters: Cells = opensid(true)

const sippNew: Cells = (one) => ({
  TEMPAT_LAHIR: one.person.tempatLahir,
  TANGGAL_LAHIR: dashed(one.born),
  NAMA_IBU_KANDUNG: one.person.ibu,
  JENIS_IDENTITAS: 'KTP',
  NOMOR_IDENTITAS: one.nik,
  JENIS_KELAMIN: one.person.jenisKelamin,
  STATUS_KAWIN: 'Y',
  KODE_NEGARA: 'ID',
  UPAH: '2500000',
  ALAMAT: one.person.alamat,
  HP: one.person.hp,
  LOKASI_PEKERJAAN: one.person.desa.slice(0, 5).replace('.', ''),
  STATUS_PEGAWAI: 'T',
})

const p3ke: Cells = (one, { code, desa, kecamatan, kabupaten }) => ({
  id_keluarga_p3ke: one.person.kk.slice(0, 10),
  provinsi: 'JAWA TIMUR',
  kabupaten_kota: kabupaten,
  kecamatan,
  desa_kelurahan: desa,
  kode_kemdagri: dotless(code),
  desil_kesejahteraan: '3',
  alamat: one.person.alamat,
  nik: one.nik,
  padan_dukcapil: 'Ya',
  jenis_kelamin: sexOf('Laki-laki', 'Perempuan')(one),
  tanggal_lahir: slashed(one.born),
  pekerjaan: wordOf(one),
})

const kpj = ({ person }: Listed): string => `1${person.nik.slice(6)}`

/** What each layout writes of a person, by its own headings. Books by family stand apart. */
export const LAYOUT_CELLS: Partial<Record<Layout, Cells>> = {
  opensid_penduduk: opensid(false),
  opendk_penduduk: (one, { code }) => ({
    alamat: one.person.alamat,
    nama: one.nama,
    nomor_kk: one.person.kk,
    nomor_nik: one.nik,
    jenis_kelamin: sexOf('1', '2')(one),
    tempat_lahir: one.person.tempatLahir,
    tanggal_lahir: one.born,
    pekerjaan: String(one.person.pekerjaanCode),
    kawin: '2',
    hubungan_keluarga: '1',
    nama_ibu: one.person.ibu,
    status_dasar: '1',
    desa_id: code,
  }),
  siak_dukcapil: (one, { desa, kecamatan }) => ({
    'Nomor KK': one.person.kk,
    NIK: one.nik,
    'Nama Penduduk': one.nama.toUpperCase(),
    Status: 'Hidup',
    'Tempat Lahir': one.person.tempatLahir,
    'Tanggal Lahir': serial(one.born),
    Kelamin: sexOf('Laki-Laki', 'Perempuan')(one),
    Ibu: one.person.ibu,
    'Status Kawin': 'Kawin Tercatat',
    SHDK: 'KEPALA KELUARGA',
    Kecamatan: kecamatan,
    'Desa/Kel': desa,
    Alamat: one.person.alamat,
    RW: Number(one.person.rw),
    RT: Number(one.person.rt),
    Pekerjaan: wordOf(one),
  }),
  opensid_bantuan_peserta: (one) => ({
    Peserta: one.nik,
    NIK: one.nik,
    Nama: one.nama,
    'Tempat Lahir': one.person.tempatLahir,
    'Tanggal Lahir': one.born,
    Alamat: one.person.alamat,
  }),
  opensid_suplemen: (one) => ({ Peserta: one.nik, Keterangan: one.nama }),
  bdt2015: (one, { desa, kecamatan, kabupaten }) => ({
    'Kab/Kota': kabupaten,
    'Kode Kecamatan': '140',
    Kecamatan: kecamatan,
    'Kode Desa/Kelurahan': '008',
    'Desa/Kelurahan': desa,
    Alamat: one.person.alamat,
    percentile: '23',
    'Nama ART': one.nama,
    NIK: one.nik,
    'Hubungan dengan kepala keluarga': '1',
    'jenis kelamin': sexOf('1', '2')(one),
    'Status perkawinan': '2',
    'Bekerja seminggu yg lalu': '1',
    'Lapangan usaha': '4',
    'Status dalam pekerjaan': '1',
  }),
  regsosek2022_anggota: (one) => ({
    'no kartu keluarga': one.person.kk,
    '401': '1',
    '402 Nama': one.nama,
    '403 NIK': one.nik,
    '404': '1',
    '405': sexOf('1', '2')(one),
    '406': dashed(one.born),
    '408': '2',
    '409': '2',
    '416a': '1',
    '417': '1',
    '418': '6',
  }),
  sipp_tk_baru: (one, place) => ({ ...sippNew(one, place), NAMA_LENGKAP: one.nama }),
  sipp_tk_baru_v2_32col: (one, place) => {
    const [first = '', second = '', ...rest] = one.nama.split(' ')
    return {
      ...sippNew(one, place),
      NAMA_DEPAN: first,
      NAMA_TENGAH: rest.length > 0 ? second : '',
      NAMA_BELAKANG: rest.length > 0 ? rest.join(' ') : second,
    }
  },
  sipp_tk_lanjutan: (one) => ({
    NOMOR_IDENTITAS: one.nik,
    KPJ: kpj(one),
    NAMA_LENGKAP: one.nama,
    TGL_LAHIR: dashed(one.born),
  }),
  sipp_tk_na: (one) => ({
    KPJ: kpj(one),
    NAMA_LENGKAP: one.nama,
    TGL_LAHIR: dashed(one.born),
    SEBAB_NA: 'Mengundurkan diri',
  }),
  sipp_upah: (one) => ({
    NIK: one.nik,
    KPJ: kpj(one),
    NAMA_LENGKAP: one.nama,
    TGL_LAHIR: dashed(one.born),
    UPAH: '2500000',
    BLTH: '10-2026',
  }),
  sipp_koreksi: (one) => ({
    KODE: kpj(one),
    ALAMAT_LENGKAP_DOMISILI: one.person.alamat,
    HANDPHONE: one.person.hp,
    NAMA_REKENING: one.nama,
  }),
  p3ke_keluarga: (one, place) => ({ ...p3ke(one, place), kepala_keluarga: one.nama }),
  p3ke_individu: (one, place) => ({
    ...p3ke(one, place),
    nama: one.nama,
    hubungan_dengan_kepala_keluarga: 'Kepala Keluarga',
    status_kawin: 'Kawin',
  }),
  dtsen_individu: (one, { code }) => ({
    nomor_induk_kependudukan: one.nik,
    nomor_kartu_keluarga: one.person.kk,
    nama: one.nama,
    tanggal_lahir: one.born,
    jenis_kelamin: sexOf('Laki-laki', 'Perempuan')(one),
    status_hubungan_keluarga: 'Istri/suami',
    status_kawin: 'Kawin/nikah',
    status_bekerja: 'Ya',
    lapangan_usaha_dari_pekerjaan_utama: 'Pertanian tanaman padi & palawija',
    status_dalam_pekerjaan_utama: 'Berusaha sendiri',
    kode_kelurahan_desa_ktp: code,
  }),
  siks_ng: (one, { desa, kecamatan }) => ({
    NIK: one.nik,
    NOKK: one.person.kk,
    Nama: one.nama,
    Alamat: one.person.alamat,
    kecamatan,
    desa_kelurahan: desa,
    id_desa: '3524140008',
    masih_hidup_label: 'Ya',
  }),
}
