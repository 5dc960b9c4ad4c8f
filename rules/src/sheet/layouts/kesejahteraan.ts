import { layout } from './layout.ts'

const BDT_COLUMNS =
  'ruta_6|ID rumah tangga|Provinsi|Kode Provinsi|Kab/Kota|Kode Kab/Kota|Kecamatan|Kode Kecamatan|Desa/Kelurahan|Kode Desa/Kelurahan|Nama SLS|Alamat|Nama KRT|Jumlah ART|Jumlah Keluarga|Status bangunan|Status lahan|Luas lantai|Lantai terluas|Dinding terluas|Kondisi Dinding|Atap Terluas|Kondisi Atap|Jumlah kamar tidur|Sumber air minum|Cara memperoleh air minum|Sumber penerangan utama|Daya terpasang|Bahan bakar memasak|Fasilitas BAB|Jenis kloset|Tempat buang tinja|Kepemilikan tabung gas 5,5kg|Kepemilikan lemari es|Kepemilikan ac|Kepemilikan pemanas air|Kepemilikan telepon rumah|Kepemilikan televisi|Kepemilikan emas dan tabungan|Kepemilikan laptop/komputer|Kepemilikan sepeda|Kepemilikan sepeda motor|Kepemilikan mobil|Kepemilikan perahu|Kepemilikan motor tempel|Kepemilikan perahu motor|Kepemilikan kapal|Nomor HP  yang aktif|Jumlah ruangan rumah yang ditempati|Kepemilikan aset tidak bergerak|Luas aset tidak bergerak|Kepemilikan rumah di tempat lain|Jumlah sapi yang dimiliki|Jumlah kerbau yang dimiliki|Jumlah kuda yang dimiliki|Jumlah babi yang dimiliki|Jumlah kambing/domba yang dimiliki|Status ART yang memiliki usaha|Status KKS|Status KIP|Status KIS|Status BPJS  mandiri|Status Jamsostek|Status asuransi kesehatan lainnya|Status PKH|Status Rastra|Status KUR|No Urut ART Wanita Usia Subur|Usia Suami|Usia Istri|Kepesertaan KB|Metode Kontrasepsi|Lama menggunakan kontrasepsi (tahun)|Lama menggunakan kontrasepsi (bulan)|Tempat pelayanan KB|Status ingin punya anak lagi|Alasan utama tidak ber KB|percentile|Nomor urut ART|Nama ART|NIK|HubKRT|Nomor urut keluarga|Hubungan dengan kepala keluarga|jenis kelamin|Umur anggota rumah tangga (tahun)|Status perkawinan|Kepemilikan akta/buku nikah|Tercantum di dalam KK|Kepemilikan kartu identitas|Status kehamilan|Jenis cacat|Penyakit kronis|Partisipasi sekolah|Pendidikan tertinggi|Kelas tertinggi|Ijazah tertinggi|Bekerja seminggu yg lalu|Jumlah jam kerja|Lapangan usaha|Status dalam pekerjaan'

const REGSOSEK_COLUMNS =
  'no kartu keluarga|401|402 Nama|403 NIK|404|405|406|407|408|409|410|411|412|413|414|415|416a|416b|417|417 Tulis|418|419|420a|420b|421|421 Tulis|422|423|424|425|426|427|428a|428b|428c|428d|428e|428f|428g|428h|428i|428j|429|430|431a|431b|431c|431d|431e|431f'

const P3KE_PLACE =
  'no|id_keluarga_p3ke|provinsi|kabupaten_kota|kecamatan|desa_kelurahan|kode_kemdagri|desil_kesejahteraan|alamat'
const P3KE_AID = 'penerima_bpnt|penerima_bpum|penerima_bst|penerima_pkh|penerima_sembako|resiko_stunting'

const DTSEN_PERSON =
  'nomor_induk_kependudukan|nomor_kartu_keluarga|nama|tanggal_lahir|umur|jenis_kelamin|status_hubungan_keluarga|pbi_nas|pbi_pemda|id_pelanggan_pln|status_kawin|partisipasi_sekolah|jenjang_tertinggi_yang_diduduki|kelas_tertinggi_yang_diduduki|ijazah_tertinggi_yang_dimiliki|status_bekerja|lapangan_usaha_dari_pekerjaan_utama|status_dalam_pekerjaan_utama|kepemilikan_usaha|jumlah_usaha|lapangan_usaha_dari_usaha_utama|jumlah_pekerja_yang_dibayar_dari_usaha_utama|jumlah_pekerja_yang_tidak_dibayar_dari_usaha_utama|omzet_usaha_utama|kondisi_gizi|penglihatan|pendengaran|berjalan_atau_naik_tangga|menggunakan_tangan_jari|belajar_kemampuan_intelektual|pengendalian_perilaku|berbicara_komunikasi|mengurus_diri|mengingat_berkonsentrasi|kesedihan_depresi|penyakit_kronis|kode_kelurahan_desa_ktp'

