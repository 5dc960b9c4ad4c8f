import { layout } from './layout.ts'

const OPENSID_COLUMNS =
  'alamat|dusun|rw|rt|nama|no_kk|nik|sex|tempatlahir|tanggallahir|agama_id|pendidikan_kk_id|pendidikan_sedang_id|pekerjaan_id|status_kawin|kk_level|warganegara_id|ayah_nik|nama_ayah|ibu_nik|nama_ibu|golongan_darah_id|akta_lahir|dokumen_pasport|tanggal_akhir_paspor|dokumen_kitas|akta_perkawinan|tanggalperkawinan|akta_perceraian|tanggalperceraian|cacat_id|cara_kb_id|hamil|ktp_el|status_rekam|alamat_sekarang|status_dasar|suku|tag_id_card|id_asuransi|no_asuransi'

const OPENDK_COLUMNS =
  'alamat|dusun|rw|rt|nama|nomor_kk|nomor_nik|jenis_kelamin|tempat_lahir|tanggal_lahir|agama|pendidikan_dlm_kk|pendidikan_sdg_ditempuh|pekerjaan|kawin|hubungan_keluarga|kewarganegaraan|nama_ayah|nama_ibu|gol_darah|akta_lahir|nomor_dokumen_pasport|tanggal_akhir_pasport|nomor_dokumen_kitas|nik_ayah|nik_ibu|nomor_akta_perkawinan|tanggal_perkawinan|nomor_akta_perceraian|tanggal_perceraian|cacat|cara_kb|hamil|ktp_el|status_rekam|alamat_sekarang|id|foto|status_dasar|created_at|updated_at|desa_id'

const SIAK_COLUMNS =
  'Nomor KK|NIK|Nama Penduduk|Status|Tempat Lahir|Tanggal Lahir|Kelamin|NIK Ayah|Ayah|NIK Ibu|Ibu|Status Kawin|SHDK|Agama|Kecamatan|Desa/Kel|Alamat|RW|RT|Pendidikan|Pekerjaan|Deskripsi Pekerjaan|Gol. Darah|Cacat|Cetak KTP|Ganti KTP|KTP Berakhir|Nomor Paspor|Nomor Akta Lahir|Nomor Akta Kawin|Tanggal Kwn|Nomor Akta Cerai|Tgl Cerai|Petugas Registrasi|Tgl Ubah|Petugas Entri|Tgl Entri'

const HOME = { alamat: 'alamat', dusun: 'dusun', rt: 'rt', rw: 'rw' } as const
const BIP = { nik: 'NIK', jenisKelamin: 'JK', pekerjaan: 'Pekerjaan', ibu: 'Nama Ibu' } as const

