import { FUND_PROBLEMS } from './fund-problems.ts'
import { PLAN_PROBLEMS } from './plan-problems.ts'

/**
 * Every way a request can be refused: HTTP status and the sentence a person reads. Codes are contract: added, never
 * reused. A sentence says what is wrong and what to do next; {name} is filled from the problem's details.
 */
export const PROBLEMS = {
  'server.bug': {
    status: 500,
    id: 'Kesalahan di server, bukan di data Anda. Tidak ada yang hilang. Coba lagi; bila tetap begini, kirim kode {code} kepada admin.',
    en: 'The server made a mistake, not your data. Nothing is lost. Try again; if it stays, send code {code} to the admin.',
  },
  'server.too_slow': {
    status: 503,
    id: 'Server sedang sibuk. Coba lagi sebentar lagi.',
    en: 'The server is busy. Try again in a moment.',
  },
  'server.stopping': {
    status: 503,
    id: 'Server sedang dimulai ulang. Coba lagi sebentar lagi.',
    en: 'The server is restarting. Try again in a moment.',
  },
  'request.invalid': {
    status: 400,
    id: 'Isian {field} tidak dapat dibaca. Periksa lalu kirim lagi.',
    en: 'The field {field} cannot be read. Check it and send again.',
  },
  'request.too_large': {
    status: 413,
    id: 'Kiriman lebih besar dari {limit} MB. Pecah berkas per kecamatan, lalu unggah satu per satu.',
    en: 'The upload is larger than {limit} MB. Split the file by kecamatan and upload them one by one.',
  },
  'request.not_found': { status: 404, id: 'Alamat ini tidak ada.', en: 'There is nothing at this address.' },
  'request.foreign_origin': {
    status: 403,
    id: 'Permintaan ini tidak berasal dari halaman Naungan. Muat ulang halaman, lalu coba lagi.',
    en: 'This request did not come from a page of Naungan. Reload the page and try again.',
  },
  'request.too_many': {
    status: 429,
    id: 'Terlalu banyak permintaan. Tunggu {seconds} detik, lalu coba lagi.',
    en: 'Too many requests. Wait {seconds} seconds and try again.',
  },
  'session.none': {
    status: 401,
    id: 'Anda belum masuk, atau sudah keluar karena lama diam. Masuk lagi.',
    en: 'You are not signed in, or were signed out after a quiet while. Sign in again.',
  },
  'session.wrong': {
    status: 401,
    id: 'Nama pengguna atau kata sandi tidak cocok. Masih bisa {left} kali.',
    en: 'User name or password does not match. {left} tries left.',
  },
  'session.locked': {
    status: 429,
    id: 'Terlalu banyak kata sandi atau kode yang salah. Coba lagi {minutes} menit lagi, atau minta admin wilayah Anda membuka akun.',
    en: 'Too many wrong passwords or codes. Try again in {minutes} minutes, or ask the admin of your area to unlock the account.',
  },
  'session.code_needed': {
    status: 401,
    id: 'Ketik 6 angka dari aplikasi autentikator di ponsel Anda.',
    en: 'Type the 6 digits from the authenticator app on your phone.',
  },
  'session.code_wrong': {
    status: 401,
    id: 'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya. Masih bisa {left} kali.',
    en: 'The code does not match or was used already. Wait for the next one. {left} tries left.',
  },
  'session.unknown': {
    status: 404,
    id: 'Sesi ini sudah berakhir. Muat ulang daftar sesi.',
    en: 'This session has ended already. Reload the list of sessions.',
  },
  'first_run.over': {
    status: 409,
    id: 'Admin pertama sudah dibuat. Masuk dengan akun Anda, atau minta akun kepada admin.',
    en: 'The first admin exists already. Sign in with your account, or ask the admin for one.',
  },
  'access.outside_area': {
    status: 403,
    id: 'Ini wilayah {area}. Anda tidak bertugas di sana.',
    en: 'This is the area of {area}. You are not on duty there.',
  },
  'access.not_permitted': {
    status: 403,
    id: 'Peran Anda tidak mengizinkan ini. Minta admin wilayah Anda bila tugas Anda berubah.',
    en: 'Your role does not permit this. Ask the admin of your area if your duties have changed.',
  },
  'area.unknown': { status: 404, id: 'Kode wilayah {area} tidak ada.', en: 'There is no area {area}.' },
  'rule.unknown': {
    status: 404,
    id: 'Aturan {rule} tidak ada. Daftarnya: GET /api/rules.',
    en: 'There is no rule {rule}. The list: GET /api/rules.',
  },
  'indicator.unknown': {
    status: 404,
    id: 'Cara hitung ini tidak dikenal. Pilih dari daftar di halaman Cara hitung.',
    en: 'There is no such indicator. Choose one from the page Ways to count.',
  },
  'account.username_taken': {
    status: 409,
    id: 'Nama pengguna ini sudah dipakai. Pilih yang lain.',
    en: 'This user name is taken. Choose another.',
  },
  'account.email_taken': {
    status: 409,
    id: 'Surel ini sudah dipakai akun lain.',
    en: 'This e-mail belongs to another account.',
  },
  'account.unknown': {
    status: 404,
    id: 'Akun ini tidak ada. Muat ulang daftar akun.',
    en: 'There is no such account. Reload the list of accounts.',
  },
  'account.yourself': {
    status: 403,
    id: 'Tugas dan akun Anda sendiri hanya dapat diubah oleh admin lain.',
    en: 'Your own duties and account can only be changed by another admin.',
  },
  'account.beyond_you': {
    status: 403,
    id: 'Akun ini juga bertugas di luar wilayah Anda, atau perannya di atas Anda. Minta admin di tingkat atasnya.',
    en: 'This account also has duties outside your area, or a role above yours. Ask the admin one level up.',
  },
  'account.grant_beyond_you': {
    status: 403,
    id: 'Anda hanya dapat memberi tugas di wilayah Anda sendiri dan tidak di atas peran Anda. Minta admin di tingkat atasnya.',
    en: 'You can only give duties in your own area and none above your own role. Ask the admin one level up.',
  },
  'account.password_short': {
    status: 400,
    id: 'Kata sandi ini kurang dari {min} karakter. Rangkaian beberapa kata paling mudah diingat.',
    en: 'This password has fewer than {min} characters. A few words in a row are easiest to remember.',
  },
  'account.password_is_username': {
    status: 400,
    id: 'Kata sandi sama dengan nama pengguna. Pilih yang lain.',
    en: 'The password is the user name. Choose another.',
  },
  'account.password_wrong': {
    status: 403,
    id: 'Kata sandi Anda yang sekarang tidak cocok. Masih bisa {left} kali.',
    en: 'Your present password does not match. {left} tries left.',
  },
  'account.totp_on': {
    status: 409,
    id: 'Kode dari ponsel sudah aktif. Matikan dulu untuk memasang ponsel lain.',
    en: 'Codes from a phone are on already. Turn them off first to set up another phone.',
  },
  'account.totp_not_begun': {
    status: 409,
    id: 'Pemasangan belum dimulai. Pindai kode QR dulu, lalu ketik 6 angka dari ponsel.',
    en: 'The set-up has not begun. Scan the QR code first, then type the 6 digits from the phone.',
  },
  'account.code_wrong': {
    status: 403,
    id: 'Kode tidak cocok. Periksa jam di ponsel Anda, lalu ketik kode yang baru.',
    en: 'The code does not match. Check the clock of your phone, then type the new code.',
  },
  'worker.nik_taken': { status: 409, id: 'NIK sudah terdaftar.', en: 'This NIK is registered already.' },
  'worker.unknown': {
    status: 404,
    id: 'Pekerja ini tidak ada di register, atau bukan di wilayah Anda.',
    en: 'This worker is not in the register, or not in your area.',
  },
  'register.too_long_for_sheet': {
    status: 400,
    id: 'Lebih dari 1.048.574 orang tidak muat dalam satu lembar Excel. Unduh sebagai CSV, atau pilih wilayah yang lebih kecil.',
    en: 'More than 1,048,574 people do not fit in one sheet of Excel. Download as CSV, or choose a smaller area.',
  },
  'import.unknown': {
    status: 404,
    id: 'Daftar ini tidak ada, atau bukan dari wilayah Anda.',
    en: 'There is no such list, or it is not of your area.',
  },
  'import.row_unknown': {
    status: 404,
    id: 'Baris {row} tidak ada dalam daftar ini. Muat ulang halaman.',
    en: 'Row {row} is not in this list. Reload the page.',
  },
  'import.area_too_wide': {
    status: 400,
    id: 'Daftar pekerja diunggah untuk satu kabupaten, kecamatan, atau desa. Pilih wilayahnya dulu.',
    en: 'A list of workers is uploaded for one kabupaten, kecamatan or desa. Choose the area first.',
  },
  'import.desa_outside': {
    status: 400,
    id: 'Desa ini tidak ada di wilayah daftar. Pilih desa lain.',
    en: 'This desa is not in the area of the list. Choose another.',
  },
  'import.wrong_state': {
    status: 409,
    id: 'Daftar ini sudah berubah keadaan, mungkin oleh rekan Anda. Muat ulang halaman.',
    en: 'The list has moved on meanwhile, perhaps by a colleague. Reload the page.',
  },
  'import.built_upon': {
    status: 409,
    id: 'Berkas {file} diambil sesudahnya dan memuat orang yang sama. Tarik kembali berkas itu dulu.',
    en: 'The file {file} was taken later and holds some of the same people. Undo that file first.',
  },
  'import.merged_upon': {
    status: 409,
    id: '{count} orang dari daftar ini sudah digabung dengan data lain. Buka orangnya di register dan pisahkan lagi dulu.',
    en: '{count} people of this list were merged with other records. Open them in the register and undo the merge first.',
  },
  'import.moved_upon': {
    status: 409,
    id: '{count} orang dari daftar ini sudah pindah wilayah lewat rujukan. Buka rujukannya dan kembalikan dulu.',
    en: '{count} people of this list moved to another area by a referral. Open their referrals and take that back first.',
  },
  'referral.unknown': {
    status: 404,
    id: 'Rujukan ini tidak ada, sudah ditarik, atau bukan dari wilayah Anda.',
    en: 'There is no such referral, it was withdrawn, or it is not of your area.',
  },
  'referral.which_side': {
    status: 400,
    id: 'Anda melihat kedua wilayah. Pilih dulu untuk wilayah mana putusan ini.',
    en: 'You see both areas. Choose first for which of them you decide.',
  },
  'referral.settled': {
    status: 409,
    id: 'Rujukan ini sudah selesai karena kedua wilayah sepakat. Muat ulang halaman.',
    en: 'This referral is settled already: both areas agreed. Reload the page.',
  },
  'referral.open_still': {
    status: 409,
    id: 'Rujukan ini masih terbuka. Muat ulang halaman.',
    en: 'This referral is open still. Reload the page.',
  },
  'referral.built_upon': {
    status: 409,
    id: 'Berkas {file} diambil sesudah kepindahan dan memuat orang ini. Tarik kembali berkas itu dulu.',
    en: 'The file {file} was taken after the move and names this person. Undo that file first.',
  },
  'referral.moved_on': {
    status: 409,
    id: 'Sesudah itu orang ini pindah lagi. Kembalikan dulu kepindahan yang terakhir.',
    en: 'This person has moved again since. Take the latest move back first.',
  },
  'merge.same_record': {
    status: 400,
    id: 'Ini orang yang sama persis di register. Pilih data yang lain.',
    en: 'This is the very same record. Choose another.',
  },
  'merge.unknown': {
    status: 404,
    id: 'Penggabungan ini tidak ada, atau bukan seluruhnya di wilayah Anda.',
    en: 'There is no such merge, or not all of it lies in your area.',
  },
  'merge.undone_already': {
    status: 409,
    id: 'Penggabungan ini sudah dibatalkan. Muat ulang halaman.',
    en: 'This merge was undone already. Reload the page.',
  },
  'merge.merged_again': {
    status: 409,
    id: 'Orang ini sudah digabung lagi sesudahnya. Batalkan penggabungan yang terakhir dulu.',
    en: 'This person was merged again later. Undo the latest merge first.',
  },
  'merge.built_upon': {
    status: 409,
    id: 'Berkas {file} diambil sesudah penggabungan dan memuat orang ini. Tarik kembali berkas itu dulu.',
    en: 'The file {file} was taken after the merge and names this person. Undo that file first.',
  },
  'target.nothing_stated': {
    status: 400,
    id: 'Isi persen atau jumlah orang, paling sedikit satu.',
    en: 'Enter a percentage or a head count, at least one.',
  },
  'figure.unknown': {
    status: 404,
    id: 'Angka ini tidak ada. Muat ulang halaman.',
    en: 'There is no such figure. Reload the page.',
  },
  'figure.withdrawn_already': {
    status: 409,
    id: 'Angka ini sudah dicabut sebelumnya. Muat ulang halaman.',
    en: 'This figure was withdrawn before. Reload the page.',
  },
  'pair.unknown': {
    status: 404,
    id: 'Pasangan ini tidak ada lagi, mungkin karena barisnya dibetulkan. Muat ulang halaman.',
    en: 'This pair is no longer there, perhaps because its row was corrected. Reload the page.',
  },
  'figure.too_many_rows': {
    status: 400,
    id: 'Berkas berisi lebih dari {most} baris. Pecah per provinsi, lalu unggah satu per satu.',
    en: 'The file has more than {most} rows. Split it by province and upload one by one.',
  },
  'figure.unreadable': { status: 400, id: '{reason}', en: '{reason}' },
  'statistic.no_table': {
    status: 400,
    id: 'Baris judul tidak ditemukan. Perlu kolom kode atau nama wilayah, dan kolom angka (nilai, tahun, atau nama indikator).',
    en: 'No heading row was found. It needs a column of area codes or names, and one of figures (a value, years or names of indicators).',
  },
  'statistic.bps_codes': {
    status: 400,
    id: 'Kode wilayah di berkas ini kode BPS: banyak kode menunjuk wilayah lain daripada namanya. Ganti dengan kode Kemendagri, atau hapus kolom kode agar namanya yang dipakai.',
    en: 'The area codes in this file are those of BPS: many name another area than the name beside them. Use Kemendagri codes, or remove the code column so that the names are used.',
  },
  'statistic.unknown': {
    status: 404,
    id: 'Berkas angka ini tidak ada, atau bukan dari wilayah Anda.',
    en: 'There is no such file of figures, or it is not of your area.',
  },
  'statistic.not_in_state': {
    status: 409,
    id: 'Berkas angka ini sudah {state}. Muat ulang halaman.',
    en: 'This file of figures is already {state}. Reload the page.',
  },
  'statistic.nothing_to_take': {
    status: 409,
    id: 'Tidak ada angka yang dapat diambil dari berkas ini.',
    en: 'There is no figure to take from this file.',
  },
  'statistic.newer_stands': {
    status: 409,
    id: 'Berkas {file} diambil sesudahnya dan memuat angka yang sama. Tarik kembali berkas itu dulu.',
    en: 'The file {file} was taken later and states the same figures. Take that file back first.',
  },
  'list.unknown': {
    status: 404,
    id: 'Daftar ini tidak ada, atau bukan dari wilayah Anda.',
    en: 'There is no such list, or it is not of your area.',
  },
  'list.kab_only': {
    status: 400,
    id: 'Daftar BPJS Ketenagakerjaan diunggah untuk satu kabupaten atau kota. Pilih kabupaten atau kotanya.',
    en: 'A list of BPJS Ketenagakerjaan is uploaded for one kabupaten or kota. Choose it first.',
  },
  'list.not_in_state': {
    status: 409,
    id: 'Daftar ini sedang berstatus lain, mungkin diubah rekan Anda. Muat ulang halaman.',
    en: 'This list is in another state now, perhaps changed by a colleague. Reload the page.',
  },
  'list.mapping_wrong': {
    status: 400,
    id: 'Satu kolom dipakai untuk dua isian, atau kolomnya tidak ada. Periksa pilihan kolom.',
    en: 'One column is used for two fields, or there is no such column. Check the columns chosen.',
  },
  'difference.order': {
    status: 400,
    id: 'Bulan pertama harus sebelum bulan kedua. Pilih lagi kedua bulannya.',
    en: 'The first month must lie before the second. Choose the two months again.',
  },
  'counts.waiting': {
    status: 409,
    id: 'Beda angka bulan ini sedang dihitung ulang. Coba lagi sebentar lagi.',
    en: 'The difference of this month is being counted anew. Try again in a moment.',
  },
  'difference.kab_only': {
    status: 400,
    id: 'Nama orang dibaca per kabupaten atau kota. Pilih kabupaten atau kotanya.',
    en: 'Names are read for one kabupaten or kota. Choose it first.',
  },
  'list.newer_posted': {
    status: 409,
    id: 'Daftar {file} dibukukan sesudahnya untuk bulan yang sama. Batalkan daftar itu dulu.',
    en: 'The list {file} was posted after it for the same month. Undo that list first.',
  },
  'boundary.unknown': {
    status: 404,
    id: 'Peta batas ini tidak ada, atau sudah dibatalkan. Muat ulang halaman.',
    en: 'There is no such map of boundaries, or it was cancelled. Reload the page.',
  },
  'boundary.area_too_small': {
    status: 400,
    id: 'Peta batas diunggah untuk satu kabupaten, kota, provinsi, atau Indonesia. Pilih wilayahnya dulu.',
    en: 'A map of boundaries is uploaded for a kabupaten, kota, provinsi or Indonesia. Choose the area first.',
  },
  'boundary.not_in_state': {
    status: 409,
    id: 'Peta batas ini sudah berubah keadaan, mungkin oleh rekan Anda. Muat ulang halaman.',
    en: 'This map of boundaries has moved on meanwhile, perhaps by a colleague. Reload the page.',
  },
  ...FUND_PROBLEMS,
  ...PLAN_PROBLEMS,
} as const satisfies Record<string, { status: number; id: string; en: string }>

export type ProblemCode = keyof typeof PROBLEMS