const DTSEN_FAMILY =
  'kode_provinsi|provinsi|kode_kabupaten_kota|kabupaten_kota|kode_kecamatan|kecamatan|kode_kelurahan_desa|kelurahan_desa|alamat|nomor_kartu_keluarga|jumlah_anggota_keluarga|nama_anggota_keluarga|desil_nasional|pbi_nas|pbi_pemda|id_pelanggan_pln|status_kepemilikan_rumah|jenis_lantai_terluas|luas_lantai|jenis_dinding_terluas|jenis_atap_terluas|sumber_air_minum_utama|sumber_penerangan_utama|daya_terpasang|bahan_bakar_utama_memasak|fasilitas_bab|jenis_kloset|pembuangan_akhir_tinja|kepemilikan_aset|aset_bergerak_tabung_gas|aset_bergerak_lemari_es|aset_bergerak_ac|aset_bergerak_pemanas_air|aset_bergerak_telepon_rumah|aset_bergerak_tv_datar|aset_bergerak_emas_perhiasan|aset_bergerak_komputer_laptop_tablet|aset_bergerak_sepeda_motor|aset_bergerak_sepeda|aset_bergerak_mobil|aset_bergerak_perahu|aset_bergerak_kapal_perahu_motor|aset_bergerak_smartphone|aset_tidak_bergerak_lahan_lainnya|aset_tidak_bergerak_rumah_lainnya|jumlah_ternak_sapi|jumlah_ternak_kerbau|jumlah_ternak_kuda|jumlah_ternak_babi|jumlah_ternak_kambing_domba'

const SIKS_COLUMNS =
  'idsemesta|NIK|NOKK|Nama|Alamat|kecamatan|desa_kelurahan|id_kec|id_desa|PBI|PKH|BPNT|BST|BLT|BLT_BBM|BNPT_PPKM|RUTILAHU|SEMBAKO_ADAPTIF|YAPI|PENA|PERMAKANAN|FIRST_SK|keterangan_meninggal|masih_hidup_label|keterangan_disabilitas|periode_pbi|periode_pkh|periode_bpnt|verifyid'

const P3KE = {
  kodeDesa: 'kode_kemdagri',
  desa: 'desa_kelurahan',
  kecamatan: 'kecamatan',
  kabupaten: 'kabupaten_kota',
  desil: 'desil_kesejahteraan',
  alamat: 'alamat',
  nik: 'nik',
  jenisKelamin: 'jenis_kelamin',
  tanggalLahir: 'tanggal_lahir',
  pekerjaan: 'pekerjaan',
} as const