/** Lists of inhabitants as desa, kecamatan and population offices export them. */
export const PENDUDUK = [
  layout({
    id: 'opensid_penduduk',
    name: ['ekspor penduduk OpenSID', 'population export of OpenSID'],
    columns: OPENSID_COLUMNS,
    fields: {
      ...HOME,
      nik: 'nik',
      kk: 'no_kk',
      nama: 'nama',
      tempatLahir: 'tempatlahir',
      tanggalLahir: 'tanggallahir',
      jenisKelamin: 'sex',
      pekerjaan: 'pekerjaan_id',
      ibu: 'nama_ibu',
      status: 'status_dasar',
      hubungan: 'kk_level',
      statusKawin: 'status_kawin',
    },
    dialect: { occupation: 'numbers', status: 'opensid' },
  }),
  layout({
    id: 'opendk_penduduk',
    name: ['ekspor penduduk OpenDK', 'population export of OpenDK'],
    columns: OPENDK_COLUMNS,
    fields: {
      ...HOME,
      nik: 'nomor_nik',
      kk: 'nomor_kk',
      nama: 'nama',
      tempatLahir: 'tempat_lahir',
      tanggalLahir: 'tanggal_lahir',
      jenisKelamin: 'jenis_kelamin',
      pekerjaan: 'pekerjaan',
      kodeDesa: 'desa_id',
      ibu: 'nama_ibu',
      status: 'status_dasar',
      hubungan: 'hubungan_keluarga',
      statusKawin: 'kawin',
    },
    dialect: { occupation: 'numbers', status: 'opensid' },
  }),
  layout({
    id: 'siak_dukcapil',
    name: ['ekspor SIAK Dukcapil', 'SIAK export of the population office'],
    columns: SIAK_COLUMNS,
    fields: {
      ...HOME,
      nik: 'NIK',
      kk: 'Nomor KK',
      nama: 'Nama Penduduk',
      tempatLahir: 'Tempat Lahir',
      tanggalLahir: 'Tanggal Lahir',
      jenisKelamin: 'Kelamin',
      pekerjaan: 'Pekerjaan|Deskripsi Pekerjaan',
      desa: 'Desa/Kel',
      kecamatan: 'Kecamatan',
      ibu: 'Ibu',
      status: 'Status',
      hubungan: 'SHDK',
      statusKawin: 'Status Kawin',
    },
    needs: 'NIK|Nama Penduduk|SHDK',
  }),
  layout({
    id: 'bip_2012',
    name: ['Buku Induk Penduduk 2012', 'population book of 2012'],
    columns:
      'NO|NIK|NAMA|JK|TMPT LHR|TGL LHR|KTPEL|AGAMA|STATUS|HUB. KEL|PENDIDIKAN|PEKERJAAN|NAMA IBU|NAMA AYAH|NO.AKTE LAHIR',
    fields: {
      ...BIP,
      nama: 'NAMA',
      tempatLahir: 'TMPT LHR',
      tanggalLahir: 'TGL LHR',
      hubungan: 'HUB. KEL',
    },
    needs: 'NIK|TMPT LHR|TGL LHR|HUB. KEL',
  }),
  layout({
    id: 'bip_2016',
    name: ['Buku Induk Penduduk 2016', 'population book of 2016'],
    columns:
      'No|Nama Lengkap|NIK|Tempat Lahir|Tgl/Bln/Th|JK|SHDK|Agama|Pendidikan Terakhir|Pekerjaan|Nama Ibu|Nama Ayah',
    fields: {
      ...BIP,
      nama: 'Nama Lengkap',
      tempatLahir: 'Tempat Lahir',
      tanggalLahir: 'Tgl/Bln/Th',
      hubungan: 'SHDK',
    },
    needs: 'NIK|Tgl/Bln/Th|SHDK',
  }),
  layout({
    id: 'bip_ektp',
    name: ['Buku Induk Penduduk e-KTP', 'population book with e-KTP'],
    columns:
      'NO|Nama Lengkap|NIK|Tempat Lahir|Tgl/Bln/Th|JK|Stat Kwn|Gol. Drh|SHDK|Agama|Pendidikan Terakhir|No Akta Lahir|Pekerjaan|Nama  Ibu|Nama Ayah|Wjb KTP|KTP-eL|Status|Stat Rkm',
    fields: {
      ...BIP,
      nama: 'Nama Lengkap',
      tempatLahir: 'Tempat Lahir',
      tanggalLahir: 'Tgl/Bln/Th|Tanggal Lahir',
      hubungan: 'SHDK',
      statusKawin: 'Stat Kwn',
    },
    needs: 'NIK|Stat Kwn|SHDK',
  }),
  layout({
    id: 'opensid_bantuan_peserta',
    name: ['peserta bantuan OpenSID', 'beneficiaries of OpenSID'],
    columns: 'Peserta|No. Peserta|NIK|Nama|Tempat Lahir|Tanggal Lahir|Alamat',
    fields: {
      nik: 'NIK|Peserta',
      nama: 'Nama',
      tempatLahir: 'Tempat Lahir',
      tanggalLahir: 'Tanggal Lahir',
      alamat: 'Alamat',
    },
    needs: 'Peserta|NIK',
  }),
  layout({
    id: 'opensid_suplemen',
    name: ['data suplemen OpenSID', 'supplement of OpenSID'],
    columns: 'Peserta|Keterangan',
    fields: { nik: 'Peserta' },
    needs: 'Peserta|Keterangan',
    lacks: ['nama'],
  }),
]
