import { type Language, formatCount, type Words } from '../words/index.ts'
import { placeInBook } from './book-row.ts'
import type { DateOrder } from './date-cell.ts'
import type { IssueCode } from './issue-catalogue.ts'
import { orderOver, type Tally } from './tally.ts'

export type FindingCode =
  | 'nik.ends_in_zero'
  | 'nik.rounded'
  | 'nik.scientific'
  | 'nik.shifted'
  | 'nik.sex_differs'
  | 'nik.birth_date_differs'
  | 'nik.area_unknown'
  | 'nik.duplicate_in_file'
  | 'sheet.rows_after_gap'
  | 'sheet.hidden_rows'
  | 'sheet.second_table'
  | 'sheet.desa_of_title'
  | 'sheet.other_lists'
  | 'tanggal_lahir.swapped'
  | 'tanggal_lahir.month_first'
  | 'tanggal_lahir.two_orders'

/** Something about the whole file that no single row can tell. */
export type Finding = {
  readonly code: FindingCode
  readonly count: number
  /** Of the rows it could have happened to, 0 to 1. */
  readonly share: number
  readonly message: Words
}

type Rule = {
  readonly code: FindingCode
  readonly count: (tally: Tally) => number
  readonly of: (tally: Tally) => number
  /** Whether the count is far from what chance gives. */
  readonly telling: (count: number, of: number) => boolean
  readonly says: (count: string, of: string) => Words
}

const issue = (code: IssueCode) => (tally: Tally) => tally.issues[code] ?? 0
const rows = (tally: Tally): number => tally.rows
const niks = (tally: Tally): number => tally.niks
const any = (count: number): boolean => count > 0
const above = (share: number) => (count: number, of: number) => count >= 5 && count > share * of

/** One NIK in ten ends in 0 by chance; four standard deviations above that is no chance. */
const moreThanATenth = (count: number, of: number): boolean =>
  of >= 10 && count > 0.1 * of + 4 * Math.sqrt(0.09 * of)

const RULES: readonly Rule[] = [
  {
    code: 'nik.ends_in_zero',
    count: (tally) => tally.endsInZero,
    of: niks,
    telling: moreThanATenth,
    says: (count, of) => ({
      id: `${count} dari ${of} NIK berakhir angka 0; wajarnya satu dari sepuluh. Daftar ini pernah disimpan sebagai bilangan di Excel dan angka terakhirnya hilang.`,
      en: `${count} of ${of} NIK end in 0 where one in ten would. The list was once kept as numbers in Excel and lost its last digits.`,
    }),
  },
  {
    code: 'nik.rounded',
    count: issue('nik.rounded'),
    of: rows,
    telling: any,
    says: (count, of) => ({
      id: `${count} dari ${of} NIK tersimpan sebagai bilangan dan kehilangan digit ke-16. Minta berkas asli dengan kolom NIK berformat Teks.`,
      en: `${count} of ${of} NIK are kept as numbers and lost the 16th digit. Ask for the source with the column as Text.`,
    }),
  },
  {
    code: 'nik.scientific',
    count: issue('nik.scientific'),
    of: rows,
    telling: any,
    says: (count, of) => ({
      id: `${count} dari ${of} NIK berubah menjadi bentuk 3,52E+15; angkanya tidak dapat dipulihkan dari berkas ini.`,
      en: `${count} of ${of} NIK turned into the form 3.52E+15; this file cannot give the digits back.`,
    }),
  },
  {
    code: 'nik.shifted',
    count: issue('nik.shifted'),
    of: rows,
    telling: any,
    says: (count, of) => ({
      id: `Isi ${count} dari ${of} baris tergeser kolom: NIK tidak berdiri di bawah judulnya.`,
      en: `The cells of ${count} of ${of} rows slipped sideways: the NIK is not under its heading.`,
    }),
  },
  {
    code: 'nik.sex_differs',
    count: issue('nik.sex_differs'),
    of: niks,
    telling: above(0.2),
    says: (count, of) => ({
      id: `Jenis kelamin beda dengan NIK pada ${count} dari ${of} baris. Mungkin kolomnya tertukar atau NIK tergeser baris.`,
      en: `Sex differs from the NIK in ${count} of ${of} rows. Columns may be swapped or the NIK shifted by a row.`,
    }),
  },
  {
    code: 'nik.birth_date_differs',
    count: issue('nik.birth_date_differs'),
    of: (tally) => tally.birthDates,
    telling: above(0.3),
    says: (count, of) => ({
      id: `Tanggal lahir beda dengan NIK pada ${count} dari ${of} baris. Mungkin hari dan bulan tertukar, atau NIK tergeser baris.`,
      en: `The birth date differs from the NIK in ${count} of ${of} rows. Day and month may be swapped, or the NIK shifted.`,
    }),
  },
  {
    code: 'nik.area_unknown',
    count: issue('nik.area_unknown'),
    of: niks,
    telling: above(0.1),
    says: (count, of) => ({
      id: `${count} dari ${of} NIK berawalan kecamatan yang tidak dikenal.`,
      en: `${count} of ${of} NIK start with a kecamatan that is not known.`,
    }),
  },
  {
    code: 'nik.duplicate_in_file',
    count: issue('nik.duplicate_in_file'),
    of: niks,
    telling: any,
    says: (count, of) => ({
      id: `${count} dari ${of} NIK sudah ada di baris sebelumnya dalam berkas ini.`,
      en: `${count} of ${of} NIK stand in an earlier row of this file.`,
    }),
  },
  {
    code: 'sheet.rows_after_gap',
    count: (tally) => tally.rowsAfterGap,
    of: rows,
    telling: any,
    says: () => ({
      id: 'Masih ada isi setelah 20 baris kosong; bagian itu tidak dibaca. Hapus baris kosongnya bila itu pekerja.',
      en: 'Something stands below 20 empty rows; it was not read. Delete the empty rows if those are workers.',
    }),
  },
  {
    code: 'tanggal_lahir.swapped',
    count: (tally) => tally.swapped,
    of: (tally) => tally.birthDates,
    telling: above(0.02),
    says: (count, of) => ({
      id: `${count} dari ${of} tanggal lahir cocok dengan NIK bila hari dan bulannya ditukar. Excel pembuat daftar membaca bulan dulu; minta kolom tanggalnya diketik ulang sebagai Teks, hari-bulan-tahun.`,
      en: `${count} of ${of} birth dates fit the NIK with day and month the other way round. The Excel of the sender read the month first; ask for the column typed as Text, day-month-year.`,
    }),
  },
  {
    code: 'sheet.second_table',
    count: (tally) => tally.beside,
    of: rows,
    telling: any,
    says: (count) => ({
      id: `Di kanan daftar ini ada daftar kedua dengan judul yang sama; ${count} NIK di sana tidak dibaca. Pindahkan ke bawah daftar pertama, lalu kirim lagi.`,
      en: `A second list with the same headings stands to the right; ${count} NIK there were not read. Move it below the first and send the file again.`,
    }),
  },
  {
    code: 'sheet.hidden_rows',
    count: (tally) => tally.hiddenRows,
    of: rows,
    telling: any,
    says: (count, of) => ({
      id: `${count} dari ${of} baris disembunyikan di Excel dan tetap dibaca. Hapus barisnya bila tidak dimaksud.`,
      en: `${count} of ${of} rows are hidden in the spreadsheet and were read. Delete them if they are not meant.`,
    }),
  },
  {
    code: 'sheet.desa_of_title',
    count: (tally) => tally.titledDesa,
    of: rows,
    telling: any,
    says: () => ({
      id: 'Desa tidak punya kolom sendiri dan dibaca dari judul berkas atau nama lembar. Pilih desanya bila bukan itu.',
      en: 'The desa has no column and was read from the title or the name of the sheet. Choose the desa if it is another.',
    }),
  },
]

