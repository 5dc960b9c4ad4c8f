import type { Words } from '../words/index.ts'

/** Why the law, or the order of things, says no. A code is never renamed. */
export const REFUSALS = {
  'facts.death_before_birth': {
    id: 'Tanggal meninggal sebelum tanggal lahir. Periksa kedua tanggal.',
    en: 'The day of death is before the day of birth. Check both.',
  },
  'facts.before_birth': {
    id: 'Ada tanggal sebelum tanggal lahir. Periksa kedua tanggal.',
    en: 'A day is before the day of birth. Check both.',
  },
  'iuran.before_law': {
    id: 'Untuk bulan ini belum ada aturan iuran. Pilih bulan yang lebih baru.',
    en: 'There was no law on iuran in that month yet. Choose a later one.',
  },
  'iuran.program_missing': {
    id: 'JKK dan JKM wajib diikuti bersama. Tambahkan program yang kurang.',
    en: 'JKK and JKM are compulsory together. Add the missing programme.',
  },
  'iuran.program_of_employer': {
    id: 'Pemberi kerja wajib ikut JHT juga. Tambahkan program yang kurang.',
    en: 'An employer must join JHT too. Add the missing programme.',
  },
  'iuran.program_of_scale': {
    id: 'Usaha sebesar ini wajib mengikuti program yang belum dipilih. Tambahkan.',
    en: 'An enterprise of this scale must join a programme that is not chosen. Add it.',
  },
  'iuran.not_labour_intensive': {
    id: 'Keringanan ini untuk bidang industri dan jumlah pekerja yang disebut aturannya. Periksa keduanya.',
    en: 'The relief is for the branches and the number of workers that its law names. Check both.',
  },
  'iuran.no_months': {
    id: 'Isi jumlah bulan, paling sedikit 1.',
    en: 'Give the number of months, at least 1.',
  },
  'iuran.no_people': {
    id: 'Isi jumlah orang, paling sedikit 1.',
    en: 'Give the number of people, at least 1.',
  },
  'iuran.too_much': {
    id: 'Jumlahnya terlalu besar untuk dihitung tepat. Kurangi orang atau bulannya.',
    en: 'Too much to be counted exactly. Take fewer people or months.',
  },
  'iuran.period_backwards': {
    id: 'Masa iuran berakhir sebelum dimulai. Periksa bulan awal dan akhirnya.',
    en: 'A period of iuran ends before it begins. Check its first and last month.',
  },
  'iuran.jakon.one_base': {
    id: 'Isi salah satu: nilai kontrak, atau seluruh upah bila diketahui.',
    en: 'Give one of the two: the value of the contract, or all wages if they are known.',
  },
  'iuran.jakon.by_instalment': {
    id: 'Selama keringanan 2020 iuran kontrak mengikuti termin yang sudah dibayar. Hitung dari upah.',
    en: 'During the relief of 2020 a contract cost by the instalments paid before. Count from wages.',
  },
  'iuran.pmi.jht_too_small': {
    id: 'Iuran JHT kurang dari batas paling sedikit. Naikkan, atau isi 0 bila tidak ikut JHT.',
    en: 'The JHT iuran is below the least sum. Raise it, or give 0 without JHT.',
  },
  'beasiswa.before_law': {
    id: 'Pada tanggal ini belum ada aturan beasiswa.',
    en: 'There was no law on the scholarship on that day yet.',
  },
  'beasiswa.no_children': { id: 'Isi sekurangnya satu anak.', en: 'Give at least one child.' },
  'beasiswa.born_too_late': {
    id: 'Anak lahir lebih dari sepuluh bulan sesudah peristiwa. Periksa tanggal lahirnya.',
    en: 'A child was born more than ten months after the event. Check its day of birth.',
  },
  'beasiswa.before_birth': {
    id: 'Anak menikah atau bekerja sebelum lahir. Periksa tanggalnya.',
    en: 'A child married or worked before it was born. Check the days.',
  },
  'beasiswa.work_backwards': {
    id: 'Pekerjaan anak berakhir sebelum dimulai. Periksa kedua tanggal.',
    en: 'The work of a child ends before it begins. Check both days.',
  },
  'beasiswa.chosen_wrongly': {
    id: 'Pilih paling banyak dua anak dari daftar.',
    en: 'Choose at most two children of the list.',
  },
  'jkm.before_law': {
    id: 'Pada tanggal ini belum ada aturan santunan kematian.',
    en: 'There was no law on the death benefit on that day yet.',
  },
  'jkm.caused_by_work': {
    id: 'Meninggal karena kecelakaan kerja ditanggung JKK. Hitung manfaat JKK.',
    en: 'A death by work accident is for JKK. Count the benefit of JKK.',
  },
  'jkm.never_paid': {
    id: 'Belum ada iuran yang dibayar sampai hari meninggal.',
    en: 'No iuran was paid up to the day of death.',
  },
  'jkm.not_active': {
    id: 'Kepesertaan sudah tidak aktif di bulan meninggal: tunggakan melewati masa tenggang.',
    en: 'Membership had ended by the month of death: arrears beyond the months of grace.',
  },
  'jkm.lost_by_arrears': {
    id: 'Ada tunggakan di bulan meninggal, dan aturan saat itu tidak memberi hak sebelum lunas.',
    en: 'There were arrears in the month of death, and the law of then gives no right before they are settled.',
  },
  'jkk.before_law': {
    id: 'Pada tanggal ini belum ada aturan manfaat kecelakaan kerja.',
    en: 'There was no law on work accidents on that day yet.',
  },
  'jkk.aid_before_law': {
    id: 'Pada tanggal ini belum ada aturan untuk alat atau perawatan ini. Kosongkan biayanya.',
    en: 'That aid or care was not in the law of that day yet. Leave its cost out.',
  },
  'jkk.before_birth': {
    id: 'Kecelakaan sebelum tanggal lahir. Periksa kedua tanggal.',
    en: 'The accident is before the day of birth. Check both.',
  },
  'jkk.died_before_accident': {
    id: 'Tanggal meninggal sebelum kecelakaan. Periksa kedua tanggal.',
    en: 'The day of death is before the accident. Check both.',
  },
  'jkk.injuries_and_outcome': {
    id: 'Isi bagian tubuh hanya untuk cacat sebagian, dan sekurangnya satu.',
    en: 'Give parts of the body for a partial disability alone, and at least one.',
  },
  'jkk.part_not_in_annex': {
    id: 'Bagian tubuh ini tidak ada di tabel lampiran. Pilih dari tabel.',
    en: 'That part of the body is not in the table of the annex. Choose one of it.',
  },
  'waris.before_law': {
    id: 'Pada tanggal ini belum ada urutan ahli waris.',
    en: 'There was no order of heirs on that day yet.',
  },
  'klaim.before_law': {
    id: 'Pada tanggal ini belum ada aturan waktu layanan klaim.',
    en: 'There was no law on the time of service on that day yet.',
  },
  'klaim.paid_before_complete': {
    id: 'Dibayar sebelum berkas lengkap. Periksa kedua tanggal.',
    en: 'Paid before the file was complete. Check both days.',
  },
  'klaim.paper_not_asked': {
    id: 'Ada berkas yang tidak diminta untuk klaim ini. Pilih dari daftarnya.',
    en: 'A paper is given that this claim does not ask. Choose of its list.',
  },
  'klaim.before_event': {
    id: 'Tanggal ini sebelum peristiwanya. Periksa kedua tanggal.',
    en: 'That day is before the event. Check both.',
  },
  'angka.no_whole': {
    id: 'Pembaginya nol, jadi tidak ada persen. Isi jumlah yang seharusnya.',
    en: 'The whole is zero, so there is no percentage. Give the whole.',
  },
  'angka.before_law': {
    id: 'Pada tanggal ini belum ada kelas capaian.',
    en: 'There were no classes of achievement on that day yet.',
  },
  'angka.too_much': {
    id: 'Jumlahnya terlalu besar untuk dihitung tepat. Periksa bagiannya.',
    en: 'Too much to be counted exactly. Check the parts.',
  },
  'peserta.nik_invalid': {
    id: 'NIK tidak sah. Perbaiki NIK-nya dulu.',
    en: 'The NIK is not valid. Mend it first.',
  },
  'peserta.nik_not_found': {
    id: 'NIK tidak ditemukan di data kependudukan. Minta warga memeriksa ke Dukcapil.',
    en: 'The NIK is not known to the population office. Ask the person to check there.',
  },
  'peserta.deceased': { id: 'Sudah meninggal sebelum bulan ini.', en: 'Died before this month.' },
  'peserta.birth_unknown': {
    id: 'Tanggal lahir belum diketahui. Isi dulu untuk memeriksa umur.',
    en: 'The day of birth is not known. Give it to check the age.',
  },
  'peserta.age_low': { id: 'Belum cukup umur untuk didaftarkan.', en: 'Too young to be registered.' },
  'peserta.age_high': {
    id: 'Sudah melewati batas umur untuk didaftarkan.',
    en: 'Above the age limit of registration.',
  },
  'peserta.foreigner_too_short': {
    id: 'Orang asing menjadi peserta setelah cukup lama bekerja di Indonesia.',
    en: 'A foreigner becomes a member after enough months of work in Indonesia.',
  },
  'peserta.other_scheme': {
    id: 'Skema lain yang melindungi (ASN, TNI, Polri, pejabat negara).',
    en: 'Covered by another scheme (civil servants, armed forces, police, state officials).',
  },
  'peserta.already_active_pu': {
    id: 'Sudah aktif bulan ini sebagai penerima upah.',
    en: 'Already active this month as a wage earner.',
  },
  'peserta.funded_by_other': {
    id: 'Sudah dibayar sumber dana lain bulan ini.',
    en: 'Another fund pays for this month already.',
  },
  'peserta.outside_domicile': {
    id: 'Program ini untuk penduduk setempat; domisilinya di luar atau belum diketahui.',
    en: 'The programme is for residents; the domicile is outside or not known.',
  },
  'peserta.not_in_welfare_list': {
    id: 'Program ini untuk yang tercatat di data kesejahteraan; orang ini tidak atau belum tercatat.',
    en: 'The programme is for those on the welfare list; this person is not, or not yet.',
  },
  'peserta.twice_in_file': { id: 'Tercantum dua kali di daftar ini.', en: 'Stands twice in this list.' },
  'peserta.quota_full': { id: 'Kuota program sudah penuh.', en: 'The quota of the programme is full.' },
  'jht.too_young': {
    id: 'Belum mencapai usia pembayaran JHT. Periksa sebab lain, misalnya berhenti bekerja.',
    en: 'Below the age of JHT. See whether another reason holds, such as having stopped work.',
  },
  'jht.waiting': {
    id: 'Masa tunggu setelah berhenti bekerja belum selesai. Ajukan setelah itu.',
    en: 'The time of waiting after leaving work is not over. Claim after it.',
  },
  'jht.stopped_later': {
    id: 'Tanggal berhenti bekerja sesudah tanggal klaim. Periksa kedua tanggal.',
    en: 'Work was left after the day of the claim. Check both days.',
  },
  'jht.too_early': {
    id: 'Pengambilan sebagian memerlukan masa kepesertaan yang lebih lama.',
    en: 'Taking a part asks more years of membership.',
  },
  'jht.taken_before': {
    id: 'Pengambilan sebagian hanya sekali, dan sudah pernah dilakukan.',
    en: 'A part can be taken once, and was taken before.',
  },
  'jkp.resigned': {
    id: 'JKP untuk yang diberhentikan, bukan yang mengundurkan diri.',
    en: 'JKP is for those who were dismissed, not for those who resigned.',
  },
  'jkp.registered_later': {
    id: 'Didaftarkan sesudah kehilangan pekerjaan. Periksa kedua tanggal.',
    en: 'Registered after the work was lost. Check both days.',
  },
  'jkp.registered_too_old': {
    id: 'Usia saat didaftarkan sudah melewati batas JKP.',
    en: 'Registered above the age limit of JKP.',
  },
  'jkp.too_few_months': {
    id: 'Bulan iuran dalam jangka yang dilihat belum cukup.',
    en: 'Too few months of iuran within the window.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type RefusalCode = keyof typeof REFUSALS
