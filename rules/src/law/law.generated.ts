/** Made by `npm run law` from law/. Do not edit. */
import type { LawParameter } from './law-parameter.ts'
export type LawShape = {
  'beasiswa.anak': number
  'beasiswa.batas_anak': number
  'beasiswa.batas_keluarga': number
  'beasiswa.jenjang': readonly { readonly stage: string; readonly yearly: number; readonly years: number }[]
  'beasiswa.jkk_bulan_iuran': number
  'beasiswa.jkm_bulan_iuran': number
  'beasiswa.pulih_kerja_bulan': number
  'beasiswa.tahun_ajaran_bulan': number
  'beasiswa.tk_sd_tahun': number
  'beasiswa.usia_batas': number
  'beasiswa.usia_masuk': readonly { readonly stage: string; readonly age: number }[]
  'bpu.diskon.angkutan': number
  'bpu.diskon.lainnya': number
  'bpu.diskon.pembayar_tanpa': readonly ('APBN' | 'APBD' | 'DBH_CHT' | 'DBH_SAWIT' | 'ADD' | 'DANA_DESA' | 'CSR' | 'BAZNAS' | 'DONATUR' | 'SERTAKAN' | 'MANDIRI' | 'POKIR')[]
  'bpu.diskon.pemberi_kerja': 'tidak' | 'ya'
  'bpu.jatuh_tempo_tanggal': number
  'bpu.jht.minimum': number
  'bpu.jht.tarif': number
  'bpu.jkk.tarif': number
  'bpu.jkm.iuran': number
  'bpu.muka_bulan': readonly { readonly months: number }[]
  'bpu.pekerjaan_paling_banyak': number
  'bpu.program_pemberi_kerja': readonly ('JKK' | 'JKM' | 'JHT')[]
  'bpu.program_wajib': readonly ('JKK' | 'JKM' | 'JHT')[]
  'bpu.tenggang_bulan': number
  'bpu.tingkat': readonly { readonly from: number; readonly base: number }[]
  'dana.boleh_apbd_kabupaten': readonly ('pegawai_non_asn' | 'aparatur_desa' | 'pekerja_rentan')[]
  'dana.boleh_apbd_provinsi': readonly ('pekerja_rentan' | 'pegawai_non_asn')[]
  'dana.boleh_apbdes': readonly ('aparatur_desa' | 'pekerja_rentan')[]
  'dana.boleh_baznas': readonly ('pekerja_rentan')[]
  'dana.boleh_csr': readonly ('semua')[]
  'dana.boleh_dana_desa': readonly ('padat_karya' | 'aparatur_desa' | 'pekerja_rentan')[]
  'dana.boleh_dbh_cht': readonly ('petani_tembakau' | 'buruh_tembakau' | 'buruh_rokok')[]
  'dana.boleh_dbh_sawit': readonly ('petani' | 'buruh_tani')[]
  'dana.boleh_mandiri': readonly ('semua')[]
  'dana.boleh_pokir': readonly ('pekerja_rentan')[]
  'dana.boleh_sertakan': readonly ('pekerja_rentan')[]
  'dana.pekerja_rentan': readonly ('petani' | 'peternak' | 'nelayan' | 'buruh_harian_lepas' | 'buruh_tani' | 'buruh_nelayan' | 'buruh_peternakan' | 'konstruksi' | 'pembantu_rumah_tangga' | 'pedagang' | 'perdagangan' | 'tukang_cukur' | 'tukang_listrik' | 'tukang_batu' | 'tukang_kayu' | 'tukang_sol_sepatu' | 'tukang_las' | 'tukang_jahit' | 'mekanik' | 'seniman' | 'paraji' | 'industri' | 'transportasi' | 'sopir' | 'ojek' | 'umkm' | 'wiraswasta' | 'lainnya' | 'imam_masjid' | 'ustadz' | 'guru_ngaji' | 'marbot' | 'juru_kunci' | 'pemulung' | 'petugas_sampah' | 'juru_parkir' | 'penyadap' | 'penambang' | 'penjaga_air' | 'relawan_bencana' | 'tukang_kebun' | 'padat_karya' | 'dapur_mbg' | 'petani_tembakau' | 'buruh_tembakau')[]
  'dana.pembayar': readonly { readonly kind: string; readonly payer: string; readonly chart: string }[]
  'dana.rekening': readonly { readonly program: string; readonly account: string }[]
  'jakon.diskon.bencana': number
  'jakon.jkk_upah': number
  'jakon.jkm_upah': number
  'jakon.tarif': readonly { readonly from: number; readonly jkk: number; readonly jkm: number }[]
  'jht.hasil_asumsi': number
  'jht.sebagian': readonly { readonly purpose: string; readonly rate: number }[]
  'jht.sebagian_tahun': number
  'jht.tunggu_bulan': number
  'jht.usia': number
  'jkk.alat_dengar': number
  'jkk.angkut': readonly { readonly mode: string; readonly cap: number }[]
  'jkk.berkala': number
  'jkk.berkala_bulan': number
  'jkk.cacat_tabel': readonly { readonly part: string; readonly rate: number }[]
  'jkk.cacat_total': number
  'jkk.gigi_tiruan': number
  'jkk.homecare_batas': number
  'jkk.homecare_tahun': number
  'jkk.kacamata': number
  'jkk.meninggal': number
  'jkk.meninggal_minimum': number
  'jkk.pemakaman': number
  'jkk.protese_tambahan': number
  'jkk.stmb': readonly { readonly from_month: number; readonly rate: number }[]
  'jkk.upah_kali': number
  'jkm.berkala': number
  'jkm.berkala_bulan': number
  'jkm.jeda_mengulang': 'belum_jelas' | 'ya' | 'tidak'
  'jkm.pemakaman': number
  'jkm.penuh_batas': 'awal_bulan' | 'tanggal'
  'jkm.penuh_bulan': number
  'jkm.santunan': number
  'jkm.tenggang_syarat': 'lunasi_dulu' | 'tetap' | 'gugur'
  'jkm.terbatas': number
  'jkm.terbatas_bagian': readonly { readonly part: string; readonly amount: number }[]
  'jkm.terbatas_segmen': 'BPU' | 'semua'
  'jkp.bulan': number
  'jkp.iuran_bulan': number
  'jkp.iuran_dari_bulan': number
  'jkp.manfaat': number
  'jkp.usia_daftar': number
  'jp.masa_bulan': number
  'jp.minimum': number
  'jp.usia': number
  'kalender.cuti_bersama': readonly { readonly day: string; readonly name: string }[]
  'kalender.libur': readonly { readonly day: string; readonly name: string }[]
  'klaim.denda_harian': number
  'klaim.dokumen_beasiswa': readonly ('formulir_bsw' | 'akta_lahir_anak' | 'kk' | 'keterangan_sekolah' | 'rapor_terakhir' | 'buku_rekening' | 'ktp_wali')[]
  'klaim.dokumen_jht': readonly ('formulir_f5' | 'kartu_peserta' | 'ktp_peserta' | 'kk' | 'buku_rekening' | 'keterangan_alasan' | 'npwp')[]
  'klaim.dokumen_jkk': readonly ('formulir_f3_kk1' | 'formulir_f3a_kk2' | 'formulir_f3b_kk3' | 'kartu_peserta' | 'ktp_peserta' | 'keterangan_dokter')[]
  'klaim.dokumen_jkm': readonly ('formulir_f4' | 'kartu_peserta' | 'ktp_peserta' | 'ktp_ahli_waris' | 'akta_kematian' | 'kk' | 'keterangan_ahli_waris' | 'buku_nikah' | 'buku_rekening' | 'npwp')[]
  'klaim.dokumen_pak': readonly ('formulir_f3_pak1' | 'formulir_f3a_pak2' | 'formulir_f3b_pak3' | 'kartu_peserta' | 'ktp_peserta' | 'keterangan_dokter')[]
  'klaim.formulir_hari': number
  'klaim.jht_hari': number
  'klaim.jht_jmo_hari': number
  'klaim.jkk_hari': number
  'klaim.jkm_hari': number
  'klaim.jkp_hari': number
  'klaim.jp_hari': number
  'klaim.kedaluwarsa_jkk': number
  'klaim.kedaluwarsa_jkm': number
  'klaim.kedaluwarsa_jkp_bulan': number
  'klaim.lapor_jam': number
  'npwp.batas': number
  'perisai.peserta_baru': number
  'perisai.tarif': number
  'perisai.tetap': number
  'peserta.asing_bulan': number
  'peserta.dikecualikan': readonly ('CPNS' | 'PNS' | 'PPPK' | 'TNI' | 'POLRI' | 'PEJABAT_NEGARA' | 'SISWA_TNI' | 'SISWA_POLRI')[]
  'peserta.usia_batas': number
  'peserta.usia_minimum': number
  'pmi.jht.minimum': number
  'pmi.lewat_bulan': number
  'pmi.masa': readonly { readonly months: number; readonly amount: number }[]
  'pmi.sebelum': number
  'pu.denda_bulanan': number
  'pu.diskon.bencana': number
  'pu.diskon.padat_karya': number
  'pu.jatuh_tempo_tanggal': number
  'pu.jht.pekerja': number
  'pu.jht.pemberi_kerja': number
  'pu.jkk.tarif': readonly { readonly class: number; readonly rate: number }[]
  'pu.jkm.tarif': number
  'pu.jkp.batas_upah': number
  'pu.jkp.dari_jkk': number
  'pu.jkp.dari_jkm': number
  'pu.jkp.pemerintah': number
  'pu.jp.batas_upah': number
  'pu.jp.pekerja': number
  'pu.jp.pemberi_kerja': number
  'pu.jp.pembulatan': number
  'pu.jp.pertumbuhan': number
  'pu.padat_karya.bidang': readonly ('MAKANAN_MINUMAN_TEMBAKAU' | 'TEKSTIL_PAKAIAN' | 'KULIT' | 'ALAS_KAKI' | 'MAINAN_ANAK' | 'FURNITUR')[]
  'pu.padat_karya.pekerja_paling_sedikit': number
  'pu.program_skala': readonly { readonly scale: string; readonly jht: number; readonly jp: number }[]
  'pu.skala': readonly { readonly scale: string; readonly capital: number; readonly sales: number }[]
  'target.kemendagri_ucj': readonly { readonly year: number; readonly rate: number }[]
  'target.lampu': readonly { readonly name: string; readonly from: number }[]
  'target.rkp': readonly { readonly year: number; readonly rate: number }[]
  'target.rpjmn': readonly { readonly year: number; readonly rate: number }[]
  'target.rpjpn': readonly { readonly year: number; readonly rate: number }[]
  'target.skala_capaian': readonly { readonly name: string; readonly from: number }[]
  'waris.urutan': readonly { readonly rank: number; readonly kin: string }[]
}
export const LAW: { readonly [I in keyof LawShape]: LawParameter<LawShape[I]> } = {
 "beasiswa.anak": {
  "label": {
   "id": "Anak paling banyak yang mendapat beasiswa",
   "en": "Most children with a scholarship"
  },
  "unit": "orang",
  "values": [
   {
    "id": "beasiswa.anak",
    "from": "2019-12-02",
    "value": 2,
    "ref": "PP 82/2019, paling banyak dua anak; dibaca di surat kabar, Maret 2024",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.batas_anak": {
  "label": {
   "id": "Beasiswa paling banyak seorang anak",
   "en": "Most scholarship of one child"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "beasiswa.batas_anak",
    "from": "2019-12-02",
    "value": 87000000,
    "ref": "PP 82/2019, jumlah seluruh jenjang bagi seorang anak; dibaca di surat kabar, Maret 2024",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.batas_keluarga": {
  "label": {
   "id": "Beasiswa paling banyak satu keluarga",
   "en": "Most scholarship of one family"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "beasiswa.batas_keluarga",
    "from": "2019-12-02",
    "value": 174000000,
    "ref": "PP 82/2019, paling banyak Rp174.000.000 bagi dua anak; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.jenjang": {
  "label": {
   "id": "Beasiswa setiap anak setahun menurut jenjang",
   "en": "Scholarship of a child a year by stage"
  },
  "unit": "tabel",
  "columns": {
   "stage": "nama",
   "yearly": "rupiah",
   "years": "tahun"
  },
  "values": [
   {
    "id": "beasiswa.jenjang",
    "from": "2019-12-02",
    "value": [
     {
      "stage": "TK",
      "yearly": 1500000,
      "years": 2
     },
     {
      "stage": "SD",
      "yearly": 1500000,
      "years": 6
     },
     {
      "stage": "SMP",
      "yearly": 2000000,
      "years": 3
     },
     {
      "stage": "SMA",
      "yearly": 3000000,
      "years": 3
     },
     {
      "stage": "TINGGI",
      "yearly": 12000000,
      "years": 5
     }
    ],
    "ref": "PP 82/2019, beasiswa pendidikan menurut jenjang; dibaca di surat kabar, Maret 2024",
    "status": "press",
    "note": "TINGGI is higher education up to a first degree, or training. The articles (25 and 34) are from memory. Before, PP 44/2015 paid Rp12.000.000 at once for one child; that is not kept here."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.jkk_bulan_iuran": {
  "label": {
   "id": "Bulan iuran paling sedikit untuk beasiswa JKK",
   "en": "Fewest contribution months for the JKK scholarship"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "beasiswa.jkk_bulan_iuran",
    "from": "2019-12-02",
    "value": 0,
    "ref": "PP 82/2019, beasiswa JKK tanpa masa iuran paling sedikit; dibaca di laman universitas",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.jkm_bulan_iuran": {
  "label": {
   "id": "Bulan iuran paling sedikit untuk beasiswa JKM",
   "en": "Fewest contribution months for the JKM scholarship"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "beasiswa.jkm_bulan_iuran",
    "from": "2019-12-02",
    "value": 36,
    "ref": "PP 82/2019, masa iuran paling sedikit tiga tahun; dibaca di laman universitas",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.pulih_kerja_bulan": {
  "label": {
   "id": "Bulan bekerja berturut-turut yang tidak mengakhiri beasiswa",
   "en": "Consecutive months of work that do not end the scholarship"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "beasiswa.pulih_kerja_bulan",
    "from": "2025-02-24",
    "value": 6,
    "ref": "Permenaker 1/2025 Pasal 103 ayat (3a), anak yang masih belajar dan bekerja sebagai penerima upah; dibaca di surat kabar, 2025",
    "status": "press",
    "note": "An exception that may be granted; work as BPU and apprenticeship may be excepted too."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.tahun_ajaran_bulan": {
  "label": {
   "id": "Bulan mulai tahun ajaran",
   "en": "Month in which the school year begins"
  },
  "unit": "kali",
  "values": [
   {
    "id": "beasiswa.tahun_ajaran_bulan",
    "from": "2015-07-01",
    "value": 7,
    "ref": "Kalender pendidikan, tahun ajaran dimulai bulan Juli",
    "status": "memory"
   }
  ],
  "checkedOn": null
 },
 "beasiswa.tk_sd_tahun": {
  "label": {
   "id": "Tahun beasiswa TK dan SD bersama-sama",
   "en": "Years of scholarship for kindergarten and primary school together"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "beasiswa.tk_sd_tahun",
    "from": "2019-12-02",
    "value": 8,
    "ref": "PP 82/2019, TK dan SD paling lama delapan tahun; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.usia_batas": {
  "label": {
   "id": "Usia anak saat beasiswa berakhir",
   "en": "Age of the child at which the scholarship ends"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "beasiswa.usia_batas",
    "from": "2019-12-02",
    "value": 23,
    "ref": "PP 82/2019, sampai usia 23 tahun, menikah, atau bekerja; dibaca di surat kabar, Maret 2024",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "beasiswa.usia_masuk": {
  "label": {
   "id": "Usia mulai sekolah yang dianggap dalam jadwal",
   "en": "Age of beginning school assumed in the schedule"
  },
  "unit": "tabel",
  "columns": {
   "stage": "nama",
   "age": "tahun"
  },
  "values": [
   {
    "id": "beasiswa.usia_masuk",
    "from": "2015-07-01",
    "value": [
     {
      "stage": "TK",
      "age": 5
     },
     {
      "stage": "SD",
      "age": 7
     }
    ],
    "ref": "Kebiasaan penerimaan murid, TK dua tahun sebelum SD dan SD pada usia tujuh",
    "status": "memory",
    "note": "Only for children who are not at school yet; what is paid follows the school the child really goes to."
   }
  ],
  "checkedOn": null
 },
 "bpu.diskon.angkutan": {
  "label": {
   "id": "Keringanan iuran JKK dan JKM BPU bidang angkutan",
   "en": "Discount on JKK and JKM for BPU in transport"
  },
  "unit": "persen",
  "values": [
   {
    "id": "bpu.diskon.angkutan",
    "from": "2015-07-01",
    "value": 0,
    "ref": "PP 44/2015, iuran tanpa keringanan",
    "status": "memory"
   },
   {
    "id": "bpu.diskon.angkutan",
    "from": "2020-08-01",
    "value": 990000,
    "ref": "PP 49/2020 Pasal 9, keringanan 99% JKK dan JKM selama bencana nonalam, bulan iuran Agustus 2020 sampai Januari 2021; bulan dibaca di surat kabar, September 2020",
    "status": "press",
    "note": "The 99 % of JKM was read in the law, that of JKK and the months in the press."
   },
   {
    "id": "bpu.diskon.angkutan",
    "from": "2021-02-01",
    "value": 0,
    "ref": "PP 49/2020, keringanan berakhir dengan bulan iuran Januari 2021; dibaca di surat kabar, September 2020",
    "status": "press"
   },
   {
    "id": "bpu.diskon.angkutan",
    "from": "2026-01-01",
    "value": 500000,
    "ref": "PP 50/2025, 50% bagi pekerja angkutan, bulan iuran Januari 2026 sampai Maret 2027; dibaca di laman BPJS Ketenagakerjaan",
    "status": "press",
    "note": "Counts by the month the contribution is for, not by the day of payment. JHT is not discounted, benefits are not reduced."
   },
   {
    "id": "bpu.diskon.angkutan",
    "from": "2027-04-01",
    "value": 0,
    "ref": "PP 50/2025, keringanan angkutan berakhir dengan bulan iuran Maret 2027; dibaca di laman BPJS Ketenagakerjaan",
    "status": "press",
    "note": "No extension was found."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.diskon.lainnya": {
  "label": {
   "id": "Keringanan iuran JKK dan JKM BPU selain angkutan",
   "en": "Discount on JKK and JKM for BPU outside transport"
  },
  "unit": "persen",
  "values": [
   {
    "id": "bpu.diskon.lainnya",
    "from": "2015-07-01",
    "value": 0,
    "ref": "PP 44/2015, iuran tanpa keringanan",
    "status": "memory"
   },
   {
    "id": "bpu.diskon.lainnya",
    "from": "2020-08-01",
    "value": 990000,
    "ref": "PP 49/2020 Pasal 9, keringanan 99% JKK dan JKM selama bencana nonalam, bulan iuran Agustus 2020 sampai Januari 2021; bulan dibaca di surat kabar, September 2020",
    "status": "press",
    "note": "The 99 % of JKM was read in the law, that of JKK and the months in the press."
   },
   {
    "id": "bpu.diskon.lainnya",
    "from": "2021-02-01",
    "value": 0,
    "ref": "PP 49/2020, keringanan berakhir dengan bulan iuran Januari 2021; dibaca di surat kabar, September 2020",
    "status": "press"
   },
   {
    "id": "bpu.diskon.lainnya",
    "from": "2026-04-01",
    "value": 500000,
    "ref": "PP 50/2025, 50% bagi BPU selain angkutan, bulan iuran April sampai Desember 2026; dibaca di laman BPJS Ketenagakerjaan",
    "status": "press",
    "note": "Counts by the month the contribution is for, not by the day of payment. JHT is not discounted, benefits are not reduced."
   },
   {
    "id": "bpu.diskon.lainnya",
    "from": "2027-01-01",
    "value": 0,
    "ref": "PP 50/2025, keringanan selain angkutan berakhir dengan bulan iuran Desember 2026; dibaca di laman BPJS Ketenagakerjaan",
    "status": "press",
    "note": "No extension was found."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.diskon.pembayar_tanpa": {
  "label": {
   "id": "Pembayar yang tidak mendapat keringanan iuran BPU",
   "en": "Payers that get no BPU discount"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "bpu.diskon.pembayar_tanpa",
    "from": "2015-07-01",
    "value": [],
    "ref": "PP 44/2015 dan PP 49/2020, keringanan tidak dibedakan menurut pembayar",
    "status": "memory"
   },
   {
    "id": "bpu.diskon.pembayar_tanpa",
    "from": "2026-01-01",
    "value": [
     "APBN",
     "APBD",
     "DBH_CHT",
     "DBH_SAWIT",
     "ADD",
     "DANA_DESA"
    ],
    "ref": "PP 50/2025 Pasal 3, iuran yang dibayar dari APBN atau APBD dikecualikan; dibaca di surat kabar, Februari 2026",
    "status": "conflict",
    "note": "The text names APBN and APBD only. DBH is part of the APBD; whether ADD and Dana Desa lose the discount once the village pays is open.",
    "readings": [
     {
      "value": [
       "APBN",
       "APBD",
       "DBH_CHT",
       "DBH_SAWIT"
      ],
      "ref": "PP 50/2025 Pasal 3 dibaca sempit, uang yang sudah menjadi APBDes tidak disebut",
      "status": "memory"
     }
    ]
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.diskon.pemberi_kerja": {
  "label": {
   "id": "Apakah pemberi kerja yang terdaftar sebagai BPU mendapat keringanan",
   "en": "Whether an employer enrolled as BPU gets the discount"
  },
  "unit": "pilihan",
  "values": [
   {
    "id": "bpu.diskon.pemberi_kerja",
    "from": "2026-01-01",
    "value": "tidak",
    "ref": "PP 50/2025 Pasal 3, yang disebut hanya pekerja di luar hubungan kerja dan pekerja mandiri; dibaca di surat kabar, Februari 2026",
    "status": "press",
    "note": "Employers are not named among those who get it; that they are left out is our reading."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.jatuh_tempo_tanggal": {
  "label": {
   "id": "Tanggal jatuh tempo iuran BPU pada bulan itu juga",
   "en": "Day of the month itself on which BPU contributions are due"
  },
  "unit": "hari",
  "values": [
   {
    "id": "bpu.jatuh_tempo_tanggal",
    "from": "2015-07-01",
    "value": 15,
    "ref": "PP 44/2015, paling lambat tanggal 15 bulan iuran, hari kerja berikutnya bila libur; dibaca di surat kabar",
    "status": "press",
    "note": "In practice paid at any time, without a fine."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.jht.minimum": {
  "label": {
   "id": "Iuran JHT BPU paling sedikit sebulan",
   "en": "Lowest BPU old-age contribution a month"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "bpu.jht.minimum",
    "from": "2015-07-01",
    "value": 20000,
    "ref": "PP 46/2015 jo. PP 60/2015, paling sedikit Rp20.000 sebulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.jht.tarif": {
  "label": {
   "id": "Iuran JHT BPU dari dasar penghasilan",
   "en": "BPU old-age contribution on the base income"
  },
  "unit": "persen",
  "values": [
   {
    "id": "bpu.jht.tarif",
    "from": "2015-07-01",
    "value": 20000,
    "ref": "PP 46/2015 jo. PP 60/2015, 2% dari dasar penghasilan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.jkk.tarif": {
  "label": {
   "id": "Iuran JKK BPU dari dasar penghasilan",
   "en": "BPU work accident contribution on the base income"
  },
  "unit": "persen",
  "values": [
   {
    "id": "bpu.jkk.tarif",
    "from": "2015-07-01",
    "value": 10000,
    "ref": "PP 44/2015 Lampiran II, 1% dari dasar penghasilan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.jkm.iuran": {
  "label": {
   "id": "Iuran JKM BPU sebulan",
   "en": "BPU death contribution a month"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "bpu.jkm.iuran",
    "from": "2015-07-01",
    "value": 6800,
    "ref": "PP 44/2015, iuran JKM bukan penerima upah Rp6.800 sebulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.muka_bulan": {
  "label": {
   "id": "Pilihan bayar di muka BPU",
   "en": "Periods a BPU member may pay ahead"
  },
  "unit": "tabel",
  "columns": {
   "months": "bulan"
  },
  "values": [
   {
    "id": "bpu.muka_bulan",
    "from": "2015-07-01",
    "value": [
     {
      "months": 1
     },
     {
      "months": 2
     },
     {
      "months": 3
     },
     {
      "months": 6
     },
     {
      "months": 12
     }
    ],
    "ref": "Pilihan bayar di muka pada kanal BPJS Ketenagakerjaan",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.pekerjaan_paling_banyak": {
  "label": {
   "id": "Pekerjaan BPU paling banyak bagi satu orang",
   "en": "Most occupations one BPU member may enrol"
  },
  "unit": "kali",
  "values": [
   {
    "id": "bpu.pekerjaan_paling_banyak",
    "from": "2015-07-01",
    "value": 2,
    "ref": "Permenaker 5/2021, paling banyak dua pekerjaan dengan iuran masing-masing",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.program_pemberi_kerja": {
  "label": {
   "id": "Program wajib BPU yang menjadi pemberi kerja",
   "en": "Compulsory programmes of a BPU member who is an employer"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "bpu.program_pemberi_kerja",
    "from": "2015-07-01",
    "value": [
     "JKK",
     "JKM",
     "JHT"
    ],
    "ref": "PP 46/2015, pemberi kerja ikut JHT; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.program_wajib": {
  "label": {
   "id": "Program wajib BPU",
   "en": "Compulsory programmes of BPU"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "bpu.program_wajib",
    "from": "2015-07-01",
    "value": [
     "JKK",
     "JKM"
    ],
    "ref": "PP 44/2015 dan PP 46/2015, JHT pilihan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.tenggang_bulan": {
  "label": {
   "id": "Bulan menunggak sebelum BPU tidak aktif",
   "en": "Months in arrears before a BPU member is inactive"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "bpu.tenggang_bulan",
    "from": "2015-07-01",
    "value": 3,
    "ref": "Ketentuan sebelum Permenaker 5/2021, dianggap sama",
    "status": "memory"
   },
   {
    "id": "bpu.tenggang_bulan",
    "from": "2021-04-01",
    "value": 3,
    "ref": "Tunggakan BPU diperhitungkan paling lama tiga bulan berturut-turut, tanpa denda; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "Instrument and day of effect are from memory. Arrears are not collected when the member returns."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "bpu.tingkat": {
  "label": {
   "id": "Tingkat penghasilan BPU dan dasar iurannya",
   "en": "BPU income tiers and the base their contribution is reckoned on"
  },
  "unit": "tabel",
  "columns": {
   "from": "rupiah",
   "base": "rupiah"
  },
  "values": [
   {
    "id": "bpu.tingkat",
    "from": "2015-07-01",
    "value": [
     {
      "from": 0,
      "base": 1000000
     },
     {
      "from": 1100000,
      "base": 1200000
     },
     {
      "from": 1300000,
      "base": 1400000
     },
     {
      "from": 1500000,
      "base": 1600000
     },
     {
      "from": 1700000,
      "base": 1800000
     },
     {
      "from": 1900000,
      "base": 2000000
     },
     {
      "from": 2100000,
      "base": 2200000
     },
     {
      "from": 2300000,
      "base": 2400000
     },
     {
      "from": 2500000,
      "base": 2600000
     },
     {
      "from": 2700000,
      "base": 2950000
     },
     {
      "from": 3200000,
      "base": 3450000
     },
     {
      "from": 3700000,
      "base": 3950000
     },
     {
      "from": 4200000,
      "base": 4450000
     },
     {
      "from": 4700000,
      "base": 4950000
     },
     {
      "from": 5200000,
      "base": 5450000
     },
     {
      "from": 5700000,
      "base": 5950000
     },
     {
      "from": 6200000,
      "base": 6450000
     },
     {
      "from": 6700000,
      "base": 6950000
     },
     {
      "from": 7200000,
      "base": 7450000
     },
     {
      "from": 7700000,
      "base": 7950000
     },
     {
      "from": 8200000,
      "base": 8700000
     },
     {
      "from": 9200000,
      "base": 9700000
     },
     {
      "from": 10200000,
      "base": 10700000
     },
     {
      "from": 11200000,
      "base": 11700000
     },
     {
      "from": 12200000,
      "base": 12700000
     },
     {
      "from": 13200000,
      "base": 13700000
     },
     {
      "from": 14200000,
      "base": 14700000
     },
     {
      "from": 15200000,
      "base": 15700000
     },
     {
      "from": 16200000,
      "base": 16700000
     },
     {
      "from": 17200000,
      "base": 17700000
     },
     {
      "from": 18200000,
      "base": 18700000
     },
     {
      "from": 19200000,
      "base": 19700000
     },
     {
      "from": 20200000,
      "base": 20700000
     }
    ],
    "ref": "PP 44/2015 Lampiran II, 33 tingkat penghasilan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "The bands as written leave holes (1.099.001 to 1.099.999); the tier is the one with the greatest from not above the income."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "dana.boleh_apbd_kabupaten": {
  "label": {
   "id": "Siapa yang boleh dibayar APBD kabupaten/kota",
   "en": "Whom the budget of a kabupaten may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_apbd_kabupaten",
    "from": "2022-01-01",
    "value": [
     "pegawai_non_asn",
     "aparatur_desa",
     "pekerja_rentan"
    ],
    "ref": "Permendagri 27/2021, pedoman APBD 2022",
    "status": "press",
    "note": "The guidelines of each year name non-ASN staff, village officials, RT/RW and vulnerable workers."
   },
   {
    "id": "dana.boleh_apbd_kabupaten",
    "from": "2023-01-01",
    "value": [
     "pegawai_non_asn",
     "aparatur_desa",
     "pekerja_rentan"
    ],
    "ref": "Permendagri 84/2022, pedoman APBD 2023; dibaca di surat kabar",
    "status": "press"
   },
   {
    "id": "dana.boleh_apbd_kabupaten",
    "from": "2024-01-01",
    "value": [
     "pegawai_non_asn",
     "aparatur_desa",
     "pekerja_rentan"
    ],
    "ref": "Permendagri 15/2023, pedoman APBD 2024; dibaca di surat kabar",
    "status": "press"
   },
   {
    "id": "dana.boleh_apbd_kabupaten",
    "from": "2025-01-01",
    "value": [
     "pegawai_non_asn",
     "aparatur_desa",
     "pekerja_rentan"
    ],
    "ref": "Permendagri 15/2024, pedoman APBD 2025",
    "status": "memory"
   },
   {
    "id": "dana.boleh_apbd_kabupaten",
    "from": "2026-01-01",
    "value": [
     "pegawai_non_asn",
     "aparatur_desa",
     "pekerja_rentan"
    ],
    "ref": "Permendagri 14/2025, pedoman APBD 2026",
    "status": "memory",
    "note": "The guidelines of 2027 were not found."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_apbd_provinsi": {
  "label": {
   "id": "Siapa yang boleh dibayar APBD provinsi",
   "en": "Whom the budget of a province may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_apbd_provinsi",
    "from": "2021-01-01",
    "value": [
     "pekerja_rentan"
    ],
    "ref": "Surat Mendagri 842.2/5193/SJ tahun 2021, perlindungan semua pekerja menjadi dasar penganggaran APBD; dibaca di surat kabar",
    "status": "press",
    "note": "Provinces were seen to pay vulnerable workers of their kabupaten."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_apbdes": {
  "label": {
   "id": "Siapa yang boleh dibayar APBDes (ADD dan pendapatan desa)",
   "en": "Whom the budget of a village may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_apbdes",
    "from": "2024-04-25",
    "value": [
     "aparatur_desa",
     "pekerja_rentan"
    ],
    "ref": "UU 3/2024, jaminan sosial kepala desa, perangkat dan BPD; pekerja rentan desa menurut peraturan kabupaten; dibaca di surat kabar",
    "status": "press",
    "note": "The articles are from memory; vulnerable workers rest on rules of the kabupaten."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_baznas": {
  "label": {
   "id": "Siapa yang boleh dibayar Baznas",
   "en": "Whom alms may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_baznas",
    "from": "2014-01-01",
    "value": [
     "pekerja_rentan"
    ],
    "ref": "kesepakatan dengan Baznas, penerima menurut ketentuan zakat",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_csr": {
  "label": {
   "id": "Siapa yang boleh dibayar CSR/TJSL",
   "en": "Whom corporate giving may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_csr",
    "from": "2014-01-01",
    "value": [
     "semua"
    ],
    "ref": "kesepakatan dengan perusahaan, tidak dibatasi aturan iuran; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_dana_desa": {
  "label": {
   "id": "Siapa yang boleh dibayar Dana Desa",
   "en": "Whom Dana Desa may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_dana_desa",
    "from": "2026-01-01",
    "value": [
     "padat_karya",
     "pekerja_rentan"
    ],
    "ref": "Permendes 16/2025, pekerja Padat Karya Tunai Desa disebut; pekerja rentan menurut bacaan daerah; dibaca di surat kabar",
    "status": "conflict",
    "note": "The guide of each year decides; read it again for 2027.",
    "readings": [
     {
      "value": [
       "padat_karya"
      ],
      "ref": "Permendes 16/2025 dibaca sempit, hanya pekerja Padat Karya Tunai Desa; dibaca di surat kabar",
      "status": "press"
     },
     {
      "value": [
       "padat_karya",
       "aparatur_desa",
       "pekerja_rentan"
      ],
      "ref": "bacaan satu daerah, juga perangkat desa, RT/RW dan kader; dibaca di surat kabar",
      "status": "press"
     }
    ]
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_dbh_cht": {
  "label": {
   "id": "Siapa yang boleh dibayar DBH CHT",
   "en": "Whom the tobacco excise share may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_dbh_cht",
    "from": "2021-12-31",
    "value": [
     "petani_tembakau",
     "buruh_tembakau",
     "buruh_rokok"
    ],
    "ref": "PMK 215/2021, bagian kesejahteraan masyarakat, iuran petani dan buruh tani tembakau serta buruh pabrik rokok",
    "status": "memory",
    "note": "Recipients are named by a decree of the bupati. Some kabupaten add clove farmers."
   },
   {
    "id": "dana.boleh_dbh_cht",
    "from": "2024-01-01",
    "value": [
     "petani_tembakau",
     "buruh_tembakau",
     "buruh_rokok"
    ],
    "ref": "PMK 72/2024, bagian kesejahteraan masyarakat",
    "status": "memory",
    "note": "The text was not read. Recipients are named by a decree of the bupati."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_dbh_sawit": {
  "label": {
   "id": "Siapa yang boleh dibayar DBH sawit",
   "en": "Whom the palm oil share may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_dbh_sawit",
    "from": "2023-01-01",
    "value": [
     "petani",
     "buruh_tani"
    ],
    "ref": "PMK 91/2023, bagian kegiatan lain paling banyak 20 persen, pelindungan pekerja perkebunan yang belum terdaftar; dibaca di surat kabar",
    "status": "press",
    "note": "No occupation names palm alone, so planters at large stand here. Staff of palm companies are the duty of their employer."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_mandiri": {
  "label": {
   "id": "Siapa yang membayar sendiri",
   "en": "Who pays for themselves"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_mandiri",
    "from": "2015-07-01",
    "value": [
     "semua"
    ],
    "ref": "PP 44/2015, pekerja bukan penerima upah membayar sendiri",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_pokir": {
  "label": {
   "id": "Siapa yang boleh dibayar pokir DPRD",
   "en": "Whom wishes of the council may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_pokir",
    "from": "2022-01-01",
    "value": [
     "pekerja_rentan"
    ],
    "ref": "pokok pikiran DPRD dalam APBD, mengikuti pedoman APBD",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.boleh_sertakan": {
  "label": {
   "id": "Siapa yang boleh dibayar SERTAKAN",
   "en": "Whom SERTAKAN may pay"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.boleh_sertakan",
    "from": "2023-01-01",
    "value": [
     "pekerja_rentan"
    ],
    "ref": "program SERTAKAN, satu penyumbang membayar satu pekerja rentan; dibaca di surat kabar",
    "status": "press",
    "note": "The day of effect is assumed."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.pekerja_rentan": {
  "label": {
   "id": "Pekerjaan yang dapat dianggap pekerja rentan",
   "en": "Occupations that may count as vulnerable workers"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "dana.pekerja_rentan",
    "from": "2021-01-01",
    "value": [
     "petani",
     "peternak",
     "nelayan",
     "buruh_harian_lepas",
     "buruh_tani",
     "buruh_nelayan",
     "buruh_peternakan",
     "konstruksi",
     "pembantu_rumah_tangga",
     "pedagang",
     "perdagangan",
     "tukang_cukur",
     "tukang_listrik",
     "tukang_batu",
     "tukang_kayu",
     "tukang_sol_sepatu",
     "tukang_las",
     "tukang_jahit",
     "mekanik",
     "seniman",
     "paraji",
     "industri",
     "transportasi",
     "sopir",
     "ojek",
     "umkm",
     "wiraswasta",
     "lainnya",
     "imam_masjid",
     "ustadz",
     "guru_ngaji",
     "marbot",
     "juru_kunci",
     "pemulung",
     "petugas_sampah",
     "juru_parkir",
     "penyadap",
     "penambang",
     "penjaga_air",
     "relawan_bencana",
     "tukang_kebun",
     "padat_karya",
     "dapur_mbg",
     "petani_tembakau",
     "buruh_tembakau"
    ],
    "ref": "Pengertian pekerja rentan di peraturan daerah, pekerja tanpa upah tetap dan berpenghasilan rendah; dibaca di surat kabar",
    "status": "conflict",
    "note": "Every kabupaten defines it anew, by welfare and not by occupation. These are occupations without an employer that such rules were seen to name; who of them is poor enough is another question."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.pembayar": {
  "label": {
   "id": "Pembayar iuran menurut jenis dana",
   "en": "Payer of iuran by kind of fund"
  },
  "unit": "tabel",
  "columns": {
   "kind": "nama",
   "payer": "nama",
   "chart": "nama"
  },
  "values": [
   {
    "id": "dana.pembayar",
    "from": "2014-01-01",
    "value": [
     {
      "kind": "apbd_provinsi",
      "payer": "APBD",
      "chart": "apbd"
     },
     {
      "kind": "apbd_kabupaten",
      "payer": "APBD",
      "chart": "apbd"
     },
     {
      "kind": "apbdes",
      "payer": "ADD",
      "chart": "desa"
     },
     {
      "kind": "dana_desa",
      "payer": "DANA_DESA",
      "chart": "desa"
     },
     {
      "kind": "dbh_cht",
      "payer": "DBH_CHT",
      "chart": "apbd"
     },
     {
      "kind": "dbh_sawit",
      "payer": "DBH_SAWIT",
      "chart": "apbd"
     },
     {
      "kind": "csr",
      "payer": "CSR",
      "chart": "lain"
     },
     {
      "kind": "baznas",
      "payer": "BAZNAS",
      "chart": "lain"
     },
     {
      "kind": "sertakan",
      "payer": "SERTAKAN",
      "chart": "lain"
     },
     {
      "kind": "pokir",
      "payer": "APBD",
      "chart": "apbd"
     },
     {
      "kind": "mandiri",
      "payer": "MANDIRI",
      "chart": "lain"
     }
    ],
    "ref": "Susunan keuangan daerah dan desa; DBH dan pokir dibelanjakan lewat APBD",
    "status": "memory",
    "note": "payer as in bpu.diskon.pembayar_tanpa; chart says whose chart of accounts books it."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "dana.rekening": {
  "label": {
   "id": "Rekening belanja iuran di APBD",
   "en": "Accounts of iuran in the budget of a region"
  },
  "unit": "tabel",
  "columns": {
   "program": "nama",
   "account": "nama"
  },
  "values": [
   {
    "id": "dana.rekening",
    "from": "2022-01-01",
    "value": [
     {
      "program": "JKK",
      "account": "5.1.02.02.02.0006"
     },
     {
      "program": "JKM",
      "account": "5.1.02.02.02.0007"
     },
     {
      "program": "JHT",
      "account": "5.1.02.02.02.0010"
     }
    ],
    "ref": "Rekening belanja iuran bagi non-ASN di SIPD; dibaca di dokumen daerah",
    "status": "conflict",
    "note": "Named for non-ASN staff. Vulnerable workers are booked on two accounts as well, but the codes were not found; ask the treasury."
   }
  ],
  "checkedOn": "2026-11-22"
 },
 "jakon.diskon.bencana": {
  "label": {
   "id": "Keringanan iuran JKK dan JKM jasa konstruksi selama bencana nonalam",
   "en": "Discount on JKK and JKM of construction during the epidemic"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jakon.diskon.bencana",
    "from": "2015-07-01",
    "value": 0,
    "ref": "PP 44/2015, iuran tanpa keringanan",
    "status": "memory"
   },
   {
    "id": "jakon.diskon.bencana",
    "from": "2020-08-01",
    "value": 990000,
    "ref": "PP 49/2020 Pasal 12, JKM tinggal 1% dari tarifnya, Agustus 2020 sampai Januari 2021; JKK dan bulannya dibaca di surat kabar, September 2020",
    "status": "press",
    "note": "Months on wages cost a hundredth. A contract was billed in instalments; projects known before August 2020 paid a hundredth of what was left of the bill, new ones their first instalment in full (press, October 2020). So no sum of a whole contract follows."
   },
   {
    "id": "jakon.diskon.bencana",
    "from": "2021-02-01",
    "value": 0,
    "ref": "PP 49/2020, keringanan berakhir dengan bulan Januari 2021; dibaca di surat kabar, September 2020",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jakon.jkk_upah": {
  "label": {
   "id": "Iuran JKK jasa konstruksi dari upah",
   "en": "Construction work accident contribution on wages"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jakon.jkk_upah",
    "from": "2015-07-01",
    "value": 17400,
    "ref": "PP 44/2015, 1,74% dari upah bila upah diketahui; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jakon.jkm_upah": {
  "label": {
   "id": "Iuran JKM jasa konstruksi dari upah",
   "en": "Construction death contribution on wages"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jakon.jkm_upah",
    "from": "2015-07-01",
    "value": 3000,
    "ref": "PP 44/2015, 0,30% dari upah bila upah diketahui; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jakon.tarif": {
  "label": {
   "id": "Iuran JKK dan JKM jasa konstruksi menurut lapis nilai kontrak",
   "en": "Construction contributions by slice of the contract value"
  },
  "unit": "tabel",
  "columns": {
   "from": "rupiah",
   "jkk": "persen",
   "jkm": "persen"
  },
  "values": [
   {
    "id": "jakon.tarif",
    "from": "2015-07-01",
    "value": [
     {
      "from": 0,
      "jkk": 2100,
      "jkm": 300
     },
     {
      "from": 100000000,
      "jkk": 1700,
      "jkm": 200
     },
     {
      "from": 500000000,
      "jkk": 1300,
      "jkm": 200
     },
     {
      "from": 1000000000,
      "jkk": 1100,
      "jkm": 100
     },
     {
      "from": 5000000000,
      "jkk": 900,
      "jkm": 100
     }
    ],
    "ref": "PP 44/2015, lapis nilai kontrak tanpa PPN bila upah tidak diketahui; JKM dua lapis pertama menurut PP 49/2020 Pasal 12, yang lain dibaca di surat kabar",
    "status": "press",
    "note": "A slice starts above its figure. Only the JKM of the first two slices was read in the law; the least sure decides. PP 49/2020 lowered all by 99 % for the months August 2020 to January 2021."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jht.hasil_asumsi": {
  "label": {
   "id": "Hasil pengembangan JHT setahun yang diandaikan",
   "en": "Assumed yearly return on the old-age benefit"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jht.hasil_asumsi",
    "from": "2015-07-01",
    "value": 50000,
    "ref": "Andaian simulasi, bukan ketentuan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "An assumption to be shown as one. The law promises at least the average deposit rate of state banks (memory)."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jht.sebagian": {
  "label": {
   "id": "Pengambilan sebagian JHT menurut tujuan",
   "en": "Partial old-age withdrawal by purpose"
  },
  "unit": "tabel",
  "columns": {
   "purpose": "nama",
   "rate": "persen"
  },
  "values": [
   {
    "id": "jht.sebagian",
    "from": "2015-07-01",
    "value": [
     {
      "purpose": "persiapan_pensiun",
      "rate": 100000
     },
     {
      "purpose": "perumahan",
      "rate": 300000
     }
    ],
    "ref": "PP 46/2015, sekali paling banyak 10%, atau 30% untuk perumahan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jht.sebagian_tahun": {
  "label": {
   "id": "Masa kepesertaan sebelum pengambilan sebagian JHT",
   "en": "Years of membership before a partial old-age withdrawal"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "jht.sebagian_tahun",
    "from": "2015-07-01",
    "value": 10,
    "ref": "PP 46/2015, paling sedikit 10 tahun; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jht.tunggu_bulan": {
  "label": {
   "id": "Masa tunggu JHT setelah berhenti bekerja (PU)",
   "en": "Waiting time for the old-age benefit after leaving work (PU)"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jht.tunggu_bulan",
    "from": "2015-07-01",
    "value": 1,
    "ref": "Permenaker 19/2015, satu bulan setelah berhenti bekerja; dibaca di surat kabar, April 2022",
    "status": "press",
    "note": "Permenaker 4/2022 keeps it."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jht.usia": {
  "label": {
   "id": "Usia pembayaran JHT",
   "en": "Age at which the old-age benefit is paid"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "jht.usia",
    "from": "2015-07-01",
    "value": 56,
    "ref": "PP 46/2015, usia 56 tahun; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.alat_dengar": {
  "label": {
   "id": "Biaya alat bantu dengar paling banyak",
   "en": "Most costs of a hearing aid"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.alat_dengar",
    "from": "2019-12-02",
    "value": 2500000,
    "ref": "PP 82/2019, paling banyak Rp2.500.000",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.angkut": {
  "label": {
   "id": "Biaya pengangkutan paling banyak menurut cara",
   "en": "Most transport costs by mode"
  },
  "unit": "tabel",
  "columns": {
   "mode": "nama",
   "cap": "rupiah"
  },
  "values": [
   {
    "id": "jkk.angkut",
    "from": "2015-07-01",
    "value": [
     {
      "mode": "darat",
      "cap": 1000000
     },
     {
      "mode": "laut",
      "cap": 1500000
     },
     {
      "mode": "udara",
      "cap": 2500000
     }
    ],
    "ref": "PP 44/2015, darat, sungai atau danau, laut, dan udara",
    "status": "memory"
   },
   {
    "id": "jkk.angkut",
    "from": "2019-12-02",
    "value": [
     {
      "mode": "darat",
      "cap": 5000000
     },
     {
      "mode": "laut",
      "cap": 2000000
     },
     {
      "mode": "udara",
      "cap": 10000000
     }
    ],
    "ref": "PP 82/2019, biaya pengangkutan; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press",
    "note": "Several modes add up, each to its own cap; read in the press."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.berkala": {
  "label": {
   "id": "Santunan berkala JKK yang dibayar sekaligus",
   "en": "Periodic JKK benefit, paid at once"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.berkala",
    "from": "2015-07-01",
    "value": 4800000,
    "ref": "PP 44/2015, 24 bulan kali Rp200.000; dibaca di kliping surat kabar, November 2019",
    "status": "press"
   },
   {
    "id": "jkk.berkala",
    "from": "2019-12-02",
    "value": 12000000,
    "ref": "PP 82/2019, 24 bulan kali Rp500.000 bagi cacat total tetap atau meninggal; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.berkala_bulan": {
  "label": {
   "id": "Bulan santunan berkala JKK",
   "en": "Months of the periodic JKK benefit"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jkk.berkala_bulan",
    "from": "2015-07-01",
    "value": 24,
    "ref": "PP 44/2015, santunan berkala 24 bulan",
    "status": "memory"
   },
   {
    "id": "jkk.berkala_bulan",
    "from": "2019-12-02",
    "value": 24,
    "ref": "PP 82/2019, santunan berkala 24 bulan; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.cacat_tabel": {
  "label": {
   "id": "Persentase cacat sebagian anatomis",
   "en": "Rates of partial anatomical disability"
  },
  "unit": "tabel",
  "columns": {
   "part": "nama",
   "rate": "persen"
  },
  "values": [
   {
    "id": "jkk.cacat_tabel",
    "from": "2015-07-01",
    "value": [
     {
      "part": "lengan_kanan_dari_bahu",
      "rate": 400000
     },
     {
      "part": "lengan_kiri_dari_bahu",
      "rate": 350000
     },
     {
      "part": "lengan_kanan_dari_atas_siku",
      "rate": 350000
     },
     {
      "part": "lengan_kiri_dari_atas_siku",
      "rate": 300000
     },
     {
      "part": "tangan_kanan_dari_atas_pergelangan",
      "rate": 320000
     },
     {
      "part": "tangan_kiri_dari_atas_pergelangan",
      "rate": 280000
     },
     {
      "part": "kedua_kaki_dari_pangkal_paha",
      "rate": 700000
     },
     {
      "part": "sebelah_kaki_dari_pangkal_paha",
      "rate": 350000
     },
     {
      "part": "kedua_kaki_dari_mata_kaki",
      "rate": 500000
     },
     {
      "part": "sebelah_kaki_dari_mata_kaki",
      "rate": 250000
     },
     {
      "part": "kedua_mata",
      "rate": 700000
     },
     {
      "part": "sebelah_mata",
      "rate": 350000
     },
     {
      "part": "pendengaran_kedua_telinga",
      "rate": 400000
     },
     {
      "part": "pendengaran_sebelah_telinga",
      "rate": 200000
     },
     {
      "part": "ibu_jari_tangan_kanan",
      "rate": 150000
     },
     {
      "part": "ibu_jari_tangan_kiri",
      "rate": 120000
     },
     {
      "part": "telunjuk_tangan_kanan",
      "rate": 90000
     },
     {
      "part": "telunjuk_tangan_kiri",
      "rate": 70000
     },
     {
      "part": "jari_lain_tangan_kanan",
      "rate": 40000
     },
     {
      "part": "jari_lain_tangan_kiri",
      "rate": 30000
     },
     {
      "part": "ibu_jari_kaki",
      "rate": 50000
     },
     {
      "part": "telunjuk_kaki",
      "rate": 30000
     },
     {
      "part": "jari_lain_kaki",
      "rate": 20000
     }
    ],
    "ref": "PP 44/2015 Lampiran III, cacat sebagian anatomis",
    "status": "memory",
    "note": "Not the whole annex: only rows that were not doubted. For the left-handed the arms change places. To be read again in the annex before use."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.cacat_total": {
  "label": {
   "id": "Santunan cacat total tetap dari 80 upah",
   "en": "Permanent total disability, share of 80 wages"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jkk.cacat_total",
    "from": "2015-07-01",
    "value": 700000,
    "ref": "PP 44/2015 Lampiran III, 70% dari 80 upah; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.gigi_tiruan": {
  "label": {
   "id": "Biaya gigi tiruan paling banyak",
   "en": "Most costs of dentures"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.gigi_tiruan",
    "from": "2015-07-01",
    "value": 3000000,
    "ref": "PP 44/2015, paling banyak Rp3.000.000",
    "status": "memory"
   },
   {
    "id": "jkk.gigi_tiruan",
    "from": "2019-12-02",
    "value": 5000000,
    "ref": "PP 82/2019, paling banyak Rp5.000.000",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.homecare_batas": {
  "label": {
   "id": "Biaya perawatan di rumah paling banyak",
   "en": "Most costs of care at home"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.homecare_batas",
    "from": "2019-12-02",
    "value": 20000000,
    "ref": "PP 82/2019, paling banyak Rp20.000.000; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.homecare_tahun": {
  "label": {
   "id": "Perawatan di rumah paling lama",
   "en": "Longest care at home"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "jkk.homecare_tahun",
    "from": "2019-12-02",
    "value": 1,
    "ref": "PP 82/2019, paling lama satu tahun; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.kacamata": {
  "label": {
   "id": "Biaya kacamata paling banyak",
   "en": "Most costs of glasses"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.kacamata",
    "from": "2019-12-02",
    "value": 1000000,
    "ref": "PP 82/2019, paling banyak Rp1.000.000; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.meninggal": {
  "label": {
   "id": "Santunan kematian JKK dari 80 upah",
   "en": "Death by work accident, share of 80 wages"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jkk.meninggal",
    "from": "2015-07-01",
    "value": 600000,
    "ref": "PP 44/2015 Lampiran III, 60% dari 80 upah; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.meninggal_minimum": {
  "label": {
   "id": "Santunan kematian JKK paling sedikit",
   "en": "Least benefit for death by work accident"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.meninggal_minimum",
    "from": "2015-07-01",
    "value": 16200000,
    "ref": "PP 44/2015, paling sedikit sebesar santunan JKM",
    "status": "memory"
   },
   {
    "id": "jkk.meninggal_minimum",
    "from": "2019-12-02",
    "value": 20000000,
    "ref": "PP 82/2019, paling sedikit Rp20.000.000; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.pemakaman": {
  "label": {
   "id": "Biaya pemakaman (JKK)",
   "en": "Funeral costs (JKK)"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkk.pemakaman",
    "from": "2015-07-01",
    "value": 3000000,
    "ref": "PP 44/2015, biaya pemakaman; dibaca di kliping surat kabar, November 2019",
    "status": "press"
   },
   {
    "id": "jkk.pemakaman",
    "from": "2019-12-02",
    "value": 10000000,
    "ref": "PP 82/2019, biaya pemakaman; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.protese_tambahan": {
  "label": {
   "id": "Tambahan di atas harga rumah sakit rujukan untuk alat ganti",
   "en": "Addition to the hospital rate for a prosthesis"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jkk.protese_tambahan",
    "from": "2015-07-01",
    "value": 400000,
    "ref": "PP 44/2015, harga pusat rehabilitasi rumah sakit pemerintah ditambah 40%; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.stmb": {
  "label": {
   "id": "Santunan sementara tidak mampu bekerja menurut bulan",
   "en": "Benefit for temporary inability to work by month"
  },
  "unit": "tabel",
  "columns": {
   "from_month": "bulan",
   "rate": "persen"
  },
  "values": [
   {
    "id": "jkk.stmb",
    "from": "2015-07-01",
    "value": [
     {
      "from_month": 1,
      "rate": 1000000
     },
     {
      "from_month": 7,
      "rate": 750000
     },
     {
      "from_month": 13,
      "rate": 500000
     }
    ],
    "ref": "PP 44/2015, enam bulan 100%, enam bulan 75%, selanjutnya 50%",
    "status": "memory"
   },
   {
    "id": "jkk.stmb",
    "from": "2019-12-02",
    "value": [
     {
      "from_month": 1,
      "rate": 1000000
     },
     {
      "from_month": 13,
      "rate": 500000
     }
    ],
    "ref": "PP 82/2019, dua belas bulan 100%, selanjutnya 50% sampai sembuh; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkk.upah_kali": {
  "label": {
   "id": "Kelipatan upah dasar santunan JKK",
   "en": "Multiple of the wage that JKK benefits are reckoned on"
  },
  "unit": "upah",
  "values": [
   {
    "id": "jkk.upah_kali",
    "from": "2015-07-01",
    "value": 80,
    "ref": "PP 44/2015 Lampiran III, 80 kali upah sebulan; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.berkala": {
  "label": {
   "id": "Santunan berkala kematian yang dibayar sekaligus",
   "en": "Periodic death benefit, paid at once"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkm.berkala",
    "from": "2015-07-01",
    "value": 4800000,
    "ref": "PP 44/2015, 24 bulan kali Rp200.000; dibaca di surat kabar tentang perubahannya, 2019",
    "status": "press"
   },
   {
    "id": "jkm.berkala",
    "from": "2019-12-02",
    "value": 12000000,
    "ref": "PP 82/2019, 24 bulan kali Rp500.000; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.berkala_bulan": {
  "label": {
   "id": "Bulan santunan berkala kematian",
   "en": "Months of the periodic death benefit"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jkm.berkala_bulan",
    "from": "2015-07-01",
    "value": 24,
    "ref": "PP 44/2015, santunan berkala 24 bulan",
    "status": "memory"
   },
   {
    "id": "jkm.berkala_bulan",
    "from": "2019-12-02",
    "value": 24,
    "ref": "PP 82/2019, santunan berkala 24 bulan; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.jeda_mengulang": {
  "label": {
   "id": "Apakah masa tiga bulan dihitung ulang setelah kepesertaan terputus",
   "en": "Whether the three months begin anew after a lapse"
  },
  "unit": "pilihan",
  "values": [
   {
    "id": "jkm.jeda_mengulang",
    "from": "2025-02-24",
    "value": "belum_jelas",
    "ref": "Permenaker 1/2025, tidak ditemukan keterangan tentang kepesertaan yang terputus",
    "status": "memory",
    "note": "Not decided here: a case that turns on it must be shown to an officer."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.pemakaman": {
  "label": {
   "id": "Biaya pemakaman (JKM)",
   "en": "Funeral costs (JKM)"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkm.pemakaman",
    "from": "2015-07-01",
    "value": 3000000,
    "ref": "PP 44/2015, biaya pemakaman; dibaca di surat kabar tentang perubahannya, 2019",
    "status": "press"
   },
   {
    "id": "jkm.pemakaman",
    "from": "2019-12-02",
    "value": 10000000,
    "ref": "PP 82/2019, biaya pemakaman; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.penuh_batas": {
  "label": {
   "id": "Hari manfaat JKM menjadi penuh",
   "en": "Day on which the JKM benefit becomes full"
  },
  "unit": "pilihan",
  "values": [
   {
    "id": "jkm.penuh_batas",
    "from": "2025-02-24",
    "value": "awal_bulan",
    "ref": "Permenaker 1/2025, hari pertama bulan ketiga setelah bulan iuran pertama; dibaca di surat kabar Palu, Juli 2025, bulan pertama sampai ketiga terbatas",
    "status": "conflict",
    "note": "awal_bulan: full from the first day of the month three months after the first paid month. tanggal: full three months after the day of the first payment.",
    "readings": [
     {
      "value": "tanggal",
      "ref": "Permenaker 1/2025, kurang dari tiga bulan dihitung dari hari; dibaca di surat kabar Pati, September 2025",
      "status": "press"
     }
    ]
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.penuh_bulan": {
  "label": {
   "id": "Bulan kepesertaan sebelum manfaat JKM penuh",
   "en": "Months of membership before the full JKM benefit"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jkm.penuh_bulan",
    "from": "2015-07-01",
    "value": 0,
    "ref": "PP 44/2015, manfaat penuh sejak menjadi peserta; dibaca di surat kabar Palu, Juli 2025",
    "status": "press"
   },
   {
    "id": "jkm.penuh_bulan",
    "from": "2025-02-24",
    "value": 3,
    "ref": "Permenaker 1/2025, manfaat penuh setelah tiga bulan; dibaca di surat kabar, 2025",
    "status": "press",
    "note": "On which day the three months are complete: jkm.penuh_batas."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.santunan": {
  "label": {
   "id": "Santunan kematian",
   "en": "Death benefit"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkm.santunan",
    "from": "2015-07-01",
    "value": 16200000,
    "ref": "PP 44/2015, santunan sekaligus; dibaca di surat kabar tentang perubahannya, 2019",
    "status": "press"
   },
   {
    "id": "jkm.santunan",
    "from": "2019-12-02",
    "value": 20000000,
    "ref": "PP 82/2019, santunan sekaligus; dibaca di poster BPJS Ketenagakerjaan tentang PP 82/2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.tenggang_syarat": {
  "label": {
   "id": "Klaim saat iuran menunggak dalam masa tenggang",
   "en": "A claim while contributions are in arrears within the grace period"
  },
  "unit": "pilihan",
  "values": [
   {
    "id": "jkm.tenggang_syarat",
    "from": "2015-07-01",
    "value": "lunasi_dulu",
    "ref": "Kebiasaan kantor cabang, tunggakan dilunasi lebih dulu",
    "status": "memory",
    "note": "Not verified: tetap pays without settlement, gugur refuses."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.terbatas": {
  "label": {
   "id": "Manfaat JKM selama kepesertaan belum penuh",
   "en": "JKM benefit while membership is too young for the full one"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jkm.terbatas",
    "from": "2025-02-24",
    "value": 10000000,
    "ref": "Permenaker 1/2025, manfaat peserta baru; dibaca di surat kabar, 2025",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.terbatas_bagian": {
  "label": {
   "id": "Bagian dari manfaat JKM peserta baru",
   "en": "Parts of the JKM benefit of a new member"
  },
  "unit": "tabel",
  "columns": {
   "part": "nama",
   "amount": "rupiah"
  },
  "values": [
   {
    "id": "jkm.terbatas_bagian",
    "from": "2025-02-24",
    "value": [
     {
      "part": "terbatas",
      "amount": 10000000
     }
    ],
    "ref": "Permenaker 1/2025, dibayar sebagai satu jumlah karena sumber berbeda tentang bagiannya; dibaca di surat kabar, 2025",
    "status": "conflict",
    "note": "Sources agree on the sum and differ on its parts.",
    "readings": [
     {
      "value": [
       {
        "part": "pemakaman",
        "amount": 10000000
       }
      ],
      "ref": "Dibaca di surat kabar Palu, Pati, dan Blitar, 2025",
      "status": "press"
     },
     {
      "value": [
       {
        "part": "santunan",
        "amount": 8000000
       },
       {
        "part": "pemakaman",
        "amount": 2000000
       }
      ],
      "ref": "Dibaca di surat kabar Meulaboh dan Sumenep, 2025",
      "status": "press"
     }
    ]
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkm.terbatas_segmen": {
  "label": {
   "id": "Segmen yang terkena manfaat JKM peserta baru",
   "en": "Segments the JKM benefit of a new member holds for"
  },
  "unit": "pilihan",
  "values": [
   {
    "id": "jkm.terbatas_segmen",
    "from": "2025-02-24",
    "value": "BPU",
    "ref": "Permenaker 1/2025, hanya bukan penerima upah; dibaca di surat kabar Meulaboh dan Sumenep, 2025",
    "status": "conflict",
    "readings": [
     {
      "value": "semua",
      "ref": "Permenaker 1/2025, peserta pada umumnya; dibaca di surat kabar Pati, September 2025",
      "status": "press"
     }
    ]
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkp.bulan": {
  "label": {
   "id": "Bulan manfaat uang tunai JKP paling lama",
   "en": "Most months of the cash benefit of job loss"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jkp.bulan",
    "from": "2021-02-02",
    "value": 6,
    "ref": "PP 37/2021, paling lama enam bulan",
    "status": "memory"
   },
   {
    "id": "jkp.bulan",
    "from": "2025-02-07",
    "value": 6,
    "ref": "PP 37/2021 jo. PP 6/2025, paling lama enam bulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkp.iuran_bulan": {
  "label": {
   "id": "Bulan iuran paling sedikit untuk JKP",
   "en": "Fewest contribution months for job loss"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jkp.iuran_bulan",
    "from": "2021-02-02",
    "value": 12,
    "ref": "PP 37/2021, paling sedikit 12 bulan",
    "status": "memory",
    "note": "Six of them had to be consecutive."
   },
   {
    "id": "jkp.iuran_bulan",
    "from": "2025-02-07",
    "value": 12,
    "ref": "PP 37/2021 jo. PP 6/2025, paling sedikit 12 bulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkp.iuran_dari_bulan": {
  "label": {
   "id": "Bulan terakhir tempat iuran JKP dihitung",
   "en": "Last months within which job loss contributions count"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jkp.iuran_dari_bulan",
    "from": "2021-02-02",
    "value": 24,
    "ref": "PP 37/2021, dalam 24 bulan",
    "status": "memory"
   },
   {
    "id": "jkp.iuran_dari_bulan",
    "from": "2025-02-07",
    "value": 24,
    "ref": "PP 37/2021 jo. PP 6/2025, dalam 24 bulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkp.manfaat": {
  "label": {
   "id": "Manfaat uang tunai JKP dari upah",
   "en": "Cash benefit of job loss, share of the wage"
  },
  "unit": "persen",
  "values": [
   {
    "id": "jkp.manfaat",
    "from": "2025-02-07",
    "value": 600000,
    "ref": "PP 37/2021 jo. PP 6/2025, 60% dari upah; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "Before, PP 37/2021 paid 45 % for three months and 25 % for three more; that is not kept here."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jkp.usia_daftar": {
  "label": {
   "id": "Usia yang belum boleh dicapai saat mendaftar JKP",
   "en": "Age not yet reached at registration for job loss"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "jkp.usia_daftar",
    "from": "2021-02-02",
    "value": 54,
    "ref": "PP 37/2021, belum berusia 54 tahun; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jp.masa_bulan": {
  "label": {
   "id": "Bulan iuran untuk manfaat pensiun bulanan",
   "en": "Contribution months for a monthly pension"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "jp.masa_bulan",
    "from": "2015-07-01",
    "value": 180,
    "ref": "PP 45/2015, paling sedikit 15 tahun; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jp.minimum": {
  "label": {
   "id": "Manfaat pensiun paling sedikit sebulan",
   "en": "Least monthly pension"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "jp.minimum",
    "from": "2015-07-01",
    "value": 300000,
    "ref": "PP 45/2015 Pasal 18, manfaat paling sedikit pada awal program; dibaca di laman konsultan",
    "status": "press",
    "note": "Moves each year with inflation."
   },
   {
    "id": "jp.minimum",
    "from": "2023-03-01",
    "value": 383400,
    "ref": "PP 45/2015, penyesuaian 2023",
    "status": "memory"
   },
   {
    "id": "jp.minimum",
    "from": "2024-03-01",
    "value": 393500,
    "ref": "PP 45/2015, penyesuaian 2024; dibaca di surat kabar, April 2024",
    "status": "press"
   },
   {
    "id": "jp.minimum",
    "from": "2025-03-01",
    "value": 399700,
    "ref": "PP 45/2015, penyesuaian 2025",
    "status": "memory",
    "note": "The figure of 2026 was not found; the years 2016 to 2022 are missing."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "jp.usia": {
  "label": {
   "id": "Usia pensiun",
   "en": "Pension age"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "jp.usia",
    "from": "2015-07-01",
    "value": 56,
    "ref": "PP 45/2015 Pasal 15, 56 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2019-01-01",
    "value": 57,
    "ref": "PP 45/2015 Pasal 15, 57 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2022-01-01",
    "value": 58,
    "ref": "PP 45/2015 Pasal 15, 58 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2025-01-01",
    "value": 59,
    "ref": "PP 45/2015 Pasal 15, 59 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2028-01-01",
    "value": 60,
    "ref": "PP 45/2015 Pasal 15, 60 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2031-01-01",
    "value": 61,
    "ref": "PP 45/2015 Pasal 15, 61 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2034-01-01",
    "value": 62,
    "ref": "PP 45/2015 Pasal 15, 62 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2037-01-01",
    "value": 63,
    "ref": "PP 45/2015 Pasal 15, 63 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2040-01-01",
    "value": 64,
    "ref": "PP 45/2015 Pasal 15, 64 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   },
   {
    "id": "jp.usia",
    "from": "2043-01-01",
    "value": 65,
    "ref": "PP 45/2015 Pasal 15, 65 tahun; dibaca di laman yang mengutip pasalnya",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "kalender.cuti_bersama": {
  "label": {
   "id": "Cuti bersama",
   "en": "Joint leave days"
  },
  "unit": "tabel",
  "columns": {
   "day": "nama",
   "name": "nama"
  },
  "values": [
   {
    "id": "kalender.cuti_bersama",
    "from": "2024-01-01",
    "value": [
     {
      "day": "2024-02-09",
      "name": "Tahun Baru Imlek"
     },
     {
      "day": "2024-03-12",
      "name": "Nyepi"
     },
     {
      "day": "2024-04-08",
      "name": "Idulfitri"
     },
     {
      "day": "2024-04-09",
      "name": "Idulfitri"
     },
     {
      "day": "2024-04-12",
      "name": "Idulfitri"
     },
     {
      "day": "2024-04-15",
      "name": "Idulfitri"
     },
     {
      "day": "2024-05-10",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2024-05-24",
      "name": "Waisak"
     },
     {
      "day": "2024-06-18",
      "name": "Iduladha"
     },
     {
      "day": "2024-12-26",
      "name": "Natal"
     }
    ],
    "ref": "Keputusan bersama tiga menteri tentang hari libur nasional dan cuti bersama 2024; dibaca di surat kabar, September 2023",
    "status": "press",
    "note": "Counts for its own year only."
   },
   {
    "id": "kalender.cuti_bersama",
    "from": "2025-01-01",
    "value": [
     {
      "day": "2025-01-28",
      "name": "Tahun Baru Imlek"
     },
     {
      "day": "2025-03-28",
      "name": "Nyepi"
     },
     {
      "day": "2025-04-02",
      "name": "Idulfitri"
     },
     {
      "day": "2025-04-03",
      "name": "Idulfitri"
     },
     {
      "day": "2025-04-04",
      "name": "Idulfitri"
     },
     {
      "day": "2025-04-07",
      "name": "Idulfitri"
     },
     {
      "day": "2025-05-13",
      "name": "Waisak"
     },
     {
      "day": "2025-05-30",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2025-06-09",
      "name": "Iduladha"
     },
     {
      "day": "2025-08-18",
      "name": "Hari Kemerdekaan"
     },
     {
      "day": "2025-12-26",
      "name": "Natal"
     }
    ],
    "ref": "Keputusan bersama tiga menteri tentang hari libur nasional dan cuti bersama 2025; dibaca di surat kabar, Oktober 2024",
    "status": "press",
    "note": "18 August was added later and is from memory. Counts for its own year only."
   },
   {
    "id": "kalender.cuti_bersama",
    "from": "2026-01-01",
    "value": [
     {
      "day": "2026-02-16",
      "name": "Tahun Baru Imlek"
     },
     {
      "day": "2026-03-18",
      "name": "Nyepi"
     },
     {
      "day": "2026-03-20",
      "name": "Idulfitri"
     },
     {
      "day": "2026-03-23",
      "name": "Idulfitri"
     },
     {
      "day": "2026-03-24",
      "name": "Idulfitri"
     },
     {
      "day": "2026-05-15",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2026-05-28",
      "name": "Iduladha"
     },
     {
      "day": "2026-12-24",
      "name": "Natal"
     }
    ],
    "ref": "Keputusan bersama tiga menteri tentang hari libur nasional dan cuti bersama 2026; dibaca di laman pendidikan, November 2025",
    "status": "press",
    "note": "The days of 2027 are not known. Counts for its own year only."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "kalender.libur": {
  "label": {
   "id": "Hari libur nasional",
   "en": "National public holidays"
  },
  "unit": "tabel",
  "columns": {
   "day": "nama",
   "name": "nama"
  },
  "values": [
   {
    "id": "kalender.libur",
    "from": "2024-01-01",
    "value": [
     {
      "day": "2024-01-01",
      "name": "Tahun Baru Masehi"
     },
     {
      "day": "2024-02-08",
      "name": "Isra Mikraj"
     },
     {
      "day": "2024-02-10",
      "name": "Tahun Baru Imlek 2575"
     },
     {
      "day": "2024-02-14",
      "name": "Pemilihan Umum"
     },
     {
      "day": "2024-03-11",
      "name": "Nyepi, Tahun Baru Saka 1946"
     },
     {
      "day": "2024-03-29",
      "name": "Wafat Yesus Kristus"
     },
     {
      "day": "2024-03-31",
      "name": "Paskah"
     },
     {
      "day": "2024-04-10",
      "name": "Idulfitri 1445 H"
     },
     {
      "day": "2024-04-11",
      "name": "Idulfitri 1445 H"
     },
     {
      "day": "2024-05-01",
      "name": "Hari Buruh"
     },
     {
      "day": "2024-05-09",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2024-05-23",
      "name": "Waisak 2568"
     },
     {
      "day": "2024-06-01",
      "name": "Hari Lahir Pancasila"
     },
     {
      "day": "2024-06-17",
      "name": "Iduladha 1445 H"
     },
     {
      "day": "2024-07-07",
      "name": "Tahun Baru Islam 1446 H"
     },
     {
      "day": "2024-08-17",
      "name": "Hari Kemerdekaan"
     },
     {
      "day": "2024-09-16",
      "name": "Maulid Nabi Muhammad"
     },
     {
      "day": "2024-11-27",
      "name": "Pemilihan Kepala Daerah"
     },
     {
      "day": "2024-12-25",
      "name": "Natal"
     }
    ],
    "ref": "Keputusan bersama tiga menteri tentang hari libur nasional dan cuti bersama 2024; dibaca di surat kabar, September 2023",
    "status": "press",
    "note": "The two days of voting, by decree of the president, are from memory. Counts for its own year only."
   },
   {
    "id": "kalender.libur",
    "from": "2025-01-01",
    "value": [
     {
      "day": "2025-01-01",
      "name": "Tahun Baru Masehi"
     },
     {
      "day": "2025-01-27",
      "name": "Isra Mikraj"
     },
     {
      "day": "2025-01-29",
      "name": "Tahun Baru Imlek 2576"
     },
     {
      "day": "2025-03-29",
      "name": "Nyepi, Tahun Baru Saka 1947"
     },
     {
      "day": "2025-03-31",
      "name": "Idulfitri 1446 H"
     },
     {
      "day": "2025-04-01",
      "name": "Idulfitri 1446 H"
     },
     {
      "day": "2025-04-18",
      "name": "Wafat Yesus Kristus"
     },
     {
      "day": "2025-04-20",
      "name": "Paskah"
     },
     {
      "day": "2025-05-01",
      "name": "Hari Buruh"
     },
     {
      "day": "2025-05-12",
      "name": "Waisak 2569"
     },
     {
      "day": "2025-05-29",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2025-06-01",
      "name": "Hari Lahir Pancasila"
     },
     {
      "day": "2025-06-06",
      "name": "Iduladha 1446 H"
     },
     {
      "day": "2025-06-27",
      "name": "Tahun Baru Islam 1447 H"
     },
     {
      "day": "2025-08-17",
      "name": "Hari Kemerdekaan"
     },
     {
      "day": "2025-09-05",
      "name": "Maulid Nabi Muhammad"
     },
     {
      "day": "2025-12-25",
      "name": "Natal"
     }
    ],
    "ref": "Keputusan bersama tiga menteri tentang hari libur nasional dan cuti bersama 2025; dibaca di surat kabar, Oktober 2024",
    "status": "press",
    "note": "Counts for its own year only."
   },
   {
    "id": "kalender.libur",
    "from": "2026-01-01",
    "value": [
     {
      "day": "2026-01-01",
      "name": "Tahun Baru Masehi"
     },
     {
      "day": "2026-01-16",
      "name": "Isra Mikraj"
     },
     {
      "day": "2026-02-17",
      "name": "Tahun Baru Imlek 2577"
     },
     {
      "day": "2026-03-19",
      "name": "Nyepi, Tahun Baru Saka 1948"
     },
     {
      "day": "2026-03-21",
      "name": "Idulfitri 1447 H"
     },
     {
      "day": "2026-03-22",
      "name": "Idulfitri 1447 H"
     },
     {
      "day": "2026-04-03",
      "name": "Wafat Yesus Kristus"
     },
     {
      "day": "2026-04-05",
      "name": "Paskah"
     },
     {
      "day": "2026-05-01",
      "name": "Hari Buruh"
     },
     {
      "day": "2026-05-14",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2026-05-27",
      "name": "Iduladha 1447 H"
     },
     {
      "day": "2026-05-31",
      "name": "Waisak 2570"
     },
     {
      "day": "2026-06-01",
      "name": "Hari Lahir Pancasila"
     },
     {
      "day": "2026-06-16",
      "name": "Tahun Baru Islam 1448 H"
     },
     {
      "day": "2026-08-17",
      "name": "Hari Kemerdekaan"
     },
     {
      "day": "2026-08-25",
      "name": "Maulid Nabi Muhammad"
     },
     {
      "day": "2026-12-25",
      "name": "Natal"
     }
    ],
    "ref": "Keputusan bersama tiga menteri tentang hari libur nasional dan cuti bersama 2026; dibaca di laman pendidikan, November 2025",
    "status": "press",
    "note": "Counts for its own year only."
   },
   {
    "id": "kalender.libur",
    "from": "2027-01-01",
    "value": [
     {
      "day": "2027-01-01",
      "name": "Tahun Baru Masehi"
     },
     {
      "day": "2027-01-05",
      "name": "Isra Mikraj"
     },
     {
      "day": "2027-02-06",
      "name": "Tahun Baru Imlek 2578"
     },
     {
      "day": "2027-03-08",
      "name": "Nyepi, Tahun Baru Saka 1949"
     },
     {
      "day": "2027-03-10",
      "name": "Idulfitri 1448 H"
     },
     {
      "day": "2027-03-11",
      "name": "Idulfitri 1448 H"
     },
     {
      "day": "2027-03-26",
      "name": "Wafat Yesus Kristus"
     },
     {
      "day": "2027-03-28",
      "name": "Paskah"
     },
     {
      "day": "2027-05-01",
      "name": "Hari Buruh"
     },
     {
      "day": "2027-05-06",
      "name": "Kenaikan Yesus Kristus"
     },
     {
      "day": "2027-05-17",
      "name": "Iduladha 1448 H"
     },
     {
      "day": "2027-05-20",
      "name": "Waisak 2571"
     },
     {
      "day": "2027-06-01",
      "name": "Hari Lahir Pancasila"
     },
     {
      "day": "2027-06-06",
      "name": "Tahun Baru Islam 1449 H"
     },
     {
      "day": "2027-08-15",
      "name": "Maulid Nabi Muhammad"
     },
     {
      "day": "2027-08-17",
      "name": "Hari Kemerdekaan"
     },
     {
      "day": "2027-12-25",
      "name": "Natal"
     }
    ],
    "ref": "Dihitung sebelum keputusan bersama tiga menteri untuk 2027 dibaca",
    "status": "memory",
    "note": "Isra Mikraj, Imlek, Nyepi, Idulfitri, Iduladha, Waisak, 1 Muharam and Maulid follow the moon and may move by a day. A second Isra Mikraj falls on 25 or 26 December 2027, a weekend. Counts for its own year only."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.denda_harian": {
  "label": {
   "id": "Denda keterlambatan pembayaran manfaat sehari",
   "en": "Penalty for late payment of a benefit a day"
  },
  "unit": "persen",
  "values": [
   {
    "id": "klaim.denda_harian",
    "from": "2015-07-01",
    "value": 10000,
    "ref": "PP 44/2015 Pasal 37, 1% dari manfaat setiap hari keterlambatan",
    "status": "verified",
    "note": "Read in the law for JKK, and for JKM of construction workers in Permenaker 1/2025 Pasal 79; taken to hold for every segment."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.dokumen_beasiswa": {
  "label": {
   "id": "Berkas klaim beasiswa",
   "en": "Papers of a scholarship claim"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "klaim.dokumen_beasiswa",
    "from": "2015-07-01",
    "value": [
     "formulir_bsw",
     "akta_lahir_anak",
     "kk",
     "keterangan_sekolah",
     "rapor_terakhir",
     "buku_rekening",
     "ktp_wali"
    ],
    "ref": "Berkas klaim beasiswa, setiap tahun; dibaca di surat kabar, Maret 2024",
    "status": "press",
    "note": "buku_rekening of the child or the guardian; ktp_wali where a guardian claims."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.dokumen_jht": {
  "label": {
   "id": "Berkas klaim JHT",
   "en": "Papers of an old-age claim"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "klaim.dokumen_jht",
    "from": "2015-07-01",
    "value": [
     "formulir_f5",
     "kartu_peserta",
     "ktp_peserta",
     "kk",
     "buku_rekening",
     "keterangan_alasan",
     "npwp"
    ],
    "ref": "Berkas klaim JHT; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "npwp only above npwp.batas. At pension age Permenaker 4/2022 asks for kartu_peserta and ktp_peserta only."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.dokumen_jkk": {
  "label": {
   "id": "Berkas klaim JKK kecelakaan",
   "en": "Papers of a JKK claim for an accident"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "klaim.dokumen_jkk",
    "from": "2015-07-01",
    "value": [
     "formulir_f3_kk1",
     "formulir_f3a_kk2",
     "formulir_f3b_kk3",
     "kartu_peserta",
     "ktp_peserta",
     "keterangan_dokter"
    ],
    "ref": "Berkas klaim JKK; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "KK1 is the first report, KK2 follows recovery, KK3 carries the statement of the doctor."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.dokumen_jkm": {
  "label": {
   "id": "Berkas klaim JKM",
   "en": "Papers of a JKM claim"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "klaim.dokumen_jkm",
    "from": "2015-07-01",
    "value": [
     "formulir_f4",
     "kartu_peserta",
     "ktp_peserta",
     "ktp_ahli_waris",
     "akta_kematian",
     "kk",
     "keterangan_ahli_waris",
     "buku_nikah",
     "buku_rekening",
     "npwp"
    ],
    "ref": "Berkas klaim JKM; dibaca di surat kabar dan laman cabang BPJS Ketenagakerjaan",
    "status": "press",
    "note": "buku_nikah only where a spouse claims, npwp only above npwp.batas."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.dokumen_pak": {
  "label": {
   "id": "Berkas klaim JKK penyakit akibat kerja",
   "en": "Papers of a JKK claim for an occupational disease"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "klaim.dokumen_pak",
    "from": "2015-07-01",
    "value": [
     "formulir_f3_pak1",
     "formulir_f3a_pak2",
     "formulir_f3b_pak3",
     "kartu_peserta",
     "ktp_peserta",
     "keterangan_dokter"
    ],
    "ref": "Berkas klaim penyakit akibat kerja; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.formulir_hari": {
  "label": {
   "id": "Hari kerja pengembalian formulir pendaftaran pegawai non-ASN",
   "en": "Working days to return the registration form of non-ASN staff"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.formulir_hari",
    "from": "2025-02-24",
    "value": 30,
    "ref": "Permenaker 1/2025 Pasal 3A, 30 hari kerja; dibaca di ringkasan kantor hukum",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.jht_hari": {
  "label": {
   "id": "Hari kerja pembayaran JHT",
   "en": "Working days to pay the old-age benefit"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.jht_hari",
    "from": "2015-07-01",
    "value": 5,
    "ref": "PP 46/2015, lima hari kerja",
    "status": "memory"
   },
   {
    "id": "klaim.jht_hari",
    "from": "2022-04-26",
    "value": 5,
    "ref": "Permenaker 4/2022, lima hari kerja setelah berkas lengkap; dibaca di surat kabar, April 2022",
    "status": "press",
    "note": "The day is the day it was signed."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.jht_jmo_hari": {
  "label": {
   "id": "Hari kerja pembayaran JHT kecil lewat JMO",
   "en": "Working days to pay a small old-age benefit through JMO"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.jht_jmo_hari",
    "from": "2021-04-01",
    "value": 1,
    "ref": "Layanan JMO BPJS Ketenagakerjaan, satu hari kerja",
    "status": "memory",
    "note": "A service promise, not law; the sum up to which it holds is not known, the day of effect is assumed."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.jkk_hari": {
  "label": {
   "id": "Hari kerja pembayaran JKK setelah syarat terpenuhi",
   "en": "Working days to pay JKK after requirements are met"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.jkk_hari",
    "from": "2015-07-01",
    "value": 7,
    "ref": "PP 44/2015 Pasal 37, tujuh hari kerja",
    "status": "verified"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.jkm_hari": {
  "label": {
   "id": "Hari kerja pembayaran JKM setelah berkas lengkap",
   "en": "Working days to pay JKM after the file is complete"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.jkm_hari",
    "from": "2015-07-01",
    "value": 3,
    "ref": "PP 44/2015, tiga hari kerja; dibaca di surat kabar",
    "status": "press"
   },
   {
    "id": "klaim.jkm_hari",
    "from": "2025-02-24",
    "value": 3,
    "ref": "Permenaker 1/2025 Pasal 79 bagi jasa konstruksi, tiga hari kerja; segmen lain dibaca di surat kabar",
    "status": "press",
    "note": "Read in the law for construction workers only; for the other segments in the press."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.jkp_hari": {
  "label": {
   "id": "Hari kerja pembayaran JKP",
   "en": "Working days to pay job loss"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.jkp_hari",
    "from": "2021-02-02",
    "value": 3,
    "ref": "PP 37/2021, tiga hari kerja",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.jp_hari": {
  "label": {
   "id": "Hari kerja pembayaran JP setelah disetujui",
   "en": "Working days to pay the pension after approval"
  },
  "unit": "hari_kerja",
  "values": [
   {
    "id": "klaim.jp_hari",
    "from": "2015-07-01",
    "value": 15,
    "ref": "PP 45/2015, 15 hari kerja; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.kedaluwarsa_jkk": {
  "label": {
   "id": "Tahun sebelum hak klaim JKK gugur",
   "en": "Years before the right to claim JKK expires"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "klaim.kedaluwarsa_jkk",
    "from": "2015-07-01",
    "value": 2,
    "ref": "PP 44/2015 Pasal 26, dua tahun sejak kejadian; dibaca di surat kabar tentang perubahannya, 2019",
    "status": "press"
   },
   {
    "id": "klaim.kedaluwarsa_jkk",
    "from": "2019-12-02",
    "value": 5,
    "ref": "PP 82/2019 Pasal 26, lima tahun sejak kejadian; dibaca di surat kabar, 2019",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.kedaluwarsa_jkm": {
  "label": {
   "id": "Tahun sebelum hak klaim JKM gugur",
   "en": "Years before the right to claim JKM expires"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "klaim.kedaluwarsa_jkm",
    "from": "2019-12-02",
    "value": 5,
    "ref": "PP 82/2019, disamakan dengan JKK",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.kedaluwarsa_jkp_bulan": {
  "label": {
   "id": "Bulan sebelum hak klaim JKP gugur",
   "en": "Months before the right to claim job loss expires"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "klaim.kedaluwarsa_jkp_bulan",
    "from": "2021-02-02",
    "value": 3,
    "ref": "PP 37/2021 Pasal 40, tiga bulan sejak pemutusan hubungan kerja",
    "status": "memory"
   },
   {
    "id": "klaim.kedaluwarsa_jkp_bulan",
    "from": "2025-02-07",
    "value": 6,
    "ref": "PP 6/2025 Pasal 40, enam bulan sejak pemutusan hubungan kerja; dibaca di surat kabar, Februari 2025",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "klaim.lapor_jam": {
  "label": {
   "id": "Jam untuk melaporkan kecelakaan kerja",
   "en": "Hours to report a work accident"
  },
  "unit": "jam",
  "values": [
   {
    "id": "klaim.lapor_jam",
    "from": "2015-07-01",
    "value": 48,
    "ref": "PP 44/2015, dua kali 24 jam",
    "status": "memory"
   },
   {
    "id": "klaim.lapor_jam",
    "from": "2021-04-01",
    "value": 48,
    "ref": "Permenaker 5/2021 jo. Permenaker 1/2025, dua kali 24 jam; dibaca di surat kabar",
    "status": "press",
    "note": "A later report makes the benefit a duty of the employer."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "npwp.batas": {
  "label": {
   "id": "Jumlah klaim yang di atasnya memerlukan NPWP",
   "en": "Claim amount above which a tax number is asked for"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "npwp.batas",
    "from": "2015-07-01",
    "value": 50000000,
    "ref": "Syarat klaim BPJS Ketenagakerjaan, NPWP untuk lebih dari Rp50.000.000; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "perisai.peserta_baru": {
  "label": {
   "id": "Peserta baru paling sedikit untuk imbalan tetap agen Perisai",
   "en": "Fewest new members for the fixed fee of a Perisai agent"
  },
  "unit": "orang",
  "values": [
   {
    "id": "perisai.peserta_baru",
    "from": "2018-01-01",
    "value": 50,
    "ref": "Ketentuan agen Perisai BPJS Ketenagakerjaan, paling sedikit 50 peserta baru; dibaca di surat kabar, 2018",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "perisai.tarif": {
  "label": {
   "id": "Imbalan agen Perisai dari iuran yang terkumpul",
   "en": "Perisai agent fee on collected contributions"
  },
  "unit": "persen",
  "values": [
   {
    "id": "perisai.tarif",
    "from": "2018-01-01",
    "value": 75000,
    "ref": "Ketentuan agen Perisai BPJS Ketenagakerjaan, 7,5% dari iuran terkumpul; dibaca di surat kabar, 2018",
    "status": "press",
    "note": "The rate of today was not found; the day of effect is the year of the article."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "perisai.tetap": {
  "label": {
   "id": "Imbalan tetap agen Perisai sebulan",
   "en": "Fixed fee of a Perisai agent a month"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "perisai.tetap",
    "from": "2018-01-01",
    "value": 500000,
    "ref": "Ketentuan agen Perisai BPJS Ketenagakerjaan, Rp500.000 sebulan; dibaca di surat kabar, 2018",
    "status": "press",
    "note": "The amount of today was not found; the day of effect is the year of the article."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "peserta.asing_bulan": {
  "label": {
   "id": "Bulan bekerja di Indonesia bagi orang asing",
   "en": "Months of work in Indonesia for a foreigner"
  },
  "unit": "bulan",
  "values": [
   {
    "id": "peserta.asing_bulan",
    "from": "2015-07-01",
    "value": 6,
    "ref": "UU 24/2011, orang asing yang bekerja paling singkat enam bulan",
    "status": "memory"
   },
   {
    "id": "peserta.asing_bulan",
    "from": "2023-10-09",
    "value": 6,
    "ref": "PP 49/2023 Pasal 5, orang asing yang bekerja paling singkat enam bulan",
    "status": "verified",
    "note": "The day of effect is from memory."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "peserta.dikecualikan": {
  "label": {
   "id": "Golongan yang tidak menjadi peserta",
   "en": "Groups that are not members"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "peserta.dikecualikan",
    "from": "2015-07-01",
    "value": [
     "CPNS",
     "PNS",
     "PPPK",
     "TNI",
     "POLRI",
     "PEJABAT_NEGARA",
     "SISWA_TNI",
     "SISWA_POLRI"
    ],
    "ref": "PP 70/2015 dan PP 102/2015, ASN serta TNI dan Polri ikut program sendiri",
    "status": "memory"
   },
   {
    "id": "peserta.dikecualikan",
    "from": "2025-02-24",
    "value": [
     "CPNS",
     "PNS",
     "PPPK",
     "TNI",
     "POLRI",
     "PEJABAT_NEGARA",
     "SISWA_TNI",
     "SISWA_POLRI"
    ],
    "ref": "Permenaker 1/2025 Pasal 2 ayat (2); dibaca di laman ringkasan peraturan",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "peserta.usia_batas": {
  "label": {
   "id": "Usia yang belum boleh dicapai saat mendaftar (BPU)",
   "en": "Age not yet reached at registration (BPU)"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "peserta.usia_batas",
    "from": "2021-04-01",
    "value": 65,
    "ref": "Permenaker 5/2021, peserta BPU belum mencapai usia 65 tahun saat mendaftar",
    "status": "press",
    "note": "The figure is from local regulations that cite it; article and day of effect are from memory."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "peserta.usia_minimum": {
  "label": {
   "id": "Usia paling muda untuk didaftarkan",
   "en": "Lowest age at registration"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "peserta.usia_minimum",
    "from": "2015-07-01",
    "value": 17,
    "ref": "Peraturan daerah dan program kabupaten (Tanjung Jabung Timur 17 sampai 64 tahun), batas terendah yang dipakai",
    "status": "press",
    "note": "Other programmes use 18; a programme's own rule is stricter, never laxer."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pmi.jht.minimum": {
  "label": {
   "id": "Iuran JHT PMI paling sedikit sebulan",
   "en": "Lowest migrant old-age contribution a month"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "pmi.jht.minimum",
    "from": "2023-02-22",
    "value": 50000,
    "ref": "Permenaker 4/2023, JHT pilihan Rp50.000 sampai Rp600.000 sebulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "In force from 22 February 2023, read in the press."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pmi.lewat_bulan": {
  "label": {
   "id": "Iuran PMI setiap bulan di luar masa",
   "en": "Migrant contribution each month beyond the term"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "pmi.lewat_bulan",
    "from": "2023-02-22",
    "value": 13500,
    "ref": "Permenaker 4/2023 Pasal 18, perpanjangan setiap bulan",
    "status": "verified",
    "note": "In force from 22 February 2023, read in the press."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pmi.masa": {
  "label": {
   "id": "Iuran PMI selama bekerja menurut masa",
   "en": "Migrant contribution during work by term"
  },
  "unit": "tabel",
  "columns": {
   "months": "bulan",
   "amount": "rupiah"
  },
  "values": [
   {
    "id": "pmi.masa",
    "from": "2023-02-22",
    "value": [
     {
      "months": 6,
      "amount": 108000
     },
     {
      "months": 12,
      "amount": 189000
     },
     {
      "months": 24,
      "amount": 332500
     }
    ],
    "ref": "Permenaker 4/2023 Pasal 18, iuran selama bekerja 6, 12, dan 24 bulan",
    "status": "verified",
    "note": "In force from 22 February 2023, read in the press."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pmi.sebelum": {
  "label": {
   "id": "Iuran PMI sebelum bekerja lewat perusahaan penempatan",
   "en": "Migrant contribution before work, through an agency"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "pmi.sebelum",
    "from": "2023-02-22",
    "value": 37500,
    "ref": "Permenaker 4/2023 Pasal 18, iuran sebelum bekerja",
    "status": "verified",
    "note": "In force from 22 February 2023, read in the press. Those who go on their own do not pay it."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.denda_bulanan": {
  "label": {
   "id": "Denda iuran PU yang terlambat setiap bulan",
   "en": "Fine on late PU contributions each month"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.denda_bulanan",
    "from": "2015-07-01",
    "value": 20000,
    "ref": "PP 44/2015, denda 2% dari iuran setiap bulan keterlambatan; dibaca di surat kabar",
    "status": "press"
   },
   {
    "id": "pu.denda_bulanan",
    "from": "2020-08-01",
    "value": 5000,
    "ref": "PP 49/2020 Pasal 23, denda 0,5% untuk bulan iuran Agustus 2020 sampai Januari 2021; dibaca di surat kabar, September 2020",
    "status": "press"
   },
   {
    "id": "pu.denda_bulanan",
    "from": "2021-02-01",
    "value": 20000,
    "ref": "PP 44/2015, denda 2% berlaku kembali; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.diskon.bencana": {
  "label": {
   "id": "Keringanan iuran JKK dan JKM PU selama bencana nonalam",
   "en": "Discount on JKK and JKM of PU during the epidemic"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.diskon.bencana",
    "from": "2015-07-01",
    "value": 0,
    "ref": "PP 44/2015, iuran tanpa keringanan",
    "status": "memory"
   },
   {
    "id": "pu.diskon.bencana",
    "from": "2020-08-01",
    "value": 990000,
    "ref": "PP 49/2020 Pasal 9, keringanan 99% JKK dan JKM selama bencana nonalam, bulan iuran Agustus 2020 sampai Januari 2021; bulan dibaca di surat kabar, September 2020",
    "status": "press",
    "note": "The 99 % of JKM was read in the law, that of JKK and the months in the press. Only for employers that had paid up to July 2020."
   },
   {
    "id": "pu.diskon.bencana",
    "from": "2021-02-01",
    "value": 0,
    "ref": "PP 49/2020, keringanan berakhir dengan bulan iuran Januari 2021; dibaca di surat kabar, September 2020",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.diskon.padat_karya": {
  "label": {
   "id": "Keringanan iuran JKK industri padat karya",
   "en": "Discount on JKK for labour-intensive industry"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.diskon.padat_karya",
    "from": "2015-07-01",
    "value": 0,
    "ref": "PP 44/2015, iuran tanpa keringanan",
    "status": "memory"
   },
   {
    "id": "pu.diskon.padat_karya",
    "from": "2025-02-01",
    "value": 500000,
    "ref": "PP 7/2025, 50% iuran JKK untuk bulan iuran Februari sampai Juli 2025; dibaca di laman radio, 2025",
    "status": "press",
    "note": "JKK up to January 2025 must be paid; the fine for late payment stays."
   },
   {
    "id": "pu.diskon.padat_karya",
    "from": "2025-08-01",
    "value": 500000,
    "ref": "PP 36/2025 Pasal 10A, diperpanjang sampai bulan iuran Januari 2026; dibaca di surat kabar, September 2025",
    "status": "press",
    "note": "Signed on 4 September 2025 and counted from August. The fine went back from 0,5 to 2 %."
   },
   {
    "id": "pu.diskon.padat_karya",
    "from": "2026-02-01",
    "value": 0,
    "ref": "PP 36/2025 Pasal 10A, keringanan berakhir dengan bulan iuran Januari 2026; dibaca di surat kabar, September 2025",
    "status": "press",
    "note": "No further extension was found."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jatuh_tempo_tanggal": {
  "label": {
   "id": "Tanggal jatuh tempo iuran PU pada bulan berikutnya",
   "en": "Day of the next month on which PU contributions are due"
  },
  "unit": "hari",
  "values": [
   {
    "id": "pu.jatuh_tempo_tanggal",
    "from": "2015-07-01",
    "value": 15,
    "ref": "PP 44/2015, paling lambat tanggal 15 bulan berikutnya, hari kerja berikutnya bila libur; dibaca di surat kabar",
    "status": "press"
   },
   {
    "id": "pu.jatuh_tempo_tanggal",
    "from": "2020-08-01",
    "value": 30,
    "ref": "PP 49/2020 Pasal 4 ayat (1), paling lambat tanggal 30 bulan berikutnya, bulan iuran Agustus 2020 sampai Januari 2021; dibaca di surat kabar, September 2020",
    "status": "press",
    "note": "In February the last day of the month; that is our reading."
   },
   {
    "id": "pu.jatuh_tempo_tanggal",
    "from": "2021-02-01",
    "value": 15,
    "ref": "PP 44/2015, tanggal 15 berlaku kembali; dibaca di surat kabar",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jht.pekerja": {
  "label": {
   "id": "Iuran JHT PU bagian pekerja",
   "en": "PU old-age contribution, share of the worker"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jht.pekerja",
    "from": "2015-07-01",
    "value": 20000,
    "ref": "PP 46/2015, 2% dari upah tanpa batas atas; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jht.pemberi_kerja": {
  "label": {
   "id": "Iuran JHT PU bagian pemberi kerja",
   "en": "PU old-age contribution, share of the employer"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jht.pemberi_kerja",
    "from": "2015-07-01",
    "value": 37000,
    "ref": "PP 46/2015, 3,7% dari upah tanpa batas atas; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jkk.tarif": {
  "label": {
   "id": "Iuran JKK PU menurut tingkat risiko kerja",
   "en": "PU work accident contribution by risk class"
  },
  "unit": "tabel",
  "columns": {
   "class": "kali",
   "rate": "persen"
  },
  "values": [
   {
    "id": "pu.jkk.tarif",
    "from": "2015-07-01",
    "value": [
     {
      "class": 1,
      "rate": 2400
     },
     {
      "class": 2,
      "rate": 5400
     },
     {
      "class": 3,
      "rate": 8900
     },
     {
      "class": 4,
      "rate": 12700
     },
     {
      "class": 5,
      "rate": 17400
     }
    ],
    "ref": "PP 44/2015 Pasal 16, tingkat risiko sangat rendah (1) sampai sangat tinggi (5); angka dibaca di surat kabar dan sumber terbuka",
    "status": "press",
    "note": "Paid by the employer. The article is from memory. Relief of 2020: pu.diskon.bencana."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jkm.tarif": {
  "label": {
   "id": "Iuran JKM PU dari upah",
   "en": "PU death contribution on the wage"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jkm.tarif",
    "from": "2015-07-01",
    "value": 3000,
    "ref": "PP 44/2015, 0,30% dari upah sebulan; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "Paid by the employer. Relief of 2020: pu.diskon.bencana."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jkp.batas_upah": {
  "label": {
   "id": "Batas atas upah untuk JKP",
   "en": "Wage ceiling of job loss"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "pu.jkp.batas_upah",
    "from": "2021-02-01",
    "value": 5000000,
    "ref": "PP 37/2021, upah paling tinggi Rp5.000.000",
    "status": "memory",
    "note": "PP 37/2021 is of 2 February 2021; the month itself counts."
   },
   {
    "id": "pu.jkp.batas_upah",
    "from": "2025-02-01",
    "value": 5000000,
    "ref": "PP 37/2021 jo. PP 6/2025, upah paling tinggi Rp5.000.000; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jkp.dari_jkk": {
  "label": {
   "id": "Bagian iuran JKK yang disusun ulang menjadi JKP",
   "en": "Part of JKK recomposed into job loss"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jkp.dari_jkk",
    "from": "2021-02-01",
    "value": 1400,
    "ref": "PP 37/2021, rekomposisi 0,14% dari iuran JKK",
    "status": "memory",
    "note": "PP 37/2021 is of 2 February 2021; the month itself counts."
   },
   {
    "id": "pu.jkp.dari_jkk",
    "from": "2025-02-01",
    "value": 1400,
    "ref": "PP 37/2021 jo. PP 6/2025, rekomposisi 0,14% dari iuran JKK; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "PP 6/2025 is of 7 February 2025; that the month itself counts is our reading."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jkp.dari_jkm": {
  "label": {
   "id": "Bagian iuran JKM yang disusun ulang menjadi JKP",
   "en": "Part of JKM recomposed into job loss"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jkp.dari_jkm",
    "from": "2021-02-01",
    "value": 1000,
    "ref": "PP 37/2021, rekomposisi 0,10% dari iuran JKM",
    "status": "memory",
    "note": "PP 37/2021 is of 2 February 2021; the month itself counts."
   },
   {
    "id": "pu.jkp.dari_jkm",
    "from": "2025-02-01",
    "value": 0,
    "ref": "PP 6/2025, iuran JKP turun dari 0,46% menjadi 0,36% tanpa bagian dari JKM; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "PP 6/2025 is of 7 February 2025; that the month itself counts is our reading."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jkp.pemerintah": {
  "label": {
   "id": "Iuran JKP dari pemerintah pusat",
   "en": "Job loss contribution paid by the government"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jkp.pemerintah",
    "from": "2021-02-01",
    "value": 2200,
    "ref": "PP 37/2021, 0,22% dari upah",
    "status": "memory",
    "note": "PP 37/2021 is of 2 February 2021; the month itself counts."
   },
   {
    "id": "pu.jkp.pemerintah",
    "from": "2025-02-01",
    "value": 2200,
    "ref": "PP 37/2021 jo. PP 6/2025, 0,22% dari upah; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "PP 6/2025 is of 7 February 2025; that the month itself counts is our reading."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jp.batas_upah": {
  "label": {
   "id": "Batas atas upah untuk iuran JP",
   "en": "Wage ceiling of the pension contribution"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "pu.jp.batas_upah",
    "from": "2015-07-01",
    "value": 7000000,
    "ref": "PP 45/2015 Pasal 29 ayat (2), batas pertama; dibaca di laman konsultan",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2016-03-01",
    "value": 7335300,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2016; dibaca di laman konsultan",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2017-03-01",
    "value": 7703500,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2017; dibaca di laman konsultan",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2018-03-01",
    "value": 8094000,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2018; dibaca di laman konsultan",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2019-03-01",
    "value": 8512400,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2019; dibaca di laman konsultan",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2020-03-01",
    "value": 8939700,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2020",
    "status": "memory",
    "note": "The formula on the ceiling and the growth of the year before gives this figure."
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2021-03-01",
    "value": 8754600,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2021",
    "status": "memory",
    "note": "The formula on the ceiling and the growth of the year before gives this figure."
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2022-03-01",
    "value": 9077600,
    "ref": "PP 45/2015 Pasal 29, penyesuaian Maret 2022",
    "status": "memory",
    "note": "The formula on the ceiling and the growth of the year before gives this figure."
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2023-03-01",
    "value": 9559600,
    "ref": "PP 45/2015 Pasal 29 ayat (3) dan (4), penyesuaian Maret 2023; dibaca di surat kabar, April 2024",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2024-03-01",
    "value": 10042300,
    "ref": "PP 45/2015 Pasal 29 ayat (3) dan (4), penyesuaian Maret 2024; dibaca di surat kabar, April 2024",
    "status": "press"
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2025-03-01",
    "value": 10547400,
    "ref": "PP 45/2015 Pasal 29 ayat (3) dan (4), penyesuaian Maret 2025; dibaca di sumber terbuka yang memuat angka menurut tanggal",
    "status": "press",
    "note": "Announced by letter B/726/022025."
   },
   {
    "id": "pu.jp.batas_upah",
    "from": "2026-03-01",
    "value": 11086300,
    "ref": "PP 45/2015 Pasal 29 ayat (3) dan (4), penyesuaian Maret 2026; dibaca di sumber terbuka yang memuat angka menurut tanggal",
    "status": "press",
    "note": "Two letter numbers are quoted for it, B/1226/022026 and B/3307/022026; the figure is the same."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jp.pekerja": {
  "label": {
   "id": "Iuran JP bagian pekerja",
   "en": "Pension contribution, share of the worker"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jp.pekerja",
    "from": "2015-07-01",
    "value": 10000,
    "ref": "PP 45/2015 Pasal 28, 1% dari upah sampai batas atas; dibaca di surat kabar, April 2024",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jp.pemberi_kerja": {
  "label": {
   "id": "Iuran JP bagian pemberi kerja",
   "en": "Pension contribution, share of the employer"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jp.pemberi_kerja",
    "from": "2015-07-01",
    "value": 20000,
    "ref": "PP 45/2015 Pasal 28, 2% dari upah sampai batas atas; dibaca di surat kabar, April 2024",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jp.pembulatan": {
  "label": {
   "id": "Batas upah JP dibulatkan ke bawah menjadi kelipatan",
   "en": "The pension ceiling is rounded down to a multiple of"
  },
  "unit": "rupiah",
  "values": [
   {
    "id": "pu.jp.pembulatan",
    "from": "2015-07-01",
    "value": 100,
    "ref": "Dihitung kembali dari batas yang diumumkan, selalu dibulatkan ke bawah ke Rp100",
    "status": "memory",
    "note": "Not read in the law; every ceiling from 2016 to 2026 comes out exactly."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.jp.pertumbuhan": {
  "label": {
   "id": "Pertumbuhan tahun sebelumnya yang menggerakkan batas upah JP",
   "en": "Growth of the year before that moves the pension ceiling"
  },
  "unit": "persen",
  "values": [
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2016-03-01",
    "value": 47900,
    "ref": "Pertumbuhan ekonomi 2015 menurut BPS",
    "status": "memory"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2017-03-01",
    "value": 50200,
    "ref": "Pertumbuhan ekonomi 2016 menurut BPS",
    "status": "memory"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2018-03-01",
    "value": 50700,
    "ref": "Pertumbuhan ekonomi 2017 menurut BPS",
    "status": "memory"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2019-03-01",
    "value": 51700,
    "ref": "Pertumbuhan ekonomi 2018 menurut BPS",
    "status": "memory"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2020-03-01",
    "value": 50200,
    "ref": "Pertumbuhan ekonomi 2019 menurut BPS; dibaca di laman konsultan",
    "status": "press"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2021-03-01",
    "value": -20700,
    "ref": "Pertumbuhan ekonomi 2020 menurut BPS",
    "status": "memory",
    "note": "The economy shrank, so the ceiling fell."
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2022-03-01",
    "value": 36900,
    "ref": "Pertumbuhan ekonomi 2021 menurut BPS",
    "status": "memory"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2023-03-01",
    "value": 53100,
    "ref": "Pertumbuhan ekonomi 2022 menurut BPS",
    "status": "memory"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2024-03-01",
    "value": 50500,
    "ref": "Pertumbuhan ekonomi 2023 menurut BPS; dibaca di surat kabar, April 2024",
    "status": "press"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2025-03-01",
    "value": 50300,
    "ref": "Pertumbuhan ekonomi 2024 menurut BPS; dibaca di surat kabar, 2025",
    "status": "press"
   },
   {
    "id": "pu.jp.pertumbuhan",
    "from": "2026-03-01",
    "value": 51100,
    "ref": "Pertumbuhan ekonomi 2025 menurut BPS",
    "status": "memory"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.padat_karya.bidang": {
  "label": {
   "id": "Bidang industri padat karya",
   "en": "Branches of labour-intensive industry"
  },
  "unit": "daftar",
  "values": [
   {
    "id": "pu.padat_karya.bidang",
    "from": "2025-02-01",
    "value": [
     "MAKANAN_MINUMAN_TEMBAKAU",
     "TEKSTIL_PAKAIAN",
     "KULIT",
     "ALAS_KAKI",
     "MAINAN_ANAK",
     "FURNITUR"
    ],
    "ref": "PP 7/2025, enam bidang industri; dibaca di laman radio, 2025",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.padat_karya.pekerja_paling_sedikit": {
  "label": {
   "id": "Pekerja paling sedikit pada perusahaan padat karya",
   "en": "Fewest workers of a labour-intensive company"
  },
  "unit": "orang",
  "values": [
   {
    "id": "pu.padat_karya.pekerja_paling_sedikit",
    "from": "2025-02-01",
    "value": 50,
    "ref": "PP 7/2025, paling sedikit 50 pekerja; dibaca di laman radio, 2025",
    "status": "press"
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.program_skala": {
  "label": {
   "id": "Program wajib PU menurut skala usaha (1 wajib, 0 tidak)",
   "en": "Compulsory PU programmes by scale of the enterprise (1 yes, 0 no)"
  },
  "unit": "tabel",
  "columns": {
   "scale": "nama",
   "jht": "kali",
   "jp": "kali"
  },
  "values": [
   {
    "id": "pu.program_skala",
    "from": "2015-07-01",
    "value": [
     {
      "scale": "mikro",
      "jht": 0,
      "jp": 0
     },
     {
      "scale": "kecil",
      "jht": 1,
      "jp": 0
     },
     {
      "scale": "menengah",
      "jht": 1,
      "jp": 1
     },
     {
      "scale": "besar",
      "jht": 1,
      "jp": 1
     }
    ],
    "ref": "Perpres 109/2013 Pasal 6 ayat (3); dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "JKK and JKM are compulsory at every scale."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "pu.skala": {
  "label": {
   "id": "Skala usaha menurut modal dan penjualan setahun",
   "en": "Scale of an enterprise by capital and yearly sales"
  },
  "unit": "tabel",
  "columns": {
   "scale": "nama",
   "capital": "rupiah",
   "sales": "rupiah"
  },
  "values": [
   {
    "id": "pu.skala",
    "from": "2021-02-02",
    "value": [
     {
      "scale": "mikro",
      "capital": 0,
      "sales": 0
     },
     {
      "scale": "kecil",
      "capital": 1000000000,
      "sales": 2000000000
     },
     {
      "scale": "menengah",
      "capital": 5000000000,
      "sales": 15000000000
     },
     {
      "scale": "besar",
      "capital": 10000000000,
      "sales": 50000000000
     }
    ],
    "ref": "PP 7/2021, di atas modal atau penjualan ini usaha masuk skala berikutnya; dibaca di laman cabang BPJS Ketenagakerjaan, September 2026",
    "status": "press",
    "note": "Where medium ends and large begins is from memory. A scale starts above these figures."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "target.kemendagri_ucj": {
  "label": {
   "id": "Sasaran UCJ Kemendagri menurut tahun",
   "en": "UCJ target of the interior ministry by year"
  },
  "unit": "tabel",
  "columns": {
   "year": "tahun",
   "rate": "persen"
  },
  "values": [
   {
    "id": "target.kemendagri_ucj",
    "from": "2025-01-01",
    "value": [
     {
      "year": 2025,
      "rate": 521500
     }
    ],
    "ref": "Target UCJ nasional Kemendagri dan BPJS Ketenagakerjaan; dibaca di surat kabar, 2025",
    "status": "conflict",
    "note": "Another family than the RPJMN figure, with another denominator; a misprint of 32,15 cannot be excluded.",
    "readings": [
     {
      "value": [
       {
        "year": 2025,
        "rate": 321500
       }
      ],
      "ref": "RPJMN 2025-2029, bila 52,15 salah cetak",
      "status": "press"
     }
    ]
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "target.lampu": {
  "label": {
   "id": "Lampu prakiraan terhadap target",
   "en": "Light of a forecast against its target"
  },
  "unit": "tabel",
  "columns": {
   "name": "nama",
   "from": "persen"
  },
  "values": [
   {
    "id": "target.lampu",
    "from": "2017-09-26",
    "value": [
     {
      "name": "hijau",
      "from": 1000000
     },
     {
      "name": "kuning",
      "from": 910000
     },
     {
      "name": "merah",
      "from": 0
     }
    ],
    "ref": "Usulan Naungan; batas kuning mengikuti kelas sangat tinggi Permendagri 86/2017",
    "status": "memory",
    "note": "No instrument was found that gives lights for this indicator; a region may use other limits."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "target.rkp": {
  "label": {
   "id": "Sasaran cakupan dalam RKP menurut tahun",
   "en": "Coverage target of the yearly plan by year"
  },
  "unit": "tabel",
  "columns": {
   "year": "tahun",
   "rate": "persen"
  },
  "values": [
   {
    "id": "target.rkp",
    "from": "2025-06-30",
    "value": [
     {
      "year": 2026,
      "rate": 349900
     }
    ],
    "ref": "Rencana Kerja Pemerintah 2026; dibaca di surat kabar, 2025",
    "status": "press",
    "note": "The day of effect is assumed. The value of 2027 was not found."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "target.rpjmn": {
  "label": {
   "id": "Sasaran cakupan dalam RPJMN menurut tahun",
   "en": "Coverage target of the medium-term plan by year"
  },
  "unit": "tabel",
  "columns": {
   "year": "tahun",
   "rate": "persen"
  },
  "values": [
   {
    "id": "target.rpjmn",
    "from": "2025-02-10",
    "value": [
     {
      "year": 2025,
      "rate": 321500
     },
     {
      "year": 2029,
      "rate": 439200
     }
    ],
    "ref": "Perpres 12/2025 tentang RPJMN 2025-2029; dibaca di surat kabar, 2025",
    "status": "press",
    "note": "The day of effect is from memory. The values of 2027 and 2028 were not found."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "target.rpjpn": {
  "label": {
   "id": "Sasaran cakupan dalam RPJPN menurut tahun",
   "en": "Coverage target of the long-term plan by year"
  },
  "unit": "tabel",
  "columns": {
   "year": "tahun",
   "rate": "persen"
  },
  "values": [
   {
    "id": "target.rpjpn",
    "from": "2024-09-13",
    "value": [
     {
      "year": 2045,
      "rate": 995000
     }
    ],
    "ref": "UU 59/2024 tentang RPJPN 2025-2045; dibaca di surat kabar, 2025",
    "status": "press",
    "note": "The day of effect is from memory."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "target.skala_capaian": {
  "label": {
   "id": "Kelas capaian kinerja terhadap target",
   "en": "Classes of achievement of a target"
  },
  "unit": "tabel",
  "columns": {
   "name": "nama",
   "from": "persen"
  },
  "values": [
   {
    "id": "target.skala_capaian",
    "from": "2017-09-26",
    "value": [
     {
      "name": "sangat_tinggi",
      "from": 910000
     },
     {
      "name": "tinggi",
      "from": 760000
     },
     {
      "name": "sedang",
      "from": 660000
     },
     {
      "name": "rendah",
      "from": 510000
     },
     {
      "name": "sangat_rendah",
      "from": 0
     }
    ],
    "ref": "Permendagri 86/2017, skala nilai peringkat kinerja",
    "status": "memory",
    "note": "The scale leaves gaps between whole percentages; what lies in one belongs to the class below. Day of effect from memory."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "waris.urutan": {
  "label": {
   "id": "Urutan ahli waris",
   "en": "Order of heirs"
  },
  "unit": "tabel",
  "columns": {
   "rank": "kali",
   "kin": "nama"
  },
  "values": [
   {
    "id": "waris.urutan",
    "from": "2015-07-01",
    "value": [
     {
      "rank": 1,
      "kin": "pasangan"
     },
     {
      "rank": 1,
      "kin": "anak"
     },
     {
      "rank": 2,
      "kin": "orang_tua"
     },
     {
      "rank": 2,
      "kin": "kakek_nenek"
     },
     {
      "rank": 2,
      "kin": "cucu"
     },
     {
      "rank": 3,
      "kin": "saudara"
     },
     {
      "rank": 4,
      "kin": "mertua"
     },
     {
      "rank": 5,
      "kin": "wasiat"
     },
     {
      "rank": 6,
      "kin": "penyelenggara_pemakaman"
     }
    ],
    "ref": "PP 44/2015 Pasal 37 ayat (5), janda, duda, atau anak lebih dulu, lalu garis lurus sampai derajat kedua, saudara, mertua, dan yang ditunjuk dalam wasiat",
    "status": "verified",
    "note": "Without a will, who arranged the funeral gets its costs and the rest goes to the social security fund. Read for JKK and, in Permenaker 4/2023 Pasal 57, for JKM of migrants. Permenaker 1/2025 Pasal 79 (construction): a will must be a notarial deed, an heir outside this order needs a decision of a court."
   }
  ],
  "checkedOn": "2026-11-21"
 }
}