/** Lists of households and their welfare. Where the codes of desa are those of BPS, the names decide. */
export const KESEJAHTERAAN = [
  layout({
    id: 'bdt2015',
    name: ['Basis Data Terpadu 2015', 'unified database of 2015'],
    columns: BDT_COLUMNS,
    fields: {
      nik: 'NIK',
      nama: 'Nama ART',
      jenisKelamin: 'jenis kelamin',
      alamat: 'Alamat',
      dusun: 'Nama SLS',
      desa: 'Desa/Kelurahan',
      kecamatan: 'Kecamatan',
      kabupaten: 'Kab/Kota',
      hp: 'Nomor HP  yang aktif',
      hubungan: 'Hubungan dengan kepala keluarga|HubKRT',
      statusKawin: 'Status perkawinan',
      desil: 'percentile',
      bekerja: 'Bekerja seminggu yg lalu',
      lapanganUsaha: 'Lapangan usaha',
      kedudukan: 'Status dalam pekerjaan',
    },
    needs: 'NIK|Nama ART',
    dialect: { relation: 'bps', desil: 'percentile', trade: 'bdt' },
  }),
  layout({
    id: 'regsosek2022_anggota',
    name: ['Regsosek 2022, anggota keluarga', 'Regsosek 2022, members'],
    columns: REGSOSEK_COLUMNS,
    fields: {
      kk: 'no kartu keluarga',
      nama: '402 Nama',
      nik: '403 NIK',
      status: '404',
      jenisKelamin: '405',
      tanggalLahir: '406',
      statusKawin: '408',
      hubungan: '409',
      bekerja: '416a',
      lapanganUsaha: '417',
      kedudukan: '418',
    },
    needs: '402 Nama|403 NIK',
    dialect: { relation: 'bps', status: 'regsosek', trade: 'regsosek' },
  }),
  layout({
    id: 'p3ke_keluarga',
    name: ['P3KE keluarga', 'P3KE families'],
    columns: `${P3KE_PLACE}|kepala_keluarga|nik|padan_dukcapil|jenis_kelamin|tanggal_lahir|pekerjaan|pendidikan|kepemilikan_rumah|memiliki_simpanan_uang_perhiasan_ternak_lainnya|jenis_atap|jenis_dinding|jenis_lantai|sumber_penerangan|bahan_bakar_memasak|sumber_air_minum|memiliki_fasilitas_buang_air_besar|${P3KE_AID}`,
    fields: { ...P3KE, nama: 'kepala_keluarga' },
    needs: 'kepala_keluarga|nik',
  }),
  layout({
    id: 'p3ke_individu',
    name: ['P3KE individu', 'P3KE people'],
    columns: `${P3KE_PLACE}|id_individu|nama|nik|padan_dukcapil|jenis_kelamin|hubungan_dengan_kepala_keluarga|tanggal_lahir|status_kawin|pekerjaan|pendidikan|usia_dibawah_7_tahun|usia_7_sd_12|usia_13_sd_15|usia_16_sd_18|usia_19_sd_21|usia_22_sd_59|usia_60_tahun_keatas|${P3KE_AID}`,
    fields: {
      ...P3KE,
      nama: 'nama',
      hubungan: 'hubungan_dengan_kepala_keluarga',
      statusKawin: 'status_kawin',
    },
    needs: 'nama|nik|id_keluarga_p3ke',
  }),
  layout({
    id: 'dtsen_individu',
    name: ['DTSEN individu', 'DTSEN people'],
    columns: DTSEN_PERSON,
    fields: {
      nik: 'nomor_induk_kependudukan',
      kk: 'nomor_kartu_keluarga',
      nama: 'nama',
      tanggalLahir: 'tanggal_lahir',
      jenisKelamin: 'jenis_kelamin',
      hubungan: 'status_hubungan_keluarga',
      statusKawin: 'status_kawin',
      bekerja: 'status_bekerja',
      lapanganUsaha: 'lapangan_usaha_dari_pekerjaan_utama',
      kedudukan: 'status_dalam_pekerjaan_utama',
      kodeDesa: 'kode_kelurahan_desa_ktp',
      desa: 'kelurahan_desa_ktp',
      kecamatan: 'kecamatan_ktp',
      kabupaten: 'kabupaten_kota_ktp',
      alamat: 'alamat_ktp',
      dusun: 'dusun_ktp',
      rt: 'rt_ktp',
      rw: 'rw_ktp',
      desil: 'desil_nasional',
    },
    needs: 'nomor_induk_kependudukan|nama',
    dialect: { relation: 'bps', trade: 'regsosek' },
  }),
  layout({
    id: 'dtsen_keluarga',
    name: ['DTSEN keluarga', 'DTSEN families'],
    columns: DTSEN_FAMILY,
    fields: {
      kk: 'nomor_kartu_keluarga',
      nama: 'nama_kepala_keluarga|nama_anggota_keluarga',
      anggota: 'jumlah_anggota_keluarga',
      desil: 'desil_nasional',
      alamat: 'alamat',
      kodeDesa: 'kode_kelurahan_desa',
      desa: 'kelurahan_desa',
      kecamatan: 'kecamatan',
      kabupaten: 'kabupaten_kota',
    },
    needs: 'nomor_kartu_keluarga|desil_nasional',
    kind: 'households',
  }),
  layout({
    id: 'siks_ng',
    name: ['SIKS-NG', 'SIKS-NG'],
    columns: SIKS_COLUMNS,
    fields: {
      nik: 'NIK',
      kk: 'NOKK',
      nama: 'Nama',
      alamat: 'Alamat',
      desa: 'desa_kelurahan',
      kecamatan: 'kecamatan',
      status: 'masih_hidup_label|keterangan_meninggal',
    },
    needs: 'NIK|idsemesta',
    dialect: { status: 'alive' },
  }),
]