const ORDERS: Readonly<Record<DateOrder, Words>> = {
  dmy: { id: 'Tanggal lahir dibaca hari-bulan-tahun.', en: 'Birth dates are read day-month-year.' },
  mdy: {
    id: 'Tanggal lahir di kolom ini ditulis bulan/hari/tahun, dan dibaca begitu.',
    en: 'Birth dates in this column are written month/day/year, and read so.',
  },
  mixed: {
    id: 'Kolom tanggal lahir memakai dua urutan: hari/bulan dan bulan/hari. Yang meragukan ditandai.',
    en: 'The birth dates use two orders: day/month and month/day. Doubtful ones are marked.',
  },
  unknown: { id: '', en: '' },
}

const share = (count: number, of: number): number =>
  of === 0 ? 0 : Math.round((count / of) * 10_000) / 10_000

const BLOCK = 5

/** The rows of damage that is one block, as when half a list was pasted wrongly; '' when it lies scattered. */
function blockOf({ spans }: Tally, code: FindingCode, [count, sheets]: [number, readonly string[]]): Words {
  const [first, last] = spans[code as IssueCode] ?? [0, Number.POSITIVE_INFINITY]
  if (count < BLOCK || last - first >= count * 1.1) return { id: '', en: '' }
  const { sheet, row } = placeInBook(sheets, first)
  const said = `${row}–${row + last - first}`
  const on = sheet === null ? '' : ` (${sheet})`
  return { id: ` Baris ${said}${on}.`, en: ` Rows ${said}${on}.` }
}

/** What the counts of one file tell, the weightiest first; `sheets` are those read, where they are several. */
export function forensics(tally: Tally, sheets: readonly string[] = []): Finding[] {
  const findings = RULES.flatMap((rule): Finding[] => {
    const [count, of] = [rule.count(tally), rule.of(tally)]
    if (!rule.telling(count, of)) return []
    const block = blockOf(tally, rule.code, [count, sheets])
    const says = (language: Language): string =>
      rule.says(formatCount(count, language), formatCount(of, language))[language] + block[language]
    return [{ code: rule.code, count, share: share(count, of), message: { id: says('id'), en: says('en') } }]
  })
  const order = orderOver(tally)
  if (order === 'mdy' || order === 'mixed') {
    const code = order === 'mdy' ? 'tanggal_lahir.month_first' : 'tanggal_lahir.two_orders'
    const count = tally.birthDates
    findings.push({ code, count, share: share(count, tally.rows), message: ORDERS[order] })
  }
  return findings
}

/** The sheets beside the one that was read, when they head people too: their rows must not be thought taken. */
export function otherListsFinding(names: readonly string[] = []): Finding[] {
  if (names.length === 0) return []
  const said = names.map((name) => `"${name}"`).join(', ')
  const message = {
    id: `Lembar ${said} juga berjudul NIK dan nama, dan tidak dibaca. Bila itu daftar pekerja, pilih lembar itu untuk dibaca; lembar yang judul kolomnya sama dapat dibaca sekaligus.`,
    en: `The sheets ${said} head a NIK and a name too, and were not read. If they are lists of workers, choose one to be read; sheets with the same headings can be read as one list.`,
  }
  return [{ code: 'sheet.other_lists', count: names.length, share: 0, message }]
}
