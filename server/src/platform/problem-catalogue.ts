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
  'worker.nik_taken': { status: 409, id: 'NIK sudah terdaftar.', en: 'This NIK is registered already.' },
} as const satisfies Record<string, { status: number; id: string; en: string }>

export type ProblemCode = keyof typeof PROBLEMS
