import type { Language } from '../platform/endpoint.ts'
import { SHEET_PROBLEMS, type SheetProblemCode } from '../sheets/index.ts'

const OURS: Record<string, { id: string; en: string }> = {
  'import.read_failed': {
    id: 'Berkas ini lima kali gagal dibaca karena kesalahan di server. Tidak ada yang disimpan. Unggah lagi; bila tetap gagal, hubungi admin.',
    en: 'This file failed five times to be read because of a fault in the server. Nothing was kept. Upload it again; if it still fails, tell the admin.',
  },
  'import.take_failed': {
    id: 'Daftar ini belum masuk register karena kesalahan di server. Tidak ada yang berubah. Coba ambil lagi; bila tetap gagal, hubungi admin.',
    en: 'This list was not taken because of a fault in the server. Nothing has changed. Try again; if it still fails, tell the admin.',
  },
}

/** Why a list could not be read or taken, and what to do next. */
export const failureText = (code: string, language: Language): string =>
  (OURS[code] ?? SHEET_PROBLEMS[code as SheetProblemCode])[language]
