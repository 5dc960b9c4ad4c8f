import { layout } from './layout.ts'

const CONTACT =
  'TELEPON_AREA_RUMAH|TELEPON_RUMAH|TELEPON_AREA_KANTOR|TELEPON_KANTOR|TELEPON_EXT_KANTOR|HP|EMAIL'
const PERSON =
  'TEMPAT_LAHIR|TANGGAL_LAHIR|NAMA_IBU_KANDUNG|JENIS_IDENTITAS|NOMOR_IDENTITAS|MASA_LAKU_IDENTITAS|JENIS_KELAMIN|SURAT_MENYURAT_KE|TANGGAL_KEPESERTAAN|STATUS_KAWIN|GOLONGAN_DARAH|NPWP|KODE_NEGARA|UPAH|ALAMAT|KODE_POS'
const JOB = 'LOKASI_PEKERJAAN|STATUS_PEGAWAI|TGL_AWAL_BEKERJA|TGL_AKHIR_KONTRAK'

const NEW_WORKER = {
  nik: 'NOMOR_IDENTITAS',
  tempatLahir: 'TEMPAT_LAHIR',
  tanggalLahir: 'TANGGAL_LAHIR',
  jenisKelamin: 'JENIS_KELAMIN',
  alamat: 'ALAMAT',
  ibu: 'NAMA_IBU_KANDUNG',
  hp: 'HP',
  statusKawin: 'STATUS_KAWIN',
} as const

/** Sheets that employers fill in for SIPP Online of BPJS Ketenagakerjaan. */
export const SIPP = [
  layout({
    id: 'sipp_tk_baru',
    name: ['SIPP tenaga kerja baru', 'SIPP new workers'],
    columns: `NO_PEGAWAI|NAMA_LENGKAP|GELAR|${CONTACT}|${PERSON}|${JOB}`,
    fields: { ...NEW_WORKER, nama: 'NAMA_LENGKAP' },
    needs: 'NOMOR_IDENTITAS|NAMA_LENGKAP',
    dialect: { marital: 'sipp' },
  }),
  layout({
    id: 'sipp_tk_baru_v2_32col',
    name: ['SIPP tenaga kerja baru (32 kolom)', 'SIPP new workers (32 columns)'],
    columns: `NO_PEGAWAI|NAMA_DEPAN|NAMA_TENGAH|NAMA_BELAKANG|GELAR|${CONTACT}|${PERSON}|${JOB}`,
    fields: {
      ...NEW_WORKER,
      nama: 'NAMA_DEPAN',
      namaTengah: 'NAMA_TENGAH',
      namaBelakang: 'NAMA_BELAKANG',
    },
    needs: 'NOMOR_IDENTITAS|NAMA_DEPAN',
    dialect: { marital: 'sipp' },
  }),
  layout({
    id: 'sipp_tk_lanjutan',
    name: ['SIPP tenaga kerja lanjutan', 'SIPP workers who stay'],
    columns: `NOMOR_IDENTITAS|KPJ|NO_PEGAWAI|NAMA_LENGKAP|TGL_LAHIR|UPAH|${JOB}`,
    fields: { nik: 'NOMOR_IDENTITAS', nama: 'NAMA_LENGKAP', tanggalLahir: 'TGL_LAHIR' },
    needs: 'NOMOR_IDENTITAS|KPJ',
  }),
  layout({
    id: 'sipp_tk_na',
    name: ['SIPP tenaga kerja nonaktif', 'SIPP workers who leave'],
    columns: 'KPJ|NAMA_LENGKAP|TGL_LAHIR|SEBAB_NA|TGL_KEJADIAN|KETERANGAN',
    fields: { nama: 'NAMA_LENGKAP', tanggalLahir: 'TGL_LAHIR' },
    needs: 'KPJ|SEBAB_NA',
    lacks: ['nik', 'desa'],
  }),
  layout({
    id: 'sipp_upah',
    name: ['SIPP data upah', 'SIPP wages'],
    columns: 'NIK|NO_PEGAWAI|KPJ|KODE_TK|NAMA_LENGKAP|TGL_LAHIR|UPAH|RAPEL|BLTH|NPP',
    fields: { nik: 'NIK', nama: 'NAMA_LENGKAP', tanggalLahir: 'TGL_LAHIR' },
    needs: 'KPJ|UPAH|BLTH',
  }),
  layout({
    id: 'sipp_koreksi',
    name: ['SIPP koreksi data tenaga kerja', 'SIPP corrections'],
    columns:
      'KODE|ALAMAT_LENGKAP_DOMISILI|HANDPHONE|LOKASI_PEKERJAAN|EMAIL|NAMA_BANK|KODE_BANK|NOMOR_REKENING|NAMA_REKENING|NOMOR_PEGAWAI|ID_PEGAWAI',
    // The holder of the account is the only name the sheet has.
    fields: { nama: 'NAMA_REKENING', alamat: 'ALAMAT_LENGKAP_DOMISILI', hp: 'HANDPHONE' },
    needs: 'KODE|NOMOR_REKENING',
    lacks: ['nik', 'desa'],
  }),
]
