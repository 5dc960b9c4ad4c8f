import type { Words } from '@naungan/rules/words'

const problem = (id: string, en: string): Words => ({ id, en })

/** Why a file cannot be read as a sheet, and what its owner can do. Codes are contract. */
export const SHEET_PROBLEMS = {
  'sheet.empty': problem(
    'Berkas ini kosong. Buka di Excel, pastikan daftarnya ada, simpan, lalu kirim lagi.',
    'This file is empty. Open it in Excel, see that the list is there, save it and send it again.',
  ),
  'sheet.pdf': problem(
    'Berkas ini PDF. Simpan sebagai Excel (.xlsx), lalu kirim lagi.',
    'This file is a PDF. Save the list as Excel (.xlsx) and send it again.',
  ),
  'sheet.picture': problem(
    'Berkas ini gambar. Ketik daftarnya di Excel (.xlsx), lalu kirim lagi.',
    'This file is a picture. Type the list in Excel (.xlsx) and send it again.',
  ),
  'sheet.document': problem(
    'Berkas ini dokumen Word atau presentasi. Salin tabelnya ke Excel (.xlsx), lalu kirim lagi.',
    'This file is a text document or slides. Copy the table into Excel (.xlsx) and send it again.',
  ),
  'sheet.archive': problem(
    'Berkas ini arsip (zip atau rar). Keluarkan dulu berkas Excel di dalamnya, lalu kirim berkas itu.',
    'This file is an archive. Unpack it and send the spreadsheet inside.',
  ),
  'sheet.not_a_sheet': problem(
    'Berkas ini bukan lembar kerja. Simpan daftarnya sebagai Excel (.xlsx) atau CSV, lalu kirim lagi.',
    'This file is no spreadsheet. Save the list as Excel (.xlsx) or CSV and send it again.',
  ),
  'sheet.truncated': problem(
    'Berkas ini rusak atau terpotong saat dikirim. Salin lagi dari komputer asalnya, lalu kirim ulang.',
    'This file is damaged or was cut short. Copy it again from where it came and send it once more.',
  ),
  'sheet.password': problem(
    'Berkas ini dikunci kata sandi. Buka di Excel, hapus kata sandinya (Info, Lindungi Buku Kerja), simpan, lalu kirim lagi.',
    'This file is locked by a password. Open it in Excel, remove the password, save it and send it again.',
  ),
  'sheet.too_large': problem(
    'Berkas ini terlalu besar. Bagi menjadi beberapa berkas, misalnya satu per kecamatan.',
    'This file is too large. Split it, for example by kecamatan.',
  ),
  'sheet.bomb': problem(
    'Isi berkas ini mengembang jauh melebihi ukurannya, jadi tidak kami buka. Salin daftarnya ke berkas Excel baru.',
    'This file swells far beyond its size, so we do not open it. Copy the list into a new Excel file.',
  ),
  'sheet.encoding': problem(
    'Huruf dalam berkas ini tidak terbaca. Simpan dari Excel sebagai "CSV UTF-8" atau .xlsx, lalu kirim lagi.',
    'The letters of this file cannot be read. Save it from Excel as "CSV UTF-8" or .xlsx and send it again.',
  ),
  'sheet.too_many_columns': problem(
    'Lembar ini punya lebih dari 1.000 kolom berisi. Hapus kolom yang tidak perlu, lalu kirim lagi.',
    'This sheet has more than 1,000 filled columns. Delete those not needed and send it again.',
  ),
  'sheet.not_found': problem(
    'Berkas tidak ditemukan atau tidak boleh dibaca.',
    'The file is not there or may not be read.',
  ),
} as const satisfies Record<string, Words>

export type SheetProblemCode = keyof typeof SHEET_PROBLEMS

/** A file that cannot be read as a sheet. The message is the Indonesian sentence for its owner. */
export class SheetProblem extends Error {
  readonly code: SheetProblemCode

  constructor(code: SheetProblemCode, cause?: unknown) {
    super(SHEET_PROBLEMS[code].id, cause === undefined ? undefined : { cause })
    this.name = 'SheetProblem'
    this.code = code
  }
}
