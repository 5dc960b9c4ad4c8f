import { cellText, type SheetRow, squeeze } from '../sheet/index.ts'

/** Headings under which treasuries and village offices write their funds and payments, in capitals without marks. */
const WORDS = {
  kode: ['KODE', 'KODEDESA', 'KODEWILAYAH', 'KODEKEMENDAGRI', 'CODE'],
  wilayah: ['WILAYAH', 'NAMAWILAYAH', 'PEMILIK', 'DESA', 'NAMADESA', 'DESAKELURAHAN', 'KELURAHAN'],
  kecamatan: ['KECAMATAN', 'NAMAKECAMATAN'],
  jenis: ['JENIS', 'JENISDANA', 'SUMBERDANA'],
  nama: ['NAMA', 'NAMADANA', 'DANA', 'URAIAN'],
  tahun: ['TAHUN', 'TAHUNANGGARAN', 'TA'],
  pagu: ['PAGU', 'PAGUMURNI', 'PAGURP', 'ANGGARAN', 'ANGGARANRP', 'JUMLAH', 'NILAI'],
  perubahan: ['PERUBAHAN', 'PAGUPERUBAHAN', 'ANGGARANPERUBAHAN', 'PAK'],
  kelompok: ['KELOMPOK', 'KATEGORI', 'PENERIMA', 'SASARAN'],
  berlaku: ['BERLAKUDI', 'BERLAKU', 'UNTUKWILAYAH'],
  program: ['PROGRAM', 'PROGRAMA'],
  dari: ['DARI', 'DARIBULAN', 'MULAI', 'BULANMULAI'],
  sampai: ['SAMPAI', 'SAMPAIBULAN', 'BULANAKHIR'],
  pembayar: ['PEMBAYAR'],
  rekening_jkk: ['REKENINGJKK', 'KODEREKENINGJKK', 'AKUNJKK'],
  rekening_jkm: ['REKENINGJKM', 'KODEREKENINGJKM', 'AKUNJKM'],
  dasar: ['DASAR', 'DASARHUKUM'],
  keyakinan: ['KEYAKINAN', 'KEPASTIAN'],
  sumber: ['SUMBER', 'SUMBERANGKA', 'DOKUMEN', 'NOMORDOKUMEN', 'NOSP2D', 'SOURCE'],
  tanggal: ['TANGGAL', 'TANGGALDOKUMEN', 'TANGGALSUMBER', 'DATE'],
  bulan: ['BULAN', 'BULANIURAN', 'MONTH'],
  tahap: ['TAHAP', 'STATUS', 'KEADAAN'],
  jkk: ['JKK', 'JKKRP', 'IURANJKK'],
  jkm: ['JKM', 'JKMRP', 'IURANJKM'],
  jht: ['JHT', 'JHTRP', 'IURANJHT'],
  bulan_orang: ['BULANORANG', 'ORANGBULAN'],
  orang: ['ORANG', 'PESERTA', 'JUMLAHORANG', 'JUMLAHPESERTA'],
} as const

export type FundColumn = keyof typeof WORDS
export type FundColumns = Readonly<Partial<Record<FundColumn, number>>>
export type FundForm = 'funds' | 'entries'
export type FundTable = {
  readonly form: FundForm
  readonly at: FundColumns
  readonly below: readonly SheetRow[]
}

const DEEPEST = 30

const columnsIn = ({ cells }: SheetRow): FundColumns => {
  const squeezed = cells.map((cell) => squeeze(cellText(cell)))
  const found = Object.entries(WORDS).flatMap(([column, words]) => {
    const index = squeezed.findIndex((text) => (words as readonly string[]).includes(text))
    return index < 0 ? [] : [[column, index] as const]
  })
  return Object.fromEntries(found)
}

const formOf = (at: FundColumns): FundForm | null => {
  if (at.bulan !== undefined && at.jkk !== undefined && at.jkm !== undefined) return 'entries'
  const placed = [at.kode, at.wilayah, at.jenis, at.nama].some((index) => index !== undefined)
  return placed && (at.pagu ?? at.perubahan) !== undefined ? 'funds' : null
}

/** The row that heads a table of funds or of payments, and the rows beneath; null when none does. */
export function findFundTable(rows: readonly SheetRow[]): FundTable | null {
  for (const [n, row] of rows.slice(0, DEEPEST).entries()) {
    const at = columnsIn(row)
    const form = formOf(at)
    if (form !== null) return { form, at, below: rows.slice(n + 1) }
  }
  return null
}
